import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Facts } from "../../src/engine/facts.ts";
import { DOORS, glancesOf } from "../../src/engine/glance.ts";
import { LEANS, leanOfGate } from "../../src/engine/hints.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { rank } from "../../src/engine/rank.ts";
import { assess } from "../../src/engine/verdict.ts";
import { programs as anyProgram, profiles } from "./arbitraries.ts";
import { boundOccasion, fact, occasion, program } from "./builders.ts";

const J1: Profile = {
  workStatus: "needs-visa",
  visas: ["j1"],
  step2: "passed",
  step2Score: 215,
  step1Failures: 1,
  graduationYear: 2016,
  usceHandsOn: 2,
};

/** "IMG yes, visa no ...": the five doors of one program in one line. */
function doors(facts: Facts, profile: Profile = J1): string {
  const glance = glancesOf(compile([program(facts)]), profile, occasion()).of("test-fm-fresno");
  return DOORS.map((door) => glance?.doors[door]).join(" ");
}

describe("the five doors", () => {
  test.each<[string, Facts, string]>([
    ["silence is unknown everywhere", {}, "unknown unknown unknown unknown unknown"],
    ["what a page says", { takesImgs: [fact(true)], visaJ1: [fact("no")] }, "yes no unknown unknown unknown"],
    [
      "case by case, an exception and a wish depend",
      {
        takesImgs: [fact(true, { strength: "exceptions" })],
        visaJ1: [fact("case-by-case")],
        graduation: [fact({ years: 5, since: "graduation" }, { strength: "preferred" })],
      },
      "depends depends unknown depends unknown",
    ],
    [
      "an old page is a hint",
      { takesImgs: [fact(true, { shown: "2015" })] },
      "hint unknown unknown unknown unknown",
    ],
    [
      "scores are known with the minimum and, for who has failed, the limit on attempts",
      { step2Minimum: [fact("none" as const)] },
      "unknown unknown unknown unknown unknown",
    ],
    [
      "a limit that is passed over is a no, whatever the minimum says",
      { step2Minimum: [fact(210)], failures: [fact({ allowed: 0, exams: ["step1"], counted: "each" })] },
      "unknown unknown no unknown unknown",
    ],
    [
      "pages that disagree depend",
      { takesImgs: [fact(true, { shown: null }), fact(false, { shown: null })] },
      "depends unknown unknown unknown unknown",
    ],
  ])("%s", (_name, facts, expected) => {
    expect(doors(facts)).toBe(expected);
  });

  test("for who needs no visa the visa is no door, and a missing answer is the visitor's", () => {
    expect(doors({}, { workStatus: "citizen", step1Failures: 0, step2Failures: 0, step3Failures: 0 })).toBe(
      "unknown free unknown unknown unknown",
    );
    expect(doors({ step2Minimum: [fact(210)] }, { workStatus: "citizen" })).toContain("yours");
  });

  test("doors told of those that concern the visitor", () => {
    const glances = glancesOf(
      compile([program({ takesImgs: [fact(true)] })]),
      { workStatus: "citizen" },
      occasion(),
    );
    expect(glances.of("test-fm-fresno")?.told).toEqual({ known: 1, total: 4 });
  });
});

test("what has to be asked leans where the hints point", () => {
  const leanOf = (facts: Facts) =>
    glancesOf(compile([program(facts)]), J1, occasion()).of("test-fm-fresno")?.lean;
  expect(leanOf({})).toBeNull();
  expect(leanOf({ takesImgs: [fact(true, { shown: "2015" })] })).toBe("yes");
  expect(leanOf({ takesImgs: [fact(false, { shown: "2015" })] })).toBe("no");
  expect(
    leanOf({ takesImgs: [fact(true, { shown: "2015" })], visaJ1: [fact("no", { shown: "2015" })] }),
  ).toBe("no");
});

