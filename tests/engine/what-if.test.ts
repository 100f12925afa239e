import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { possibleChanges } from "../../src/engine/changes.ts";
import { compile } from "../../src/engine/compile.ts";
import { findContradictions } from "../../src/engine/contradictions.ts";
import { step2Marks } from "../../src/engine/exam-passes.ts";
import type { Program } from "../../src/engine/facts.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { readProfile } from "../../src/engine/profile-fields.ts";
import { rank, type Standing } from "../../src/engine/rank.ts";
import type { Group } from "../../src/engine/verdict-types.ts";
import { byId, movesBetween, type WhatIf, whatIf } from "../../src/engine/what-if.ts";
import { expectSame } from "../support/expect-same.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, PASS_MARK, program } from "./builders.ts";

const LANGUAGES = [
  { id: "spanish", name: "Spanish" },
  { id: "punjabi", name: "Punjabi" },
];

/** Takes IMGs and sponsors J-1, so that the fact under test decides alone. */
function welcoming(id: string, facts: Program["facts"] = {}): Program {
  return program({ takesImgs: [fact(true)], visaJ1: [fact("yes")], ...facts }, { id, name: id });
}

function what(list: readonly Program[], profile: Profile): readonly WhatIf[] {
  return whatIf(compile(list), profile, occasion(), {
    step2Marks: step2Marks(list, PASS_MARK),
    languages: LANGUAGES,
  });
}

function moving(list: readonly WhatIf[]): readonly string[] {
  return list
    .filter(({ better, worse }) => better.length + worse.length > 0)
    .map(({ change, better, worse }) =>
      [
        change.words,
        ...better.map(({ id, from, to }) => `${id} ${from}>${to}`),
        ...worse.map(({ id }) => `worse ${id}`),
      ].join("; "),
    );
}

describe("the changes that are offered", () => {
  const offered = (profile: Profile) =>
    possibleChanges(profile, occasion(), { step2Marks: [218], languages: LANGUAGES }).map(({ id }) => id);

  test("no retake of a passed Step", () => {
    expect(offered({ step1: "passed", step2: "passed", step2Score: 215, step3: "passed" })).toEqual([
      "season",
    ]);
  });

  test("a Step not taken or failed can be passed", () => {
    expect(offered({ step1: "failed", step2: "not-taken" })).toEqual(["step1", "step2-218", "season"]);
    expect(offered({ step1: "passed", step2: "passed", step3: "not-taken" })).toContain("step3");
  });

  test("nothing that the answers contradict: no Step 3 before Step 2 CK, no certificate before both", () => {
    expect(
      offered({ step1: "passed", step2: "not-taken", step3: "not-taken", ecfmg: "in-progress" }),
    ).toEqual(["step2-218", "season"]);
  });

  test("a missing answer is no change", () => {
    expect(offered({})).toEqual(["season"]);
  });

  test("an H-1B needs Step 3, so both come together", () => {
    const profile: Profile = {
      workStatus: "needs-visa",
      visas: ["j1"],
      step1: "passed",
      step2: "passed",
      step3: "not-taken",
    };
    const change = possibleChanges(profile, occasion(), { step2Marks: [], languages: [] }).find(
      ({ kind }) => kind === "visa",
    );
    expect(change?.words).toBe("Accept an H-1B visa too, and pass Step 3");
    expect(change?.profile).toMatchObject({ visas: ["j1", "h1b"], step3: "passed", step3Failures: 0 });
  });

  test("a first pass has no failed attempt, a failed exam at least its one", () => {
    const passing = (profile: Profile) =>
      possibleChanges(profile, occasion(), { step2Marks: [218], languages: [] }).find(
        ({ kind }) => kind === "step2",
      )?.profile;
    expect(passing({ step2: "not-taken" })).toEqual({ step2: "passed", step2Score: 218, step2Failures: 0 });
    expect(passing({ step2: "failed", step2Failures: 2 })).toMatchObject({ step2Failures: 2 });
    expect(passing({ step2: "failed" })).toEqual({ step2: "passed", step2Score: 218, failedOnce: ["step2"] });
    expect(passing({ step2: "awaiting" })).not.toHaveProperty("step2Failures");
  });

  test("an exam that is planned for a month can be passed as one without a month", () => {
    expect(offered({ step1: "passed", step2: "not-taken", step2When: "2027-01" })).toEqual([
      "step2-218",
      "season",
    ]);
    const planning: Profile = {
      workStatus: "needs-visa",
      visas: ["j1"],
      step1: "passed",
      step2: "passed",
      step3: "not-taken",
      step3When: "2027-02",
    };
    expect(offered(planning)).toEqual(["step3", "visa-h1b", "season"]);
    const passed = (profile: Profile) =>
      possibleChanges(profile, occasion(), { step2Marks: [218], languages: [] })[0]?.profile;
    expect(passed({ step1: "failed", step1When: "2027-01" })).not.toHaveProperty("step1When");
    expect(passed({ step1: "awaiting", step1When: "2026-10" })).toMatchObject({ step1When: "2026-10" });
  });

  test("languages that are spoken already are not offered", () => {
    expect(offered({ languages: ["spanish"] })).toEqual(["language-punjabi", "season"]);
  });
});

