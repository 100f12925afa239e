import { plural } from "../counted.ts";
import { known, type Preference, type Share, unknownShare } from "../criterion.ts";
import type { Fact, FillRecord } from "../facts.ts";
import { silence } from "../page-words.ts";
import type { Rule } from "../rule.ts";
import { type Manner, whole } from "../statement.ts";
import { settle } from "../witness.ts";

/** Share of seats left unfilled from which on the record counts whole. */
export const STRONG_UNFILLED_SHARE = 0.25;

const FILL: Manner<FillRecord, FillRecord> = {
  split: whole,
  bothHold: () => false,
  isAboutImgs: true,
  isFigure: true,
};

/** Seats that the Match's algorithm left unfilled in past years. */
export const unfilledSeats: Preference<Rule<FillRecord>> = {
  id: "unfilled-seats",
  title: "Seats left unfilled",
  rule: "Seats that the Match's algorithm left unfilled; a quarter or more counts whole.",
  question: null,
  reads: ["fill"],
  manners: { fill: FILL },
  reshapes: true,
  answers: [],
  points: 4,
  reason: "Seats left unfilled in past Matches show room; they promise none.",
  figure: null,

  read: ({ facts }, { asOf }) => settle(addTracks(facts.fill), FILL, asOf),

  check(rule): Share {
    if (rule.state !== "known")
      return unknownShare("program", () =>
        silence(rule, "No Match results of this program were found.", "its seats in the Match"),
      );
    // Keys that are years come in their order.
    const years = Object.entries(rule.value);
    const seats = years.reduce((sum, [, { quota }]) => sum + quota, 0);
    const unfilled = years.reduce((sum, [, { quota, filled }]) => sum + Math.max(0, quota - filled), 0);
    if (seats === 0) return unknownShare("program", () => "It offered no seats in the Matches we have.");
    const share = Math.min(1, unfilled / seats / STRONG_UNFILLED_SHARE);
    const [first, last] = [years.at(0)?.[0], years.at(-1)?.[0]];
    const span = first === last ? first : `${first} to ${last}`;
    return known({ low: share, high: share }, () =>
      unfilled === 0
        ? `It filled all of its ${plural(seats, "seat")} in the ${first === last ? "Match" : "Matches"} of ${span}.`
        : `The Match left ${unfilled} of its ${plural(seats, "seat")} unfilled, ${span}.`,
    );
  },
};

/** One page lists a program's tracks apart, each with its note; their seats add up. */
function addTracks(facts: readonly Fact<FillRecord>[] = []): readonly Fact<FillRecord>[] {
  const tracks = facts.map(({ value, note: _, ...page }) => ({ page, value, key: keyOf(page) }));
  return tracks.map(({ page, key }) => ({
    ...page,
    value: sum(tracks.filter((track) => track.key === key)),
  }));
}

function keyOf(page: Omit<Fact<unknown>, "value" | "note">): string {
  return JSON.stringify(Object.entries(page).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(tracks: readonly { readonly value: FillRecord }[]): FillRecord {
  const years = [...new Set(tracks.flatMap(({ value }) => Object.keys(value)))];
  return Object.fromEntries(
    years.map((year) => {
      const seats = tracks.flatMap(({ value }) => value[year] ?? []);
      const add = (of: "quota" | "filled") => seats.reduce((all, one) => all + one[of], 0);
      return [year, { quota: add("quota"), filled: add("filled") }];
    }),
  );
}
