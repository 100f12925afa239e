import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_QUESTIONS, questionsFor } from "../../src/engine/ask.ts";
import type { Facts } from "../../src/engine/facts.ts";
import type { Occasion, Profile } from "../../src/engine/profile.ts";
import { assess } from "../../src/engine/verdict.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, program } from "./builders.ts";

/** Days before and after programs begin to read. */
const reading: fc.Arbitrary<Occasion> = fc
  .constantFrom("2026-06-10", "2026-11-23", "2027-03-10")
  .map((asOf) =>
    occasion({
      asOf,
      season: {
        ...occasion().season,
        days: { review: "2026-09-23", ranking: null, lists: "2027-03-03", status: null, matchDay: null },
      },
    }),
  );

const asked = (facts: Facts, profile: Profile) =>
  questionsFor(program(facts), profile, occasion()).map(({ id }) => id);

describe("what to ask", () => {
  test("IMG policy and a needed visa that the program does not tell", () => {
    expect(asked({}, { workStatus: "needs-visa", visas: ["j1"] })).toEqual(["takes-imgs", "visa"]);
  });

  test("nothing of visas for a citizen", () => {
    expect(asked({}, { workStatus: "citizen" })).toEqual(["takes-imgs"]);
  });

  test("what could still rule this visitor out comes after what decides", () => {
    const profile: Profile = {
      workStatus: "citizen",
      step2: "passed",
      step2Score: 215,
      step1Failures: 1,
      graduationYear: 2016,
    };
    expect(asked({ takesImgs: [fact(true)] }, profile)).toEqual(["step2-minimum", "failures", "graduation"]);
    expect(asked({}, profile)[0]).toBe("takes-imgs");
  });

  test("no question on limits that cannot touch the visitor", () => {
    const strong: Profile = {
      workStatus: "citizen",
      step1: "passed",
      step2: "passed",
      step2Score: 255,
      step1Failures: 0,
      step2Failures: 0,
      graduationYear: 2025,
      usceHandsOn: 6,
      ecfmg: "certified",
      schoolListed: true,
    };
    expect(asked({ takesImgs: [fact(true)] }, strong)).toEqual([]);
  });

  test.each<[id: string, touched: readonly Profile[], untouched: readonly Profile[]]>([
    [
      "step1",
      [
        { step1Score: 250 },
        { step1: "not-taken" },
        { step1: "failed" },
        { step1: "passed", step1Score: 250 },
      ],
      [{ step1: "passed" }],
    ],
    ["step2-minimum", [{ step2Score: 239 }], [{ step2Score: 240 }, { step2: "passed" }]],
    ["step2-result", [{ step2: "not-taken" }, { step2: "failed" }], [{ step2: "passed" }]],
    [
      "failures",
      [{ step1Failures: 1 }, { step2Failures: 1 }, { step3Failures: 1 }, { step2: "failed" }],
      [{ step1Failures: 0, step2Failures: 0, step3Failures: 0 }, { step1Failures: 0 }],
    ],
    ["graduation", [{ graduationYear: 2023 }], [{ graduationYear: 2024 }]],
    ["usce", [{ usceHandsOn: 2 }, { usceHandsOn: 0 }], [{ usceHandsOn: 3 }, { usceObserver: 1 }]],
    ["ecfmg", [{ ecfmg: "in-progress" }, { ecfmg: "not-started" }], [{ ecfmg: "certified" }]],
    ["school", [{ schoolListed: false }], [{ schoolListed: true }]],
    ["work-status", [{ workStatus: "work-permit" }], [{ workStatus: "resident" }]],
  ])("%s is asked of whom it could rule out, and of nobody else", (id, touched, untouched) => {
    const facts: Facts = { takesImgs: [fact(true)] };
    for (const answers of touched) expect(asked(facts, { workStatus: "citizen", ...answers })).toContain(id);
    for (const answers of [{}, ...untouched])
      expect(asked(facts, { workStatus: "citizen", ...answers })).not.toContain(id);
  });

  test("only gates are asked about, and what an answer could still rule out decides nothing yet", () => {
    const disputed = [fact(210), fact(225, { source: "other" })];
    const facts: Facts = { takesImgs: [fact(true)], step2Minimum: disputed, step2Typical: disputed };
    const questions = questionsFor(
      program(facts),
      { workStatus: "citizen", step2Score: 215, step1Failures: 1 },
      occasion(),
    );
    expect(questions.map(({ id, decides }) => `${id} ${decides}`)).toEqual([
      "step2-minimum true",
      "failures false",
    ]);
  });

  test("pages that disagree are asked about as such", () => {
    const facts: Facts = {
      takesImgs: [fact(true)],
      step2Minimum: [fact(210, { shown: null }), fact(225, { shown: null, source: "other" })],
    };
    const [question] = questionsFor(program(facts), { workStatus: "citizen", step2Score: 215 }, occasion());
    expect(question?.text).toMatch(/^Your pages differ on this/);
  });

  test("what the visitor has not answered is not the program's to tell", () => {
    const facts: Facts = { takesImgs: [fact(true)], ecfmg: [fact("to-apply" as const)] };
    expect(asked(facts, { workStatus: "citizen" })).toEqual([]);
  });

  test("law: at most five questions, each on a criterion that is unknown, disputed or excepted, or on late files", () => {
    fc.assert(
      fc.property(programs, profiles, reading, (one, answers, on) => {
        const questions = questionsFor(one, answers, on);
        const verdict = assess(one, answers, on);
        expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        for (const { id } of questions) {
          const criterion = verdict.criteria.find((other) => other.id === id);
          expect(criterion?.status).not.toBe("not-applicable");
          if (id !== "deadline") expect(criterion?.effect).not.toBe("close");
        }
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      }),
      RUNS,
    );
  });
});

