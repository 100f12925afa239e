import fc from "fast-check";
import type { Exam, Fact, Facts, FactValues, Field, Program, TakesImgs } from "../../src/engine/facts.ts";
import { OwnAnswers } from "../../src/engine/own-answers.ts";
import type { Occasion, Profile } from "../../src/engine/profile.ts";
import { nextOccasion } from "../../src/engine/season.ts";
import { WORK_KIND_NAMES } from "../../src/engine/work-kinds.ts";
import { boundOccasion, occasion } from "./builders.ts";
import { told } from "./told.ts";
import { witnessed } from "./weighing/pages.ts";

/**
 * Generated programs and profiles. Values are drawn from few, near each other and near the limits, so that dates tie, pages disagree and
 * answers meet limits exactly; that is where laws break.
 */

/** Objects as a parsed file has them. Those without a prototype, which fast-check makes too, take longer to make and to read. */
const AS_PARSED = { noNullPrototype: true } as const;

/** Runs of each law. A mutation run repeats the laws once for every mutant, so it makes do with fewer, always the same ones. */
export const IS_MUTATION_RUN = process.env.STRYKER_MUTATOR_WORKER !== undefined;
export const RUNS = IS_MUTATION_RUN ? { numRuns: 24, seed: 2027 } : { numRuns: 1_000 };

const SPECIALTIES = ["family-medicine", "internal-medicine", "psychiatry"] as const;
const REGIONS = ["central-valley", "inland-empire", "new-mexico"] as const;
export const LANGUAGES = ["spanish", "punjabi", "hmong", "tagalog", "arabic"] as const;
const THEMES = [
  "underserved",
  "rural",
  "farmworker",
  "fqhc",
  "border",
  "community",
  "county-safety-net",
  "research",
  "academic",
  "spanish",
  "constructor",
] as const;

const SCORES = [200, 214, 215, 218, 220, 230, 245] as const;
const score = fc.oneof(fc.constantFrom(...SCORES), fc.integer({ min: 1, max: 300 }));
const year = fc.oneof(fc.integer({ min: 2010, max: 2027 }), fc.integer({ min: 1950, max: 2030 }));
const moment = fc.constantFrom("to-apply", "to-interview", "to-rank", "to-start");
const count = (max: number) => fc.integer({ min: 0, max });
/** "None" of every kind at once has to come up often enough to be tried. */
const noneOr = (max: number) => fc.oneof(fc.constant(0), count(max));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const visaAnswer = fc.constantFrom("yes", "no", "case-by-case");

const VALUES: { readonly [K in Field]: fc.Arbitrary<FactValues[K]> } = {
  takesImgs: fc.constantFrom<TakesImgs>(true, false, "case-by-case"),
  visaJ1: visaAnswer,
  visaH1b: visaAnswer,
  workStatus: fc.constantFrom("citizen", "citizen-or-resident", "work-permit"),
  step1: fc.oneof(fc.constant("pass" as const), score),
  step2Minimum: fc.oneof(fc.constant("none" as const), score),
  step2Typical: score,
  step2Result: fc.oneof(moment, fc.constant("not-required" as const)),
  failures: fc.record({
    allowed: count(3),
    exams: fc.shuffledSubarray<Exam>(["step1", "step2", "step3"], { minLength: 1 }),
    counted: fc.constantFrom("each", "together"),
  }),
  stepSpan: fc.record({ years: fc.constantFrom(5, 7, 10) }),
  directorLetter: fc.constant({ needed: true as const }),
  graduation: fc.record({
    years: fc.oneof(fc.constant("none" as const), count(15)),
    since: fc.constantFrom("graduation", "training-or-practice", "either"),
  }),
  usce: fc.record({
    needed: fc.boolean(),
    months: orNull(count(6)),
    handsOn: fc.boolean(),
    withinYears: orNull(count(5)),
  }),
  letters: fc.record({ count: orNull(count(4)), us: orNull(count(3)), inSpecialty: orNull(count(3)) }),
  ecfmg: moment,
  school: fc.constantFrom("state-recognized", "world-directory", "licence-letter"),
  deadline: fc.constantFrom("11-22", "11-23", "12-31", "03-15", "2025-11-30", "2026-11-22", "2027-01-15"),
  imgRecord: fc.record({
    imgs: orNull(count(24)),
    of: orNull(count(24)),
    years: orNull(fc.constantFrom("2025", "2007-2024")),
  }),
  mission: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 4 }),
  languages: fc.uniqueArray(fc.constantFrom(...LANGUAGES), { maxLength: 3 }),
  fill: fc.dictionary(
    fc.constantFrom("2022", "2023", "2024", "2025", "2026"),
    fc.record({ quota: count(12), filled: count(12) }),
  ),
  countyLanguages: fc.array(
    fc.record({
      languages: fc.uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1, maxLength: 2 }),
      percent: fc.oneof(fc.constantFrom(0, 1.5, 10), fc.double({ min: 0, max: 60, noNaN: true })),
    }),
    { maxLength: 4 },
  ),
  countyShortage: fc.double({ min: 0, max: 100, noNaN: true }),
  sponsorKind: fc.constantFrom("university", "university-affiliated", "community"),
  imgShareOfKind: fc.record({
    kind: fc.constantFrom("university", "community"),
    share: fc.constantFrom("22 to 30 percent", "55 to 70 percent"),
    until: fc.constant("2019"),
  }),
  matchedScores: fc
    .tuple(
      fc.array(fc.integer({ min: 190, max: 275 }), { minLength: 4, maxLength: 4 }),
      fc.option(fc.integer({ min: -20, max: 20 })),
    )
    .map(([marks, apart]) => {
      const [min, q1, median, q3] = marks.sort((a, b) => a - b) as [number, number, number, number];
      return { min, q1, median, q3, ...(apart !== null && { notMatchedMedian: median + apart }) };
    }),
};

