import type { Content, Season, Specialty } from "./content.ts";
import { figureInWords } from "./figure-words.ts";

/** A figure that a guide can quote as `{figure:id}`. */
export interface CitableFigure {
  readonly value: number | string;
  readonly unit: string;
  /** What the page shows in its place. */
  readonly words: string;
  readonly what: string;
  /** Id of its page. */
  readonly source: string;
  readonly note: string | null;
}

type Plain = Omit<CitableFigure, "words" | "note"> & { readonly note?: string | undefined };

/**
 * Every figure that can be quoted, by id:
 * - each record of `figures/`; a member of one that holds several as `<id>.<member>`: `step-2-ck-percentiles.230`;
 * - each date, fee and limit of a season as `<year>.<id>`: `2027.eras-tier-1`;
 * - a specialty's score quartiles and match figures as `<specialty>.<name>`: `family-medicine.q1`, `.median`, `.q3`, `.minimum`, `.ranked-first`, `.matched`,
 *   `.median-not-matched`, `.ranks-matched`, `.ranks-not-matched`.
 */
export function listCitableFigures(content: Content): ReadonlyMap<string, CitableFigure> {
  return new Map(
    [
      ...listFigures(content),
      ...[...content.seasons.values()].flatMap(listSeason),
      ...[...content.specialties.values()].flatMap(listSpecialty),
    ].map(([id, { note, ...figure }]) => [
      id,
      { ...figure, words: figureInWords(figure), note: note ?? null },
    ]),
  );
}

function* listFigures(content: Content): Generator<[string, Plain]> {
  for (const { id, value, unit, what, source, note } of content.figures.values()) {
    if (typeof value !== "object") yield [id, { value, unit, what, source, note }];
    else
      for (const [name, member] of Object.entries(value))
        yield [`${id}.${name}`, { value: member, unit, what, source, note }];
  }
}

function listSeason({ year, dates, fees, limits }: Season): [string, Plain][] {
  return [
    ...dates.map(({ id, date, ...rest }) => [id, { value: date, unit: "date", ...rest }] as const),
    ...fees.map(({ id, amountUsd, ...rest }) => [id, { value: amountUsd, unit: "usd", ...rest }] as const),
    ...limits.map(({ id, value, ...rest }) => [id, { value, unit: "count", ...rest }] as const),
  ].map(([id, { value, unit, what, source, note }]) => [
    `${year}.${id}`,
    { value, unit, what, source, note },
  ]);
}

function listSpecialty({ id, name, charting2026 }: Specialty): [string, Plain][] {
  if (!charting2026) return [];
  const { step2, ranks, rankedFirst, matched, source } = charting2026;
  const score = (value: number, what: string): Plain => ({
    value,
    unit: "score",
    source,
    what: `${name}: ${what}`,
  });
  const people = (value: number, what: string): Plain => ({
    value,
    unit: "people",
    source,
    what: `${name}: ${what}`,
  });
  const of = "Step 2 CK of non-US IMGs who matched in 2026";
  return [
    [`${id}.minimum`, score(step2.matched.min, `lowest ${of}`)],
    [`${id}.q1`, score(step2.matched.q1, `first quartile of ${of}`)],
    [`${id}.median`, score(step2.matched.median, `median of ${of}`)],
    [`${id}.q3`, score(step2.matched.q3, `third quartile of ${of}`)],
    [
      `${id}.median-not-matched`,
      score(step2.notMatched.median, "median Step 2 CK of non-US IMGs who did not match into it in 2026"),
    ],
    [`${id}.ranked-first`, people(rankedFirst, "non-US IMGs who ranked it first in 2026")],
    [`${id}.matched`, people(matched, "non-US IMGs who matched into it in 2026")],
    [
      `${id}.ranks-matched`,
      { value: ranks.matched, unit: "programs", source, what: `${name}: median programs ranked, matched` },
    ],
    [
      `${id}.ranks-not-matched`,
      {
        value: ranks.notMatched,
        unit: "programs",
        source,
        what: `${name}: median programs ranked, not matched`,
      },
    ],
  ];
}
