import { everyFact } from "../every-fact.ts";
import type { ContentRule } from "./rule.ts";

/** Our own words for a page whose text tells its age. */
const FROM_BEFORE = /\bfrom before (20\d\d)\b/i;

export const oldPagesSayWhen: ContentRule = {
  name: "old-pages-say-when",
  description:
    "A page without a date of which a note says that it is from before a year has that as its `notAfter`, with the reason.",
  *check(content) {
    for (const { fact, file, path } of everyFact(content)) {
      const before = FROM_BEFORE.exec(fact.note ?? "")?.[1];
      const source = content.sources.get(fact.source);
      if (before === undefined || !source || source.shows !== null) continue;
      if (source.notAfter !== undefined && Number(source.notAfter.slice(0, 4)) <= Number(before)) continue;
      yield {
        file,
        path: [...path, "note"],
        message: `says that the page is from before ${before}, yet "${fact.source}" ${source.notAfter ? `has "notAfter" ${source.notAfter}` : 'has no "notAfter"'}. Give it one, or mend the note.`,
      };
    }
    for (const { file, notAfter, notAfterWhy, shows, read, note } of content.sources.values()) {
      const before = FROM_BEFORE.exec(note ?? "")?.[1];
      if (before !== undefined && shows === null && notAfter === undefined)
        yield {
          file,
          path: ["notAfter"],
          message: `missing, yet the note says that it is from before ${before}.`,
        };
      if (notAfter !== undefined && notAfterWhy === undefined)
        yield { file, path: ["notAfterWhy"], message: 'missing. Say what tells the date in "notAfter".' };
      for (const [key, date] of Object.entries({ notAfter, shows }))
        if (date != null && date > read.slice(0, date.length))
          yield {
            file,
            path: [key],
            message: `expected a date up to ${read}, the day it was read, found "${date}".`,
          };
    }
  },
};
