import type { ContentRule } from "./rule.ts";

export const seasonFileYear: ContentRule = {
  name: "season-file-year",
  description:
    "A season's file bears its year: 2027.json holds the season of the Match of 2027. No year is left out between two that have a file.",
  *check(content) {
    for (const { file, id, year } of content.seasons.values())
      if (id !== String(year))
        yield { file, path: ["year"], message: `expected ${id} as in the file's name, found ${year}.` };
    const files = [...content.seasons.values()].sort((a, b) => a.year - b.year);
    for (const [at, { file, year }] of files.entries()) {
      const before = files[at - 1]?.year ?? year - 1;
      if (year > before + 1)
        yield {
          file,
          path: ["year"],
          message: `expected a file for ${year - 1}, for ${before} and ${year} have one.`,
        };
    }
  },
};