export const FIELDS = Object.keys(VALUES) as readonly Field[];

/** A page has one publisher and one date, so its id holds both. */
const page = fc
  .record({
    letter: fc.constantFrom("a", "b"),
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constant("program" as const) },
      { weight: 3, arbitrary: fc.constantFrom("sponsor", "official", "press", "directory", "forum") },
    ),
    shown: fc.constantFrom(null, "2021", "2023-08", "2023", "2025-06-01", "2026-09", "2026"),
  })
  .map(({ letter, kind, shown }) => ({ source: `${kind}-${shown ?? "undated"}-${letter}`, kind, shown }));

/** One fact of a field: any page, any wording. */
export function factOf<K extends Field>(field: K): fc.Arbitrary<Fact<FactValues[K]>> {
  return fc
    .record(
      {
        value: VALUES[field] as fc.Arbitrary<FactValues[K]>,
        page,
        strength: fc.constantFrom("required", "exceptions", "preferred"),
        for: fc.constant("imgs" as const),
        sponsorWide: fc.constant(true as const),
        note: fc.constantFrom("One note.", "Another note."),
      },
      { requiredKeys: ["value", "page"], ...AS_PARSED },
    )
    .map(({ page, ...words }) => ({ ...page, ...words }) as Fact<FactValues[K]>);
}

const factsOf = (field: Field) => fc.array(factOf(field), { minLength: 1, maxLength: 3 });

/** Facts on each of these fields, and on no other. */
export function factsOn(fields: readonly Field[]): fc.Arbitrary<Facts> {
  const lists = Object.fromEntries(fields.map((field) => [field, factsOf(field)]));
  return fc.record(lists, AS_PARSED) as fc.Arbitrary<Facts>;
}

/** Each field is absent in half of the programs. */
const facts: fc.Arbitrary<Facts> = fc
  .tuple(...FIELDS.map((field) => fc.option(factsOf(field), { freq: 2 })))
  .map((lists) => Object.fromEntries(FIELDS.flatMap((field, at) => (lists[at] ? [[field, lists[at]]] : []))));

/** Facts on few fields only, so that one gate often decides alone. */
const fewFacts: fc.Arbitrary<Facts> = fc
  .uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 3 })
  .chain(factsOn);

/** Facts of a program that takes IMGs and sponsors visas, so that the other gates decide. */
const welcoming: fc.Arbitrary<Facts> = fewFacts.map((rest) => ({
  ...rest,
  takesImgs: [{ value: true, source: "program-2026-a", kind: "program", shown: "2026" }],
  visaJ1: [{ value: "yes", source: "program-2026-a", kind: "program", shown: "2026" }],
}));

