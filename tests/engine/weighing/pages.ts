import fc from "fast-check";
import type { Fact, Facts, FactValues, Field, Program, Strength } from "../../../src/engine/facts.ts";
import { factOf } from "../arbitraries.ts";

/** Programs whose facts come from several pages that overlap: several facts of a field on one page, wishes, exceptions, parts, scopes, dates, sponsors. */

/** Fields of which gates are made. */
export const GATE_FIELDS = [
  "takesImgs",
  "visaJ1",
  "visaH1b",
  "workStatus",
  "step1",
  "step2Minimum",
  "step2Result",
  "failures",
  "stepSpan",
  "graduation",
  "usce",
  "letters",
  "directorLetter",
  "ecfmg",
  "school",
  "deadline",
] as const satisfies readonly Field[];

const STRENGTHS: readonly Strength[] = ["required", "exceptions", "preferred"];
const strength = fc.constantFrom(...STRENGTHS);
/** One word, or one a part; only fields of several parts read the second. */
const strengths = fc.oneof(
  { weight: 4, arbitrary: strength },
  fc.dictionary(
    fc.constantFrom(
      "needed",
      "months",
      "handsOn",
      "withinYears",
      "count",
      "us",
      "inSpecialty",
      "pass",
      "score",
      "step1",
      "step2",
      "step3",
    ),
    strength,
    { noNullPrototype: true },
  ),
);

/** Few pages, so that facts meet on one; dates that tie, overlap, bound one end only and are too old. */
const page = fc
  .record({
    letter: fc.constantFrom("a", "b"),
    kind: fc.constantFrom("program", "program", "sponsor", "official", "press", "directory" as const),
    shown: fc.constantFrom(null, null, "2019", "2021", "2023", "2023-08", "2026-09"),
    bound: fc.constantFrom(null, "2020", "2023-06"),
  })
  .map(({ letter, kind, shown, bound }) => ({
    source: `${kind}-${shown ?? `until-${bound}`}-${letter}`,
    kind,
    shown,
    ...(shown === null && bound !== null && { notAfter: bound }),
  }));

/** A fact of a field on any page, with all that can be said of it. */
export function witnessOf(field: Field): fc.Arbitrary<Fact<unknown>> {
  const value =
    field === "takesImgs"
      ? fc.constantFrom(true, false, "case-by-case", "eligible")
      : factOf(field).map((one) => one.value as unknown);
  return fc
    .record(
      {
        page,
        value,
        strength: ["step1", "failures", "usce", "letters"].includes(field) ? strengths : strength,
        for: fc.constant("imgs" as const),
        sponsorWide: fc.constant(true as const),
        replaces: fc.constant(true as const),
        dropped: fc.constant(true as const),
      },
      { requiredKeys: ["page", "value"] },
    )
    .map(({ page: one, dropped, replaces, ...rest }, index = 0) => ({
      ...one,
      ...rest,
      ...(replaces && rest.for && { replaces }),
      // A dropped mark is rare, as in content: every other page would else decide nothing.
      ...(dropped && one.source.endsWith("b") && index === 0 && { dropped }),
    }));
}

export const WELCOME: Facts = {
  takesImgs: [{ value: true, source: "program-welcome", kind: "program", shown: "2026-10" }],
  visaJ1: [{ value: "yes", source: "program-welcome", kind: "program", shown: "2026-10" }],
};

/** A program that speaks of one to three fields in up to four facts each, and else takes everybody. */
export const witnessed: fc.Arbitrary<Program> = fc
  .uniqueArray(fc.constantFrom(...GATE_FIELDS), { minLength: 1, maxLength: 3 })
  .chain((fields) =>
    fc.record(
      Object.fromEntries(
        fields.map((field) => [field, fc.array(witnessOf(field), { minLength: 1, maxLength: 4 })]),
      ),
    ),
  )
  .map((facts) => ({
    id: "p",
    name: "P",
    specialty: "family-medicine",
    city: "fresno",
    county: "fresno",
    region: "central-valley",
    state: "CA",
    facts: { ...WELCOME, ...(facts as Facts) },
  }));

export type AnyFact = Fact<FactValues[Field]>;
