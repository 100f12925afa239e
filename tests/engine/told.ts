import fc from "fast-check";
import { OWN_WORDS, type OwnAnswer, TOLD_BY, TOLD_HOW } from "../../src/engine/own-answer.ts";
import { OWN_TERMS } from "../../src/engine/own-terms.ts";

/** Words that every object inherits: what is kept on a device may hold them as a question. */
const INHERITED = ["constructor", "__proto__", "toString", "hasOwnProperty"] as const;
const SEASONS = [2026, 2027, 2027, 2027, 2028] as const;

const question = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...OWN_TERMS.map(({ id }) => id)) },
  { weight: 1, arbitrary: fc.constantFrom(...INHERITED) },
);

const value = fc.oneof(
  fc.constantFrom(...OWN_WORDS),
  fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(200, 215, 220, 245, 999)),
  fc.constantFrom("2026-11-22", "2026-11-23", "2027-01-15", "2025-11-30" as const),
);

/** Something that a program told the visitor: any question, values that it can and cannot have, this season and others. */
export const ownAnswer: fc.Arbitrary<OwnAnswer> = fc.record({
  question,
  value,
  by: fc.constantFrom(...TOLD_BY),
  how: fc.constantFrom(...TOLD_HOW),
  day: fc.constantFrom("2025-12-09", "2026-11-20", "2026-11-23"),
  season: fc.constantFrom(...SEASONS),
});

export const told: fc.Arbitrary<readonly OwnAnswer[]> = fc.array(ownAnswer, { maxLength: 4 });

/** A plain answer to a question: by mail, on 20 November 2026, for the season of 2027. */
export function answer(
  of: string,
  said: OwnAnswer["value"],
  differences: Partial<OwnAnswer> = {},
): OwnAnswer {
  return {
    question: of,
    value: said,
    by: "coordinator",
    how: "mail",
    day: "2026-11-20",
    season: 2027,
    ...differences,
  };
}
