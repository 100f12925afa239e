import SAY from "../../../content/words/guide-parts.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { LastDayReading } from "../../engine/gates/deadline.ts";
import { dayInWords } from "../../facts/date-words.ts";
import { lastDayNote } from "../../plan/deadlines.ts";
import { lastDaysAhead } from "../../site/last-days.ts";
import type { Site, SiteProgram } from "../../site/site.ts";
import { fill } from "../../words/fill.ts";
import type { TableBlock } from "../blocks.ts";
import { countAmong } from "../counts.ts";
import { choosePrograms } from "./programs.ts";

/** The head of the days says once what is true of most of them. */
const LAST_DAY = SAY.lastDays.lastDayWhereNothingElseIs;

/** `::last-days`, `::last-days region=…`: programs whose last day is still to come on the day of the build, soonest first. */
export function lastDaysBlock(site: Site, options: Readonly<Record<string, string>>): TableBlock {
  const chosen = choosePrograms(site, options).filter(({ isInResults }) => isInResults);
  const ahead = lastDaysAhead({ ...site, programs: chosen });
  const silent = chosen.length - ahead.length;
  return {
    kind: "table",
    caption: fill(SAY.lastDays.lastDaysThatLieAheadOn, { today: dayInWords(site.today) }),
    // Two columns: three do not fit a phone beside the longest names, so the visa stands below the name.
    columns: [{ name: "Program" }, { name: LAST_DAY }],
    rows: ahead.map(({ program, reading, day }) => ({
      head: { text: program.record.name, path: program.path, ...visaNote(site, program) },
      cells: [
        {
          text: [dayInWords(day), noteOf(reading)].filter((words) => words !== "").join(". "),
          sources: reading.sources,
        },
      ],
    })),
    after: fill(SAY.lastDays.ofTheOtherProgramsNoPage, { silent: thousands(silent) }),
  };
}

/** What counts of the J-1 as the guides' counts read it; nothing where pages are silent, wish or disagree. */
function visaNote(site: Site, program: SiteProgram): { small?: string } {
  if (countAmong(site, "j1-yes", [program]) > 0) return { small: SAY.lastDays.j1Yes };
  return countAmong(site, "j1-no", [program]) > 0 ? { small: SAY.lastDays.j1No } : {};
}

/** What is to be said of a day beside the others: nothing where it is as unsure as most, which the head of its column tells. */
function noteOf(reading: LastDayReading): string {
  const { says, isHearsay, isDated, shown, wishedBy } = reading;
  if (says === "wish" && !isDated && shown === null) return SAY.lastDays.aWishLaterApplicationsMayBe;
  if (says !== "until" || isHearsay || isDated || wishedBy !== null) return lastDayNote(reading);
  return shown === null ? "" : fill(SAY.lastDays.onAPageDatedWithoutA, { shown: dayInWords(shown) });
}