describe("what each change moves", () => {
  test("a failed Step without a number is read as the rows read it: a pass forgets no failure and counts none as the only one", () => {
    const limit = (allowed: number) => [
      fact({ allowed, exams: ["step2" as const], counted: "each" as const }),
    ];
    const list = [
      welcoming("first-pass", { failures: limit(0) }),
      welcoming("one-failure", { failures: limit(1) }),
      welcoming("result", { step2Result: [fact("to-apply")] }),
      welcoming("result-and-one", { step2Result: [fact("to-apply")], failures: limit(1) }),
    ];
    const failed: Profile = { workStatus: "citizen", step2: "failed" };
    const groups = rank(compile(list), failed, occasion()).map(({ id, group }) => `${id} ${group}`);
    expect(groups.sort()).toEqual([
      "first-pass closed",
      "one-failure ask",
      "result step",
      "result-and-one step",
    ]);
    expect(moving(what(list, failed))).toEqual([
      "Pass Step 2 CK with 218 or more; result step>open; result-and-one step>ask",
    ]);
    expect(moving(what(list, { ...failed, step2Failures: 1 }))).toEqual([
      "Pass Step 2 CK with 218 or more; result-and-one step>open; result step>open",
    ]);
  });

  test("Step 3 opens a program that takes H-1B alone", () => {
    const list = [
      program({ takesImgs: [fact(true)], visaH1b: [fact("yes")], visaJ1: [fact("no")] }, { id: "h1b-only" }),
    ];
    const profile: Profile = {
      workStatus: "needs-visa",
      visas: ["h1b"],
      step1: "passed",
      step2: "passed",
      step3: "not-taken",
    };
    expect(moving(what(list, profile))).toEqual(["Pass Step 3; h1b-only step>open"]);
  });

  test("of a ladder only the steps that do something new are kept", () => {
    const months = (needed: number) => [
      fact({ needed: true, months: needed, handsOn: true, withinYears: null }),
    ];
    const list = [welcoming("one", { usce: months(1) }), welcoming("three", { usce: months(3) })];
    expect(moving(what(list, { workStatus: "citizen", usceHandsOn: 0 }))).toEqual([
      "Add 3 months of hands-on US clinical experience; one step>open; three step>open",
      "Add 1 month of hands-on US clinical experience; one step>open",
    ]);
  });

  test("new experience is also recent experience", () => {
    const list = [
      welcoming("recent", { usce: [fact({ needed: true, months: 2, handsOn: true, withinYears: 1 })] }),
    ];
    expect(moving(what(list, { workStatus: "citizen", usceHandsOn: 6, usceLastYear: 2015 }))).toEqual([
      "Add 1 month of hands-on US clinical experience (7 months in all); recent step>open",
    ]);
  });

  test("the plainest letter that does it is named", () => {
    const list = [
      welcoming("any", { letters: [fact({ count: 3, us: null, inSpecialty: null })] }),
      welcoming("us", { letters: [fact({ count: 3, us: 1, inSpecialty: null })] }),
    ];
    expect(moving(what(list, { workStatus: "citizen", letters: 2, lettersUs: 0 }))).toEqual([
      "Ask for 1 more letter from the US; any step>open; us step>open",
      "Ask for 1 more letter; any step>open",
    ]);
  });

  test("waiting can close a program: another year since graduation", () => {
    const list = [welcoming("five", { graduation: [fact({ years: 5, since: "graduation" as const })] })];
    expect(moving(what(list, { workStatus: "citizen", graduationYear: 2021 }))).toEqual([
      "Apply in the next season; worse five",
    ]);
  });

  test("waiting can open one whose deadline has passed", () => {
    const list = [welcoming("late", { deadline: [fact("10-15")] })];
    expect(moving(what(list, { workStatus: "citizen" }))).toEqual([
      "Apply in the next season; late closed>open",
    ]);
  });

  test("a language moves no group and raises the fit", () => {
    const list = [welcoming("a", { languages: [fact(["spanish"])] })];
    const [learned] = what(list, { workStatus: "citizen", languages: [] });
    expect(learned?.change.words).toBe("Learn Spanish well enough to see patients");
    // "valued-languages" weighs 4 points, and Spanish is all it names
    expect(learned).toMatchObject({ better: [], worse: [], fit: { programs: 1, most: 4 } });
  });

  test("a language that few of the patients speak is no advice", () => {
    const groups = [
      { languages: ["spanish"], percent: 30 },
      { languages: ["punjabi"], percent: 5 },
    ];
    const list = [welcoming("a", { countyLanguages: [fact(groups)] })];
    const learned = what(list, { workStatus: "citizen", languages: ["spanish"] }).filter(
      ({ change }) => change.kind === "language",
    );
    // "patient-languages" weighs 8 points, and one household of seven is 1.1 of them
    expect(learned).toEqual([]);
  });

  test("most programs gained first", () => {
    const gains = what(
      [
        welcoming("a", { usce: [fact({ needed: true, months: 1, handsOn: true, withinYears: null })] }),
        welcoming("b", { ecfmg: [fact("to-apply" as const)] }),
        welcoming("c", { ecfmg: [fact("to-apply" as const)] }),
      ],
      { workStatus: "citizen", usceHandsOn: 0, ecfmg: "in-progress" },
    ).map(({ change, better }) => [change.kind, better.length]);
    expect(gains.slice(0, 2)).toEqual([
      ["ecfmg", 2],
      ["usce", 1],
    ]);
  });
});

