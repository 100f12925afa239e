import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Profile } from "../../src/engine/profile.ts";
import {
  dropStudent,
  helpsMost,
  keepStudent,
  MOST_STUDENTS,
  overviewOf,
  readStudents,
  type Students,
} from "../../src/plan/students.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const J1: Profile = {
  specialties: ["family-medicine"],
  workStatus: "needs-visa",
  visas: ["j1"],
  step2: "passed",
  step2Score: 215,
};
const names = (students: Students) => students.map(({ name }) => name);

describe("students of an adviser", () => {
  test("each name once, the newest answers under it", () => {
    const two = keepStudent(keepStudent([], { name: "Ana", profile: {} }), { name: " Ana ", profile: J1 });
    expect(two).toEqual([{ name: "Ana", profile: J1 }]);
    expect(keepStudent(two, { name: "  ", profile: {} })).toBe(two);
    expect(dropStudent(two, "Ana")).toEqual([]);
  });

  test("room for so many and no more", () => {
    const full = Array.from({ length: MOST_STUDENTS }, (_, at) => ({ name: `S${at}`, profile: {} })).reduce(
      keepStudent,
      [] as Students,
    );
    expect(keepStudent(full, { name: "One more", profile: {} })).toBe(full);
    expect(names(keepStudent(full, { name: "S0", profile: J1 }))).toHaveLength(MOST_STUDENTS);
  });

  test("come back as they were kept, and whatever else is kept there does no harm", () => {
    const kept = keepStudent([], { name: "Ana", profile: J1 });
    expect(readStudents(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(Array.isArray(readStudents(json))).toBe(true);
      }),
    );
    expect(names(readStudents([null, 3, { name: 4 }, { name: "Bo", profile: "x" }]))).toEqual(["Bo"]);
  });
});

describe("what an adviser sees", () => {
  const programs = [
    program({ takesImgs: [fact(true)], visaJ1: [fact("yes")] }, { id: "open" }),
    program({ visaJ1: [fact("no")] }, { id: "closed" }),
    program({ takesImgs: [fact(false)], visaJ1: [fact("no")] }, { id: "closed-twice" }),
    program({}, { id: "other", specialty: "psychiatry" }),
  ];
  const seen = overviewOf(compile(programs), J1, occasion());

  test("the programs of the student's specialties by groups, and what keeps them out", () => {
    expect(seen.counts).toEqual({ open: 1, ask: 0, step: 0, closed: 2 });
    expect(seen.blockedBy).toEqual([
      ["visa", 2],
      ["takes-imgs", 1],
    ]);
  });

  test("an answer that keeps programs in Ask first goes before one that only moves the fit", () => {
    const asks = [
      program({
        takesImgs: [fact(true)],
        visaJ1: [fact("yes")],
        letters: [fact({ count: 4, us: null, inSpecialty: null })],
      }),
    ];
    const { unanswered } = overviewOf(compile(asks), J1, occasion());
    expect([...unanswered]).toEqual([["letters", 1]]);
  });

  test("the one answer that is missing for most students, then for most programs", () => {
    const missing = (entries: readonly (readonly [string, number])[]) => ({
      ...seen,
      unanswered: new Map(entries),
    });
    expect(helpsMost([])).toBeNull();
    expect(
      helpsMost([
        missing([["letters", 9]]),
        missing([
          ["ties", 2],
          ["letters", 1],
        ]),
        missing([["ties", 1]]),
      ]),
    ).toEqual({
      criterion: "letters",
      students: 2,
      programs: 10,
    });
  });
});
