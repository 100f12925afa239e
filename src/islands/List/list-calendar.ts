import SAY from "../../../content/words/list.json" with { type: "json" };
import { deadlineEvents } from "../../plan/deadlines.ts";
import { eventsOfList } from "../../plan/event-calendar.ts";
import { type SeasonEvent, toEvents } from "../../season/events.ts";
import { fill } from "../../words/fill.ts";
import { deadlinesOf } from "./exported.ts";
import { type Listed, type ListViewValue, programs } from "./view.ts";

/** What the list puts into a calendar, and how much of it is what. */
export interface ListCalendar {
  readonly events: readonly SeasonEvent[];
  /** Programs whose pages, or whose own file, state a last day; would like a day; disagree; say nothing for the season. */
  readonly counts: {
    readonly until: number;
    readonly wish: number;
    readonly disagree: number;
    readonly silent: number;
  };
  /** The season's own dates are among the events: it is the one that the site shows, and not over. */
  readonly hasSeason: boolean;
}

/** The last days of the list's programs, and the dates of their season while it lasts. `today` dates what the visitor's own file says. */
export function listCalendarOf(
  view: Pick<ListViewValue, "pool" | "occasion" | "options">,
  listed: readonly Listed[],
  today: string,
): ListCalendar {
  const { occasion, options } = view;
  const { season } = occasion;
  const deadlines = deadlinesOf(view, listed);
  const count = (says: string) => deadlines.filter(({ reading }) => reading.says === says).length;
  const hasSeason = season.year === options.year && season.assumed !== true;
  return {
    // What is past is no help in a calendar.
    events: [
      ...eventsOfList(
        listed.map(({ entry }) => entry),
        { season: season.year, today },
      ),
      ...deadlineEvents(deadlines, { season: season.year, today }),
      ...(hasSeason ? toEvents(options.dates, options.year) : []),
    ].filter(({ date }) => date >= today),
    counts: {
      until: count("until"),
      wish: count("wish"),
      disagree: count("disagree"),
      silent: listed.length - deadlines.length,
    },
    hasSeason,
  };
}

/** What the file holds, in a sentence for whoever is about to save it. */
export function calendarWords(
  { counts, hasSeason }: ListCalendar,
  { year }: { readonly year: number },
): string {
  const { until, wish, disagree, silent } = counts;
  const parts = [
    hasSeason ? fill(SAY.listCalendar.theDatesOfTheSeason, { year }) : null,
    until > 0 ? fill(SAY.listCalendar.theLastDayOf, { until: programs(until) }) : null,
    wish > 0 ? fill(SAY.listCalendar.theDayByWhichWouldLike, { wish: programs(wish) }) : null,
    disagree > 0 ? fill(SAY.listCalendar.theDaysOnWhichThePages, { disagree: programs(disagree) }) : null,
  ].filter((part) => part !== null);
  const season = hasSeason ? "" : ` ${fill(SAY.listCalendar.datesOfTheSeasonAreNot, { year })}`;
  const none =
    silent > 0
      ? ` ${fill(SAY.listCalendar.ofYourListNoDayFor, { silent: programs(silent), n: silent, year })}`
      : "";
  if (parts.length === 0) return fill(SAY.listCalendar.thereIsNothingToPutInto, { season, none });
  const held = parts.length === 1 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
  return fill(SAY.listCalendar.theCalendarHolds, { held, season, none });
}

/** Names the events that no calendar can hold; null when there is none. */
export function leftWords(left: readonly Pick<SeasonEvent, "what" | "date">[]): string | null {
  if (left.length === 0) return null;
  return fill(SAY.listCalendar.leftOutOfTheCalendarAs, {
    left: left.map(({ what, date }) => `${what} (“${date}”)`).join("; "),
  });
}
