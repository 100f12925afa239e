import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/engine/verdict.ts";
import { planLetters } from "../../src/tools/letters-planner/letters.ts";
import { writersFor } from "../../src/tools/letters-planner/writers.ts";
import { markOf, programsIn } from "../../src/tools/shared/demand-rows.ts";
import { planUsce } from "../../src/tools/usce-planner/usce.ts";
import { profiles, programs } from "../engine/arbitraries.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const usce = (
  id: string,
  months: number | null,
  handsOn: boolean,
  strength: "required" | "preferred" = "required",
) => program({ usce: [fact({ needed: true, months, handsOn, withinYears: null }, { strength })] }, { id });

describe("US clinical experience", () => {
  const asked = [
    usce("three", 3, true),
    usce("any", null, false),
    usce("year", 12, true),
    usce("wish", 2, true, "preferred"),
    program({}, { id: "silent" }),
  ];

  test("rows of those that speak, steps of what more months meet", () => {
    const plan = planUsce(asked, { usceHandsOn: 1, usceObserver: 2 }, occasion());
    expect(plan.rows.map((row) => [row.id, markOf(row)])).toEqual([
      ["three", "missing"],
      ["any", "met"],
      ["year", "missing"],
      ["wish", "soft"],
    ]);
    expect(plan.steps).toEqual([
      { months: 1, meets: ["wish"] },
      { months: 2, meets: ["three"] },
      { months: 11, meets: ["year"] },
    ]);
    expect(plan.handsOnOnly).toBe(3);
  });

  test("without answers the rows ask for them, and the steps begin at nothing", () => {
    const plan = planUsce(asked, {}, occasion());
    expect(plan.rows.map(markOf)).toEqual(["answer", "answer", "answer", "answer"]);
    expect(plan.steps[0]).toEqual({ months: 1, meets: ["any"] });
  });

  test("experience too long ago counts again once there is new", () => {
    const recent = program({ usce: [fact({ needed: true, months: 2, handsOn: true, withinYears: 1 })] });
    const plan = planUsce([recent], { usceHandsOn: 4, usceObserver: 0, usceLastYear: 2019 }, occasion());
    expect(plan.rows.map(markOf)).toEqual(["missing"]);
    expect(plan.steps).toEqual([{ months: 1, meets: [recent.id] }]);
  });
});

describe("letters", () => {
  test("where a page says who should write, the number alone does not meet it", () => {
    const note = "One comes from a chair, clerkship director or program director.";
    const named = (id: string, words: string) =>
      program({ letters: [fact({ count: 2, us: null, inSpecialty: null }, { note: words })] }, { id });
    const asked = [named("chair", note), named("old", "An old page, from before 2020.")];
    const marks = (letters: number) => planLetters(asked, { letters }, occasion()).rows.map(markOf);
    expect(marks(2)).toEqual(["counted", "met"]);
    expect(marks(1)).toEqual(["missing", "missing"]);
    expect(planLetters(asked, { letters: 2 }, occasion()).rows[0]?.sentence).toContain(note);
  });

  const asks = (id: string, count: number | null, us: number | null, inSpecialty: number | null) =>
    program({ letters: [fact({ count, us, inSpecialty })] }, { id });
  const asked = [asks("three", 3, null, null), asks("us", null, 1, null), asks("field", 3, null, 1)];

  test("what is needed at most, what one letter more meets", () => {
    const plan = planLetters(asked, { letters: 2, lettersUs: 0, lettersSpecialty: 1 }, occasion());
    expect(plan.needs).toEqual([
      { kind: "count", most: 3, programs: 2, have: 2 },
      { kind: "us", most: 1, programs: 1, have: 0 },
      { kind: "inSpecialty", most: 1, programs: 1, have: 1 },
    ]);
    expect(plan.steps).toEqual([
      { kind: "count", meets: ["three", "field"] },
      { kind: "us", meets: ["us"] },
    ]);
    expect(plan.rows.map(markOf)).toEqual(["missing", "missing", "missing"]);
  });

  test("none at all is none of every kind", () => {
    expect(planLetters(asked, { letters: 0 }, occasion()).needs.map(({ have }) => have)).toEqual([0, 0, 0]);
    expect(planLetters(asked, {}, occasion()).needs.map(({ have }) => have)).toEqual([null, null, null]);
  });

  test("who to ask, and for what: the failed attempt and the languages only where there are any", () => {
    const plain = writersFor({}, null)
      .flatMap(({ speakOf }) => speakOf)
      .join();
    expect(plain).not.toMatch(/failed|language/);
    const told = writersFor({ step1Failures: 1, languages: ["hmong"] }, "Psychiatry");
    expect(told.flatMap(({ speakOf }) => speakOf).join()).toMatch(/language.*failed attempt/);
    expect(told[0]?.who).toContain("Psychiatry");
  });
});

test("chosen places and specialties; nothing chosen is no limit", () => {
  const all = [
    program({}, { id: "a", specialty: "psychiatry", region: "new-mexico" }),
    program({}, { id: "b" }),
  ];
  const ids = (specialties: string[], regions: string[]) =>
    programsIn(all, { specialties, regions }).map(({ id }) => id);
  expect(ids([], [])).toEqual(["a", "b"]);
  expect(ids(["psychiatry"], [])).toEqual(["a"]);
  expect(ids(["psychiatry"], ["central-valley"])).toEqual([]);
});

describe("laws", () => {
  const some = fc.uniqueArray(programs, { maxLength: 6, selector: ({ id }) => id });

  test("a row says what the verdict says", () => {
    fc.assert(
      fc.property(some, profiles, (asked, answers) => {
        const profile = { specialties: ["family-medicine"], ...answers };
        if (profile.specialties.length === 0) return;
        const rows = [
          ...planUsce(asked, profile, occasion()).rows.map((row) => ["usce", row] as const),
          ...planLetters(asked, profile, occasion()).rows.map((row) => ["letters", row] as const),
        ];
        for (const [gate, row] of rows) {
          const one = asked.find(({ id }) => id === row.id);
          const criterion = one && assess(one, profile, occasion()).criteria.find(({ id }) => id === gate);
          expect([criterion?.status, criterion?.effect, criterion?.sentence]).toEqual([
            row.status,
            row.effect,
            row.sentence,
          ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("more months and more letters never lose a program that was met", () => {
    fc.assert(
      fc.property(some, profiles, (asked, profile) => {
        const steps = planUsce(asked, profile, occasion()).steps;
        const ids = steps.flatMap(({ meets }) => meets);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });
});
