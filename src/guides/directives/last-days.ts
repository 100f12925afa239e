import { dayInWords } from "../../facts/date-words.ts";
import { lastDayNote } from "../../plan/deadlines.ts";
import { lastDaysAhead } from "../../site/last-days.ts";
import type { Site } from "../../site/site.ts";
import type { TableBlock } from "../blocks.ts";
import { choosePrograms } from "./programs.ts";

/** `::last-days`, `::last-days region=…`: programs whose last day is still to come on the day of the build, soonest first. */
export function lastDaysBlock(site: Site, options: Readonly<Record<string, string>>): TableBlock {
  const chosen = choosePrograms(site, options).filter(({ isInResults }) => isInResults);
  const ahead = lastDaysAhead({ ...site, programs: chosen });
  const silent = chosen.length - ahead.length;
  return {
    kind: "table",
    caption: `Last days that lie ahead on ${dayInWords(site.today)}`,
    // Two columns: three do not fit a phone beside the longest names.
    columns: [{ name: "Program" }, { name: "Last day, and how sure that is" }],
    rows: ahead.map(({ program, reading, day }) => ({
      head: { text: program.record.name, path: program.path },
      cells: [
        {
          text: `${reading.says === "wish" ? "Would like it by " : ""}${dayInWords(day)}. ${lastDayNote(reading)}`,
          sources: reading.sources,
        },
      ],
    })),
    after: `Of the other ${silent} programs no page that we found names a day that is still to come: their day has passed, or nobody tells it. Ask before you pay.`,
  };
}
