import { expect, test } from "vitest";
import { GATES } from "../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../src/engine/preferences/index.ts";
import { applicationYear } from "../../src/engine/profile.ts";
import { assess, criteriaForAll, groupOf, isKnown, toTenths } from "../../src/engine/verdict.ts";
import { boundOccasion, fact, occasion, program } from "./builders.ts";

test("a verdict holds every criterion once, gates first", () => {
  const { criteria } = assess(program(), {}, occasion());
  expect(criteria.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    ...GATES.map(({ id }) => `gate ${id}`),
    ...PREFERENCES.map(({ id }) => `preference ${id}`),
  ]);
  expect(criteria.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "takes-imgs",
      "visa",
      "work-status",
      "step1",
      "step2-minimum",
      "failures",
      "step-span",
      "graduation",
      "usce",
      "letters",
      "director-letter",
      "step2-result",
      "ecfmg",
      "school",
      "deadline",
      "certification",
      "registration",
      "specialty-score",
      "typical-score",
      "minimum-score",
      "regional-ties",
      "mission",
      "county-need",
      "patient-languages",
      "valued-languages",
      "specialty-letters",
      "img-record",
      "unfilled-seats",
      "specialty-order",
      "place-order",
    ]
  `);
});

test("a gate as the verdict shows it", () => {
  const { criteria } = assess(program({ takesImgs: [fact(false)] }), {}, occasion());
  expect(criteria[0]).toEqual({
    id: "takes-imgs",
    kind: "gate",
    status: "not-met",
    effect: "close",
    points: null,
    weight: 0,
    sentence: "It says that it does not take IMGs.",
    sources: ["page"],
    disputed: false,
    depends: false,
    hints: [],
  });
});

test("a disputed gate says so", () => {
  const facts = { takesImgs: [fact(false), fact(true, { source: "other" })] };
  expect(assess(program(facts), {}, occasion()).criteria[0]).toMatchObject({
    disputed: true,
    effect: "ask",
    sources: ["other", "page"],
  });
});

test("a hint stands beside the open question with its page, and the sentence that tells it cites it", () => {
  const facts = { takesImgs: [fact(true, { shown: "2015", source: "old" })] };
  expect(assess(program(facts), {}, occasion()).criteria[0]).toMatchObject({
    status: "unknown-program",
    effect: "ask",
    sentence:
      "It does not say whether it takes IMGs. A page of 2015, too old to count, said: it takes IMGs. Ask whether that still holds.",
    sources: ["old"],
    hints: [
      {
        direction: "yes",
        sentence: "A page of 2015, too old to count, said: it takes IMGs. Ask whether that still holds.",
        source: "old",
      },
    ],
  });
});

test("a hint that the visitor would meet stands beside the question and is not told", () => {
  const facts = { step2Minimum: [fact(220, { dropped: true, source: "copy" })] };
  const gate = (score: number) =>
    assess(program(facts), { step2Score: score }, occasion()).criteria.find(
      ({ id }) => id === "step2-minimum",
    );
  expect(gate(230)).toMatchObject({
    effect: "none",
    sources: [],
    hints: [{ direction: "yes", source: "copy" }],
  });
  expect(gate(210)).toMatchObject({
    status: "unknown-program",
    effect: "ask",
    sources: ["copy"],
    hints: [{ direction: "no", source: "copy" }],
  });
});

test("a preference as the verdict shows it", () => {
  const verdict = assess(program({ countyShortage: [fact(50)] }), { experience: ["rural"] }, occasion());
  expect(verdict.criteria.find(({ id }) => id === "county-need")).toEqual({
    id: "county-need",
    kind: "preference",
    status: "met",
    effect: "none",
    points: { low: 4, high: 4 },
    weight: 8,
    sentence:
      "50% of the people of its county live in a state shortage area for primary care; you have worked with people in need of care.",
    sources: ["page"],
    disputed: false,
    depends: false,
    hints: [],
  });
  expect(verdict).toMatchObject({ id: "test-fm-fresno", group: "ask", fit: { low: 4, high: 96 } });
});

test("coverage: known of those that matter", () => {
  const { coverage } = assess(program({ takesImgs: [fact(true)] }), { workStatus: "citizen" }, occasion());
  // 13 gates and 13 preferences; visa and work permit do not matter to a citizen; one gate is known.
  expect(coverage).toEqual({ known: 1, total: 13 + 13 - 2 });
});

test.each([
  [[], "open"],
  [["none", "none"], "open"],
  [["none", "ask"], "ask"],
  [["step", "ask"], "step"],
  [["ask", "step", "close", "none"], "closed"],
] as const)("effects %j make the group %s", (effects, group) => expect(groupOf(effects)).toBe(group));

test("only met and not met are known", () => {
  const statuses = ["met", "not-met", "unknown-program", "unknown-profile", "not-applicable"] as const;
  expect(statuses.filter(isKnown)).toEqual(["met", "not-met"]);
});

test("points are rounded to tenths", () => {
  expect([0, 0.04, 0.05, 1.25, 33.333, 99.96].map(toTenths)).toEqual([0, 0, 0.1, 1.3, 33.3, 100]);
  expect(toTenths(0.1 + 0.2)).toBe(0.3);
});

test("years count to the year in which the applications open", () => {
  expect(applicationYear({ year: 2027, opens: "2026-06-03" })).toBe(2026);
});

test("what binds everybody is said as each program's verdict says it", () => {
  const visitor = { step1: "passed", step2: "not-taken" } as const;
  const { criteria } = assess(program({ takesImgs: [fact(true)] }), visitor, boundOccasion());
  const forAll = criteriaForAll(visitor, boundOccasion());
  expect(forAll.map(({ id }) => id)).toEqual(GATES.filter((gate) => gate.forAll).map(({ id }) => id));
  expect(forAll).toEqual(criteria.filter(({ id }) => forAll.some((one) => one.id === id)));
});

test("gates on which anybody who writes to a program asks, and those that bind everybody", () => {
  expect(GATES.filter(({ asksAnybody }) => asksAnybody).map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "visa",
      "step2-minimum",
      "failures",
      "graduation",
      "usce",
      "letters",
      "step2-result",
      "ecfmg",
      "deadline",
    ]
  `);
  expect(GATES.filter(({ forAll }) => forAll).map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "certification",
      "registration",
    ]
  `);
});
