import type { FiledSeason } from "../content.ts";
import type { Issue } from "../issue.ts";
import type { ContentRule } from "./rule.ts";

/** Training starts on the first of July of a season's year. */
const TRAINING_STARTS = "07-01";
/** The ends of a span's ids: "nrmp-registration-opens" and "nrmp-registration-deadline". */
const OPENS = /-(?:opens|open|begins|starts)$/;
const ENDS = ["-deadline", "-ends", "-closes"] as const;
/** "soap-round-2": the rounds of a week follow one another. */
const NUMBERED = /^(.*-)(\d+)$/;

type SeasonDate = FiledSeason["dates"][number];
type Placed = SeasonDate & { readonly index: number };

export const seasonInOrder: ContentRule = {
  name: "season-in-order",
  description:
    "A season opens before its Match, its days lie between its opening and the start of training, and nothing ends before it begins.",
  *check(content) {
    for (const season of content.seasons.values()) {
      const dates = season.dates.map((date, index) => ({ ...date, index }));
      yield* checkOpening(season, dates);
      for (const date of dates) yield* checkDate(season, date, dates);
    }
  },
};

function* checkOpening({ file, year, opens }: FiledSeason, dates: readonly Placed[]): Generator<Issue> {
  const path = ["opens", "value"];
  const match = dates.find(({ id }) => id === "match-day")?.date ?? `${year}-${TRAINING_STARTS}`;
  if (opens.value >= match)
    yield { file, path, message: `expected a day before Match Day, ${match}, found "${opens.value}".` };
  const said = dates.find(({ id }) => id === "myeras-opens")?.date;
  if (said !== undefined && said !== opens.value)
    yield { file, path, message: `expected "${said}" as in myeras-opens, found "${opens.value}".` };
}

function* checkDate(season: FiledSeason, date: Placed, dates: readonly Placed[]): Generator<Issue> {
  const { file, year, opens } = season;
  const path = ["dates", date.index];
  const last = `${year}-${TRAINING_STARTS}`;
  if (date.date < opens.value || date.date > last)
    yield {
      file,
      path: [...path, "date"],
      message: `expected a day of this season, from ${opens.value} to ${last}, found "${date.date}".`,
    };
  if (date.endTime !== undefined && (date.time === null || date.endTime <= date.time))
    yield {
      file,
      path: [...path, "endTime"],
      message: `expected an end after the start at ${date.time ?? "an hour that is not known"}, found "${date.endTime}".`,
    };
  const before = startOf(date, dates);
  if (before && momentOf(date) < (before.endTime ? `${before.date} ${before.endTime}` : momentOf(before)))
    yield {
      file,
      path: [...path, "date"],
      message: `expected ${date.id} after ${before.id} on ${before.date}, found "${date.date}"${date.time ? ` at ${date.time}` : ""}.`,
    };
}

/** What has to be over, or to have begun, before this. */
function startOf({ id }: Placed, dates: readonly Placed[]): Placed | undefined {
  const [, stem, number] = NUMBERED.exec(id) ?? [];
  if (stem !== undefined) return dates.find((one) => one.id === `${stem}${Number(number) - 1}`);
  const end = ENDS.find((ending) => id.endsWith(ending));
  if (!end) return undefined;
  const span = id.slice(0, -end.length);
  return dates.find((one) => OPENS.test(one.id) && one.id.replace(OPENS, "") === span);
}

/** A day without an hour may end as late as it lasts. */
function momentOf({ date, time }: SeasonDate): string {
  return `${date} ${time ?? "23:59"}`;
}