/** Programs that have told the visitor nothing: what is known of them stands on pages. */
export const untold: fc.Arbitrary<Program> = fc
  .record({
    id: fc.constantFrom("p1", "p2", "p3", "p4"),
    name: fc.constantFrom("A", "B", "C"),
    specialty: fc.constantFrom(...SPECIALTIES),
    region: fc.constantFrom(...REGIONS),
    facts: fc.oneof(
      facts,
      fewFacts,
      welcoming,
      witnessed.map((one) => one.facts),
    ),
  })
  .map((rest) => ({ city: "fresno", county: "fresno", state: "ca", ...rest }));

/** Any programs: of every five, one has told the visitor something. */
export const programs: fc.Arbitrary<Program> = fc.oneof(
  { weight: 4, arbitrary: untold },
  {
    weight: 1,
    arbitrary: fc
      .tuple(untold, told)
      .map(([program, answers]) => ({ ...program, told: new OwnAnswers(answers) })),
  },
);

/** Days of a season, early and late, half of the time with what binds everybody in it, and the season after, whose days are not announced. */
export const occasions: fc.Arbitrary<Occasion> = fc.oneof(
  fc.constant(occasion()),
  fc.oneof(
    fc
      .constantFrom("2026-06-10", "2026-11-11", "2026-11-23", "2027-01-15", "2027-02-20", "2027-03-05")
      .map((asOf) => boundOccasion({ asOf })),
    fc.constant(nextOccasion(boundOccasion())),
  ),
);

const examState = fc.constantFrom("passed", "awaiting", "failed", "not-taken");
const month = fc.constantFrom("2026-08", "2026-11", "2026-12", "2027-02", "2027-09");
const some = <T extends string>(items: readonly T[]) => fc.shuffledSubarray([...items]);

const ANSWERS: { readonly [K in keyof Required<Profile>]: fc.Arbitrary<NonNullable<Profile[K]>> } = {
  specialties: some(SPECIALTIES),
  places: some(REGIONS),
  workStatus: fc.oneof(fc.constantFrom(...WORK_KIND_NAMES), fc.constant("needs-visa" as const)),
  visas: some(["j1", "h1b"] as const),
  graduationYear: year,
  lastClinicalYear: year,
  schoolListed: fc.boolean(),
  ecfmg: fc.constantFrom("certified", "in-progress", "not-started"),
  step1: examState,
  step1When: month,
  step1Score: score,
  step1Failures: count(4),
  step2: examState,
  step2When: month,
  step2Score: score,
  step2Failures: count(4),
  step3: examState,
  step3When: month,
  step3Failures: count(4),
  firstStepYear: year,
  usResidency: fc.constantFrom("none", "unfinished", "finished"),
  usceHandsOn: noneOr(7),
  usceHandsOnWeeks: noneOr(9),
  usceObserver: noneOr(7),
  usceObserverWeeks: noneOr(9),
  usceLastYear: year,
  usceRegions: some(REGIONS),
  letters: count(5),
  lettersUs: count(5),
  lettersSpecialty: count(5),
  lettersRegions: some(REGIONS),
  languages: some(LANGUAGES),
  experience: some(["underserved", "rural", "farmworker", "research"] as const),
  ties: some(REGIONS),
  applied: fc.constantFrom("yes", "partly", "no"),
  registered: fc.constantFrom("yes", "no"),
  interviews: count(12),
  matchYear: fc.integer({ min: 2026, max: 2028 }),
};

export const ANSWER_NAMES = Object.keys(ANSWERS) as readonly (keyof Profile)[];

const anyAnswers = fc.record(ANSWERS, { requiredKeys: [], ...AS_PARSED });
const allAnswers = fc.record(ANSWERS, AS_PARSED);

/** Half of the profiles leave questions out; contradicting answers occur on purpose. */
export const profiles: fc.Arbitrary<Profile> = fc.oneof(anyAnswers, allAnswers) as fc.Arbitrary<Profile>;

/** One answer to a question. */
export function answerOf<K extends keyof Profile>(name: K): fc.Arbitrary<NonNullable<Profile[K]>> {
  return ANSWERS[name] as unknown as fc.Arbitrary<NonNullable<Profile[K]>>;
}
