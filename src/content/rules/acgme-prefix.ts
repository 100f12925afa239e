import type { ContentRule } from "./rule.ts";

export const acgmePrefix: ContentRule = {
  name: "acgme-prefix",
  description: "A program's ACGME number begins with the three digits of its specialty.",
  *check(content) {
    for (const { file, acgmeId, specialty } of content.programs.values()) {
      const prefix = content.specialties.get(specialty)?.acgmePrefix;
      if (acgmeId === null || !prefix || acgmeId.startsWith(prefix)) continue;
      const fits = [...content.specialties.values()].find((one) => one.acgmePrefix === acgmeId.slice(0, 3));
      const hint = fits ? ` ${acgmeId.slice(0, 3)} is ${fits.id}.` : "";
      yield {
        file,
        path: ["acgmeId"],
        message: `expected a number of ${specialty}, which begins with ${prefix}, found "${acgmeId}".${hint}`,
      };
    }
  },
};
