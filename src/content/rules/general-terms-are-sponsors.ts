import type { ContentRule } from "./rule.ts";

export const generalTermsAreSponsors: ContentRule = {
  name: "general-terms-are-sponsors",
  description:
    'Only general terms of a sponsor are "eligible": a program\'s own list of papers for IMGs is a plain true.',
  *check(content) {
    for (const { file, facts } of content.programs.values()) {
      for (const [index, { value, source }] of (facts.takesImgs ?? []).entries()) {
        if (value !== "eligible" || content.sources.get(source)?.kind !== "program") continue;
        yield {
          file,
          path: ["facts", "takesImgs", index, "value"],
          message: `expected true, false or "case-by-case", for "${source}" is the program's own page, found "eligible".`,
        };
      }
    }
  },
};
