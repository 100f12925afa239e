import type { ContentRule } from "./rule.ts";

const LISTS = ["dates", "notAnnounced", "fees", "limits"] as const;

export const seasonItemsOnce: ContentRule = {
  name: "season-items-once",
  description:
    "A date, fee or limit of a season has an id of its own, and what has a date is not among what is not announced.",
  *check(content) {
    for (const season of content.seasons.values()) {
      const first = new Map<string, string>();
      for (const list of LISTS) {
        for (const [index, { id }] of season[list].entries()) {
          const place = `${list}[${index}]`;
          const taken = first.get(id);
          if (taken)
            yield {
              file: season.file,
              path: [list, index, "id"],
              message: `"${id}" stands in ${taken} too.`,
            };
          else first.set(id, place);
        }
      }
    }
  },
};
