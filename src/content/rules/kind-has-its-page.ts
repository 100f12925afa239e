import type { ContentRule } from "./rule.ts";

export const kindHasItsPage: ContentRule = {
  name: "kind-has-its-page",
  description: "The kind of a sponsor is what its facts say of it, with the page that tells, or null.",
  *check(content) {
    for (const { file, kind, facts } of content.sponsors.values()) {
      const [told = null, ...others] = new Set((facts.sponsorKind ?? []).map(({ value }) => value));
      if (others.length > 0)
        yield {
          file,
          path: ["facts", "sponsorKind"],
          message: `expected one kind from all pages, found ${[told, ...others].map(quote).join(" and ")}.`,
        };
      else if (told !== kind)
        yield {
          file,
          path: ["kind"],
          message: `expected ${quote(told)}, for ${told ? "facts.sponsorKind says so" : "no page in facts.sponsorKind tells one"}, found ${quote(kind)}.`,
        };
    }
  },
};

const quote = (kind: string | null) => JSON.stringify(kind);
