import SAY from "../../content/words/season-words.json" with { type: "json" };
import type { Season } from "../engine/profile.ts";
import { endOfSeason } from "../engine/season.ts";
import { sayDay } from "../engine/wording.ts";
import { fill } from "../words/fill.ts";

/** For pages that show a season's dates and prices once it is over and the next one is not announced. */
export function overWords(over: Season): string {
  return fill(SAY.overWords.theNextSeasonIsNotAnnounced, { over: endWords(over), year: over.year });
}

/** For verdicts, lists and letters that already count for the next season. */
export function assumedWords(over: Season, next: Season): string {
  return fill(SAY.overWords.youAreLookingAtTheSeason, { over: endWords(over), year: next.year });
}

function endWords(over: Season): string {
  const end = over.days?.matchDay ? fill(SAY.overWords.matchDayWas, { over: sayDay(endOfSeason(over)) }) : "";
  return fill(SAY.overWords.theSeasonIsOver, { year: over.year, end });
}
