import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Gate, Outcome, Preference } from "../../src/engine/criterion.ts";
import type { Program } from "../../src/engine/facts.ts";
import { GATES } from "../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../src/engine/preferences/index.ts";
import type { Occasion, Profile } from "../../src/engine/profile.ts";
import { wordsOf } from "../../src/engine/words.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { BOUND_SEASON, boundOccasion, RULES } from "./builders.ts";

const CRITERIA = [...GATES, ...PREFERENCES];
const DAYS = fc.constantFrom("2026-06-10", "2026-11-23", "2027-02-20", "2027-03-05");
/** Enough to meet every field of every criterion, always the same. */
const SAMPLE = fc.sample(fc.tuple(programs, profiles, DAYS), { numRuns: 4_000, seed: 2027 });
const FEWER_RUNS = { ...RUNS, numRuns: RUNS.numRuns / 4 };

describe.each(CRITERIA)("$id", (criterion) => {
  test("says what it is: a title, a rule in sentences, a question or none", () => {
    expect(wordsOf(criterion.id)).toBe(criterion);
    expect(criterion.title).toMatch(/^[A-Z].*[^.]$/);
    expect(criterion.rule).toMatch(/^[A-Z].*\.$/);
    if (criterion.question !== null) expect(criterion.question).toMatch(/^[A-Z].*\?$/);
  });

  test("looks at no other facts and answers than it names", () => {
    fc.assert(
      fc.property(programs, profiles, DAYS, (program, profile, asOf) => {
        const { reads, alsoReads = [], answers } = criterion;
        const day = boundOccasion({ asOf });
        const named = judge(criterion, only(program, [...reads, ...alsoReads]), pick(profile, answers), day);
        expect(named).toEqual(judge(criterion, program, profile, day));
      }),
      FEWER_RUNS,
    );
  });

  test("looks at each fact and each answer that it names", () => {
    const { reads, alsoReads = [], answers } = criterion;
    const unseen = new Set<string>([...reads, ...alsoReads, ...answers]);
    for (const [program, profile, asOf] of SAMPLE) {
      if (unseen.size === 0) break;
      const day = boundOccasion({ asOf });
      const whole = JSON.stringify(judge(criterion, program, profile, day));
      for (const field of unseen) {
        const facts = Object.keys(program.facts).filter((one) => one !== field);
        const given = (Object.keys(profile) as (keyof Profile)[]).filter((one) => one !== field);
        const without = (answers as readonly string[]).includes(field)
          ? judge(criterion, program, pick(profile, given), day)
          : judge(criterion, only(program, facts), profile, day);
        if (JSON.stringify(without) !== whole) unseen.delete(field);
      }
    }
    expect([...unseen]).toEqual([]);
  });
});

describe.each(GATES)("$id", (gate) => {
  const { seasonRules = [], ...others } = gate;
  const bound = (rules: readonly string[], asOf: string): Occasion =>
    boundOccasion({
      asOf,
      season: {
        ...BOUND_SEASON,
        rules: Object.fromEntries(Object.entries(RULES).filter(([name]) => rules.includes(name))),
      },
    });

  test("looks at no other rules of the season than it names", () => {
    fc.assert(
      fc.property(programs, profiles, DAYS, (program, profile, asOf) => {
        expect(judge(gate, program, profile, bound(seasonRules, asOf))).toEqual(
          judge(gate, program, profile, boundOccasion({ asOf })),
        );
      }),
      FEWER_RUNS,
    );
  });

  test("looks at each rule of the season that it names", () => {
    const unseen = new Set<string>(seasonRules);
    for (const [program, profile, asOf] of SAMPLE) {
      if (unseen.size === 0) break;
      const whole = JSON.stringify(judge(gate, program, profile, boundOccasion({ asOf })));
      for (const rule of unseen) {
        const rest = Object.keys(RULES).filter((name) => name !== rule);
        if (JSON.stringify(judge(gate, program, profile, bound(rest, asOf))) !== whole) unseen.delete(rule);
      }
    }
    expect([...unseen]).toEqual([]);
    if (others.forAll) expect(gate.reads).toEqual([]);
  });
});

test("no two criteria share an id or a title", () => {
  expect(new Set(CRITERIA.map(({ id }) => id)).size).toBe(CRITERIA.length);
  expect(new Set(CRITERIA.map(({ title }) => title)).size).toBe(CRITERIA.length);
});

test("each field of the pages of programs has one manner in which it is weighed", () => {
  const elsewhere = ["countyLanguages", "countyShortage", "matchedScores"];
  const read = new Set(CRITERIA.flatMap(({ reads }) => reads));
  const weighed = CRITERIA.flatMap(({ manners = {} }) => Object.keys(manners));
  expect(weighed.toSorted()).toEqual([...read].filter((field) => !elsewhere.includes(field)).sort());
});

test("each gate that facts state has a question to the program", () => {
  for (const { reads, question } of GATES) expect(question === null).toBe(reads.length === 0);
});

test("what no program can answer has none", () => {
  expect(PREFERENCES.filter(({ question }) => question === null).map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "specialty-score",
      "minimum-score",
      "regional-ties",
      "county-need",
      "valued-languages",
      "specialty-letters",
      "unfilled-seats",
      "specialty-order",
      "place-order",
    ]
  `);
});

test("a criterion that there is not is a mistake", () => {
  expect(() => wordsOf("luck")).toThrowErrorMatchingInlineSnapshot(`[Error: There is no criterion "luck".]`);
});

describe("the points", () => {
  test("add up to 100, each above 0", () => {
    const points = PREFERENCES.map((preference) => preference.points);
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(Math.min(...points)).toBeGreaterThan(0);
  });

  test("each gives its reason; the table is", () => {
    for (const { reason } of PREFERENCES) expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(Object.fromEntries(PREFERENCES.map(({ id, points }) => [id, points]))).toMatchInlineSnapshot(`
      {
        "county-need": 8,
        "img-record": 8,
        "minimum-score": 6,
        "mission": 12,
        "patient-languages": 8,
        "place-order": 3,
        "regional-ties": 16,
        "specialty-letters": 8,
        "specialty-order": 3,
        "specialty-score": 14,
        "typical-score": 6,
        "unfilled-seats": 4,
        "valued-languages": 4,
      }
    `);
  });
});

function judge(
  criterion: Gate<unknown> | Preference<unknown>,
  program: Program,
  profile: Profile,
  on: Occasion = boundOccasion(),
) {
  const judged = criterion.check(criterion.read(program, on).rule, profile, on);
  const { say, hints, ...outcome } = judged as Outcome;
  return { ...outcome, sentence: say(), hints: hints?.().map(({ say: words, ...hint }) => [hint, words()]) };
}

function only(program: Program, fields: readonly string[]): Program {
  return {
    ...program,
    facts: Object.fromEntries(Object.entries(program.facts).filter(([field]) => fields.includes(field))),
  };
}

function pick(profile: Profile, names: readonly (keyof Profile)[]): Profile {
  return Object.fromEntries(
    Object.entries(profile).filter(([name]) => names.includes(name as keyof Profile)),
  );
}