test("moves are of programs that stood before, and that changed group; the better ones in their later order", () => {
  const at = (id: string, group: Group): Standing => ({ id, group, fit: { low: 0, high: 0 } }) as Standing;
  const before = byId([at("a", "ask"), at("b", "open"), at("c", "closed"), at("d", "step")]);
  const after = [at("d", "open"), at("new", "open"), at("a", "closed"), at("b", "open"), at("c", "step")];
  expect(movesBetween(before, after)).toEqual({
    better: [
      { id: "d", from: "step", to: "open" },
      { id: "c", from: "closed", to: "step" },
    ],
    worse: [{ id: "a", from: "ask", to: "closed" }],
  });
});

describe("laws", () => {
  const list = fc.uniqueArray(programs, { selector: ({ id }) => id, maxLength: 4 });

  test("only waiting, or a pass below a minimum, makes anything worse; what is offered is sound; the moves are those of the rankings", () => {
    fc.assert(
      fc.property(list, profiles, (some, profile) => {
        const wrong = (one: Profile, day = occasion()) =>
          findContradictions(one, day).filter(({ kind }) => kind === "wrong").length;
        const compiled = compile(some);
        const today = byId(rank(compiled, profile, occasion()));
        for (const { change, better, worse } of what(some, profile)) {
          if (change.kind !== "season" && change.kind !== "step2") expect(worse).toEqual([]);
          const { failedOnce: _, ...answers } = change.profile;
          expect(readProfile(answers).problems).toEqual([]);
          expect(wrong(change.profile, change.occasion)).toBeLessThanOrEqual(wrong(profile));
          const after = rank(compiled, change.profile, change.occasion);
          expectSame({ better, worse }, movesBetween(today, after));
        }
      }),
      RUNS,
    );
  });
});
