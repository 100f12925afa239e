import type { ContentRule } from "./rule.ts";

export const seasonFileYear: ContentRule = {
  name: "season-file-year",
  description: "A season's file bears its year: 2027.json holds the season of the Match of 2027.",
  *check(content) {
    for (const { file, id, year } of content.seasons.values())
      if (id !== String(year))
        yield { file, path: ["year"], message: `expected ${id} as in the file's name, found ${year}.` };
  },
};
