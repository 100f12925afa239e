import { listCitations } from "../references.ts";
import type { Rule } from "./rule.ts";

export const citedSourcesAreDeclared: Rule = {
  name: "cited-sources-are-declared",
  description: "The `sources` of a Markdown file are those that its text cites.",
  *check(content) {
    for (const entry of [
      ...content.cities.values(),
      ...content.regions.values(),
      ...content.guides.values(),
    ]) {
      const declared = entry.sources ?? [];
      const cited = listCitations(entry);
      for (const { id, line } of cited)
        if (!declared.includes(id))
          yield {
            file: entry.file,
            line,
            message: `"${id}" is cited here but missing in the front matter's sources.`,
          };
      for (const [index, id] of declared.entries())
        if (!cited.some((one) => one.id === id))
          yield { file: entry.file, path: ["sources", index], message: `the text does not cite "${id}".` };
    }
  },
};
