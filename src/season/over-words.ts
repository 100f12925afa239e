import type { Season } from "../engine/profile.ts";
import { endOfSeason } from "../engine/season.ts";
import { sayDay } from "../engine/wording.ts";

/** For pages that show a season's dates and prices once it is over and the next one is not announced. */
export function overWords(over: Season): string {
  return `${endWords(over)} The next season is not announced on any page that we read: dates and prices here are those of ${over.year}, for comparison only.`;
}

/** For verdicts, lists and letters that already count for the next season. */
export function assumedWords(over: Season, next: Season): string {
  return `${endWords(over)} You are looking at the ${next.year} season, of which no page that we read says anything yet: verdicts go by the rules that programs published until now, and its dates and prices are not known.`;
}

function endWords(over: Season): string {
  const end = over.days?.matchDay ? `: Match Day was ${sayDay(endOfSeason(over))}` : "";
  return `The ${over.year} season is over${end}.`;
}
