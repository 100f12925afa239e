import { listCitations } from "../references.ts";
import type { ContentRule } from "./rule.ts";

export const citedSourcesAreDeclared: ContentRule = {
  name: "cited-sources-are-declared",
  description: "The `sources` of a city or region are those that its text cites.",
  *check(content) {
    for (const place of [...content.cities.values(), ...content.regions.values()]) {
      const declared = place.sources ?? [];
      const cited = listCitations(place);
      for (const { id, to: _to, ...where } of cited)
        if (!declared.includes(id) && content.sources.has(id))
          yield { ...where, message: `"${id}" is cited here but missing in the front matter's sources.` };
      for (const [index, id] of declared.entries())
        if (!cited.some((one) => one.id === id))
          yield { file: place.file, path: ["sources", index], message: `the text does not cite "${id}".` };
    }
  },
};