test("law: a glance says of each gate what the verdict says", () => {
  fc.assert(
    fc.property(fc.array(anyProgram, { minLength: 1, maxLength: 4 }), profiles, (many, profile) => {
      const programs = many.map((one, index) => ({ ...one, id: `p${index}` }));
      const compiled = compile(programs);
      const glances = glancesOf(compiled, profile, boundOccasion());
      const standings = new Map(rank(compiled, profile, boundOccasion()).map((one) => [one.id, one]));
      for (const one of programs) {
        const glance = glances.of(one.id);
        const { criteria } = assess(one, profile, boundOccasion());
        const gates = (effect: string) =>
          criteria.filter((criterion) => criterion.effect === effect).map(({ id }) => id);
        expect(glance?.closes).toEqual(gates("close"));
        expect(glance?.steps).toEqual(gates("step"));
        expect([...(glance?.asks ?? []), ...(glance?.waits ?? [])].sort()).toEqual(gates("ask").sort());
        expect((glance?.asks.length ?? 0) + (glance?.waits.length ?? 0)).toBe(
          standings.get(one.id)?.questions,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("law: a program leans as the worst of what it leaves open, and what there is to do is a part of its glance", () => {
  const tally = fc.record({ yes: fc.nat(3), of: fc.constant(3) });
  const counted = fc.dictionary(
    fc.constantFrom("imgs", "j1", "h1b"),
    fc.record({ sisters: tally }, { requiredKeys: [] }),
  );
  const some = fc.array(fc.tuple(anyProgram, counted), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(some, profiles, (many, profile) => {
      const programs = many.map(([one, hints], at) => ({ ...one, id: `p${at}`, hints }));
      const glances = glancesOf(compile(programs), profile, boundOccasion());
      for (const one of programs) {
        const { asks, waits, closes, steps, lean } = glances.of(one.id) ?? {};
        expect(glances.todoOf(one.id)).toEqual({ asks, waits, closes, steps, lean });
        expect(glances.leanOf(one.id)).toBe(lean);
        const { criteria } = assess(one, profile, boundOccasion());
        const points = (asks ?? []).map((gate) => {
          const hints = criteria.find(({ id }) => id === gate)?.hints ?? [];
          const pages = hints.map(({ direction }) => direction);
          return LEANS.indexOf(leanOfGate(gate, pages, one.hints, profile));
        });
        expect(LEANS.indexOf(lean as null)).toBe(Math.max(0, ...points));
      }
    }),
    { numRuns: 100 },
  );
});

test("counts which questions are open over many programs", () => {
  const programs = [
    program({}, { id: "a" }),
    program({ step2Minimum: [fact(220)] }, { id: "b" }),
    program({ step2Minimum: [fact("none" as const)] }, { id: "c" }),
  ];
  const { silent, unanswered } = glancesOf(compile(programs), {}, occasion()).countOpen(["a", "b", "c"]);
  expect(silent.get("step2-minimum")).toBe(1);
  expect(unanswered.get("step2-minimum")).toBe(1);
  expect(silent.has("patient-languages")).toBe(false);
});

describe("the sign of one gate", () => {
  const sign = (gate: string, facts: Facts, profile: Profile = J1) =>
    glancesOf(compile([program(facts)]), profile, occasion()).signOf("test-fm-fresno", gate);

  test.each<[sign: string, gate: string, facts: Facts, profile?: Profile]>([
    ["yes", "visa", { visaJ1: [fact("yes")] }],
    ["no", "visa", { visaJ1: [fact("no")] }],
    ["no", "usce", { usce: [fact({ needed: true, months: 3, handsOn: true, withinYears: null })] }],
    ["depends", "visa", { visaJ1: [fact("yes", { strength: "exceptions" })] }],
    ["depends", "visa", { visaJ1: [fact("no", { strength: "exceptions" })] }],
    ["depends", "visa", { visaJ1: [fact("case-by-case")] }],
    ["depends", "visa", { visaJ1: [fact("yes", { shown: null }), fact("no", { shown: null, source: "b" })] }],
    ["hint", "visa", { visaJ1: [fact("yes", { kind: "forum" })] }],
    ["unknown", "visa", {}],
    ["free", "visa", {}, { workStatus: "citizen" }],
    ["yours", "step2-minimum", { step2Minimum: [fact(220)] }, {}],
    ["depends", "step2-minimum", { step2Minimum: [fact(220, { strength: "preferred" })] }, {}],
  ])("is %s: %s", (expected, gate, facts, profile) => {
    expect(sign(gate, facts, profile)).toBe(expected);
  });

  test("of a program that is not among them is unknown, and a gate that there is not is an error", () => {
    const glances = glancesOf(compile([program()]), J1, occasion());
    expect(glances.signOf("elsewhere", "visa")).toBe("unknown");
    expect(glances.of("elsewhere")).toBeUndefined();
    expect(() => glances.signOf("test-fm-fresno", "luck")).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no gate "luck".]`,
    );
  });
});

test("what asks, waits, closes and can still be met, each by its gates", () => {
  const facts: Facts = {
    takesImgs: [fact(false)],
    usce: [fact({ needed: true, months: 3, handsOn: true, withinYears: null })],
    graduation: [fact({ years: 5, since: "training-or-practice" })],
    languages: [fact(["spanish"])],
  };
  const glances = glancesOf(compile([program(facts)]), { ...J1, languages: [] }, occasion());
  const glance = glances.of("test-fm-fresno");
  expect(glance).toMatchObject({
    asks: ["visa"],
    waits: ["graduation"],
    closes: ["takes-imgs"],
    steps: ["usce"],
  });
  expect(glance?.fitParts).toBe(1);
  expect(glances.of("test-fm-fresno")).toBe(glance);
});

test("what binds everybody is no open question of one program", () => {
  const { silent, unanswered } = glancesOf(compile([program()]), {}, boundOccasion()).countOpen([
    "test-fm-fresno",
  ]);
  expect([silent.get("takes-imgs"), unanswered.get("visa"), unanswered.has("certification")]).toEqual([
    1,
    1,
    false,
  ]);
});