describe("whether late files are still read", () => {
  const DAYS = {
    review: "2026-09-23",
    ranking: "2027-02-01",
    lists: "2027-03-03",
    status: "2027-03-15",
    matchDay: "2027-03-19",
  };
  const on = (asOf: string, days: Partial<typeof DAYS> | null = DAYS) =>
    occasion({ asOf, season: { ...occasion().season, ...(days && { days: { ...DAYS, ...days } }) } });
  const first = (facts: Facts, when: Occasion, answers: Profile = { workStatus: "citizen" }) =>
    questionsFor(program({ takesImgs: [fact(true)], ...facts }), answers, when)[0]?.text ?? null;
  const until = (...days: string[]): Facts => ({
    deadline: days.map((day, at) => fact(day, { source: `page-${at}`, shown: null })),
  });

  test("is the first question from the day on which programs may read, until rank lists are due", () => {
    expect(first({}, on("2026-09-22"))).toBeNull();
    expect(first({}, on("2026-09-23"))).toMatchInlineSnapshot(
      `"Do you still read applications that are sent now?"`,
    );
    expect(first({}, on("2027-03-03"))).not.toBeNull();
    expect(first({}, on("2027-03-04"))).toBeNull();
    expect(first({}, on("2026-11-28"), { workStatus: "needs-visa", visas: ["j1"] })).toMatch(/still read/);
  });

  test("names a last day that is near or past, and is not asked while it is well ahead", () => {
    expect(first(until("2026-12-19"), on("2026-11-28"))).toMatchInlineSnapshot(
      `"Your pages name December 19, 2026 as the last day: do you still read applications that are sent now?"`,
    );
    expect(first(until("2026-12-20"), on("2026-11-28"))).toBeNull();
    expect(first(until("2026-11-28"), on("2026-11-28"))).toMatch(/November 28, 2026 as the last day/);
    expect(first(until("2026-10-17"), on("2026-11-28"))).toMatch(/October 17, 2026 as the last day/);
    expect(first(until("2025-10-17"), on("2026-11-28"))).toMatch(/^Do you still read/);
    expect(first(until("2026-11-01", "2027-01-31"), on("2026-11-28"))).toMatchInlineSnapshot(
      `"Your pages name November 1, 2026 and January 31, 2027 as the last day: do you still read applications that are sent now?"`,
    );
  });

  test("stands once, before what else decides, and within the most that is asked", () => {
    const many: Profile = {
      workStatus: "needs-visa",
      visas: ["j1"],
      step2: "passed",
      step2Score: 215,
      step1Failures: 1,
      graduationYear: 2010,
      usceHandsOn: 0,
    };
    const ids = questionsFor(program(until("2026-11-01", "2027-01-31")), many, on("2026-11-28")).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(["deadline", "takes-imgs", "visa", "step2-minimum", "failures"]);
  });

  test("is not asked by who has sent all applications, nor where no page tells when programs read", () => {
    expect(first({}, on("2026-11-28"), { workStatus: "citizen", applied: "yes" })).toBeNull();
    expect(first({}, on("2026-11-28"), { workStatus: "citizen", applied: "partly" })).not.toBeNull();
    expect(first({}, on("2026-11-28", null))).toBeNull();
  });
});
