import fc from "fast-check";
import { GROUPS } from "../../src/engine/verdict-types.ts";
import type { Candidate } from "../../src/plan/candidate.ts";
import type { Fees } from "../../src/plan/cost/index.ts";
import { cleanName, cleanNote, type Entry, type List, STATUSES } from "../../src/plan/list.ts";
import { anyText } from "../support/any-text.ts";

/** Prices like ERAS's, but with short tiers, so that small lists reach the second. */
export const SMALL_FEES: Fees = {
  eras: [
    { from: 1, to: 3, amountUsd: 11 },
    { from: 4, to: null, amountUsd: 30 },
  ],
  erasOnce: [{ id: "eras-token", what: "Token", amountUsd: 20 }],
  nrmp: { registration: 10, late: 50, extraRank: { from: 21, amountUsd: 30 } },
};

export function candidate(id: string, differences: Partial<Candidate> = {}): Candidate {
  return {
    id,
    name: id,
    specialty: "family-medicine",
    region: "central-valley",
    sponsor: null,
    group: "open",
    fit: { low: 40, high: 60 },
    coverage: { known: 5, total: 10 },
    reach: "no-figure",
    questions: 0,
    place: 1,
    isLastDayNear: false,
    ...differences,
  };
}

export function entry(id: string, differences: Partial<Entry> = {}): Entry {
  return { id, name: id, status: "considering", note: "", added: null, ...differences };
}

/** Text with what breaks CSV and spreadsheets. */
const nastyText = fc.oneof(
  anyText(),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "'",
      '"',
      ",",
      ";",
      "\t",
      "\r",
      "\n",
      "|",
      "a",
      " ",
      "＝",
      "\uFEFF",
      "\u0000",
      "\ud800",
    ),
    maxLength: 12,
  }),
);

export const ids = fc
  .tuple(fc.constantFrom("ca", "own", "acgme", "x"), fc.integer({ min: 0, max: 400 }))
  .map(([word, number]) => `${word}-${number}`);

const entries: fc.Arbitrary<Entry> = fc
  .record({
    id: ids,
    name: nastyText.map(cleanName),
    status: fc.constantFrom(...STATUSES),
    note: nastyText.map(cleanNote),
    added: fc.constantFrom(null, "2026-11-23", "2027-01-31"),
  })
  .map((one) => ({ ...one, name: one.name || one.id }));

/** Lists as a visitor can have them: clean text, every id once. */
export const lists: fc.Arbitrary<List> = fc.uniqueArray(entries, { selector: ({ id }) => id, maxLength: 25 });

const points = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

export const candidates: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      specialty: fc.constantFrom("family-medicine", "psychiatry", "pediatrics"),
      region: fc.constantFrom("central-valley", "inland-empire", "arizona"),
      sponsor: fc.constantFrom(null, "a", "b"),
      group: fc.constantFrom(...GROUPS),
      fit: fc.tuple(points, points).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
    }),
    { maxLength: 11 },
  )
  .map((all) => all.map((one, at) => candidate(`p-${at}`, one)));
