import { describe, expect, test } from "vitest";
import { questionsFor } from "../../src/engine/ask.ts";
import type { Facts, VisaAnswer } from "../../src/engine/facts.ts";
import { readLastDay } from "../../src/engine/gates/deadline.ts";
import { GATES } from "../../src/engine/gates/index.ts";
import { heardOn, isOwnValue, type OwnAnswer, standsFor, toldWords } from "../../src/engine/own-answer.ts";
import { OwnAnswers } from "../../src/engine/own-answers.ts";
import { OWN_TERMS, ownTerms } from "../../src/engine/own-terms.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { assess } from "../../src/engine/verdict.ts";
import { fact, occasion, program } from "./builders.ts";
import { answer } from "./told.ts";

const VISITOR: Profile = {
  workStatus: "needs-visa",
  visas: ["j1"],
  step2: "passed",
  step2Score: 215,
  graduationYear: 2016,
  step1: "passed",
  step1Failures: 1,
  step2Failures: 0,
};

function verdictOn(gate: string, facts: Facts, ...told: readonly OwnAnswer[]): string {
  const { criteria } = assess({ ...program(facts), told: new OwnAnswers(told) }, VISITOR, occasion());
  const found = criteria.find(({ id }) => id === gate);
  return `${found?.status} ${found?.effect}: ${found?.sentence}`;
}

const WELCOME: Facts = { takesImgs: [fact(true)], visaJ1: [fact("yes")] };

describe("what a program told the visitor counts before its pages, and stands beside them", () => {
  test("a visa that no page speaks of", () => {
    expect(verdictOn("visa", {}, answer("visa-j1", "yes"))).toMatchInlineSnapshot(
      `"met none: It sponsors J-1 visas (you were told on November 20, 2026). What its pages say: It does not say whether it sponsors J-1 visas."`,
    );
    expect(verdictOn("visa", { visaJ1: [fact("yes")] }, answer("visa-j1", "no"))).toMatchInlineSnapshot(
      `"not-met close: It does not sponsor J-1 visas (you were told on November 20, 2026). What its pages say: It sponsors J-1 visas."`,
    );
    expect(verdictOn("visa", {}, answer("visa-j1", "case-by-case"))).toMatchInlineSnapshot(
      `"unknown-program ask: It decides on J-1 visas case by case (you were told on November 20, 2026). What its pages say: It does not say whether it sponsors J-1 visas."`,
    );
  });

  test("IMGs", () => {
    expect(verdictOn("takes-imgs", {}, answer("takes-imgs", "yes"))).toMatchInlineSnapshot(
      `"met none: It says that it takes IMGs (you were told on November 20, 2026). What its pages say: It does not say whether it takes IMGs."`,
    );
    expect(
      verdictOn("takes-imgs", { takesImgs: [fact(false)] }, answer("takes-imgs", "case-by-case")),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It decides on IMGs case by case (you were told on November 20, 2026). What its pages say: It says that it does not take IMGs."`,
    );
  });

  test("a number stands in place of the page's, one for IMGs among them", () => {
    const pages: Facts = { step2Minimum: [fact(230), fact(240, { for: "imgs", source: "imgs" })] };
    expect(verdictOn("step2-minimum", pages, answer("step2-minimum", 210))).toMatchInlineSnapshot(
      `"met none: It requires at least 210 on Step 2 CK; yours is 215 (you were told on November 20, 2026). What its pages say: It requires at least 230 on Step 2 CK; yours is 215, and a passed Step cannot be taken again. It requires at least 240 on Step 2 CK; yours is 215, and a passed Step cannot be taken again."`,
    );
    expect(verdictOn("step2-minimum", {}, answer("step2-minimum", 220))).toMatchInlineSnapshot(
      `"not-met close: It requires at least 220 on Step 2 CK; yours is 215, and a passed Step cannot be taken again (you were told on November 20, 2026). What its pages say: It states no Step 2 CK minimum, and does not say that it has none."`,
    );
  });

  test("a number of years counts by the clock that the page names", () => {
    const pages: Facts = { graduation: [fact({ years: 3, since: "training-or-practice" })] };
    expect(verdictOn("graduation", pages, answer("graduation", 10))).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at most 10 years since your last training or practice; you have not answered (you were told on November 20, 2026). What its pages say: It requires at most 3 years since your last training or practice; you have not answered."`,
    );
    expect(verdictOn("graduation", {}, answer("graduation", 5))).toMatchInlineSnapshot(
      `"not-met close: It requires at most 5 years since graduation; for you it is 10 years (you were told on November 20, 2026). What its pages say: It states no limit on years since graduation."`,
    );
  });

  test("yes and no about this visitor's file", () => {
    const pages: Facts = { graduation: [fact({ years: 3, since: "graduation" })] };
    expect(verdictOn("graduation", pages, answer("graduation", "yes"))).toMatchInlineSnapshot(
      `"met none: You were told on November 20, 2026: it takes files with your year of graduation. What its pages say: It requires at most 3 years since graduation; for you it is 10 years."`,
    );
    expect(verdictOn("graduation", pages, answer("graduation", "case-by-case"))).toMatchInlineSnapshot(
      `"not-met ask: You were told on November 20, 2026: it decides case by case on files with your year of graduation. What its pages say: It requires at most 3 years since graduation; for you it is 10 years."`,
    );
    expect(verdictOn("failures", {}, answer("failures", "no"))).toMatchInlineSnapshot(
      `"not-met close: You were told on November 20, 2026: it does not take files with your failed attempts. What its pages say: It states no limit on failed attempts."`,
    );
    expect(verdictOn("usce", {}, answer("usce", "no"))).toMatchInlineSnapshot(
      `"not-met step: You were told on November 20, 2026: it does not take files with the US clinical experience that you have. What its pages say: It states no demand of US clinical experience."`,
    );
    expect(verdictOn("deadline", {}, answer("deadline", "no"))).toMatchInlineSnapshot(
      `"not-met close: You were told on November 20, 2026: it does not take files that are sent now. What its pages say: It states no deadline of its own."`,
    );
  });

  test("last season's answer is told where the question is open, and moves nothing", () => {
    const before = answer("visa-j1", "yes", { day: "2025-12-09", season: 2026 });
    expect(verdictOn("visa", {}, before)).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say whether it sponsors J-1 visas. You were told on December 9, 2025, for the 2026 season: it takes files that need a J-1 visa. Ask whether that still holds."`,
    );
    expect(verdictOn("visa", { visaJ1: [fact("no")] }, before)).toBe(
      verdictOn("visa", { visaJ1: [fact("no")] }),
    );
  });

  test("it opens, closes and asks", () => {
    const group = (facts: Facts, ...told: readonly OwnAnswer[]) =>
      assess({ ...program(facts), told: new OwnAnswers(told) }, VISITOR, occasion()).group;
    expect(group({})).toBe("ask");
    expect(group({}, answer("takes-imgs", "yes"), answer("visa-j1", "yes"))).toBe("open");
    expect(group(WELCOME, answer("step2-minimum", 220))).toBe("closed");
    expect(group({ ...WELCOME, graduation: [fact({ years: 3, since: "graduation" })] })).toBe("closed");
    expect(
      group(
        { ...WELCOME, graduation: [fact({ years: 3, since: "graduation" })] },
        answer("graduation", "yes"),
      ),
    ).toBe("open");
    expect(group(WELCOME, answer("usce", "no"))).toBe("step");
  });
});

test("what was answered is not asked again; no reply and last season are", () => {
  const asked = (...told: readonly OwnAnswer[]) =>
    questionsFor({ ...program({}), told: new OwnAnswers(told) }, VISITOR, occasion()).map(({ id }) => id);
  expect(asked()).toContain("visa");
  expect(asked(answer("visa-j1", "case-by-case"))).not.toContain("visa");
  expect(asked(answer("visa-j1", "no-reply"))).toContain("visa");
  expect(asked(answer("visa-j1", "yes", { season: 2026 }))).toContain("visa");
  // H-1B is no path of this visitor's.
  expect(asked(answer("visa-h1b", "no"))).toContain("visa");
});

test("a last day that was told is the last day everywhere", () => {
  const told = new OwnAnswers([answer("deadline", "2026-12-15")]);
  expect(readLastDay({ ...program({ deadline: [fact("11-30")] }), told }, occasion())).toMatchObject({
    says: "until",
    days: ["2026-12-15"],
  });
});

describe("the terms of questions", () => {
  test("every gate with a question to the program can be answered, and names a gate's own field", () => {
    const answered = new Set(OWN_TERMS.map(({ gate }) => gate));
    for (const { id, question, reads } of GATES) {
      if (question === null) continue;
      expect(answered, `${id}: no row in src/engine/own-terms.ts, so nobody can note its answer`).toContain(
        id,
      );
      for (const { field } of OWN_TERMS.filter(({ gate }) => gate === id)) expect(reads).toContain(field);
    }
    expect([...answered].filter((gate) => !GATES.some(({ id }) => id === gate))).toEqual([]);
  });

  test("each has its own id, and says whose files it is about", () => {
    expect(new Set(OWN_TERMS.map(({ id }) => id)).size).toBe(OWN_TERMS.length);
    for (const { about } of OWN_TERMS) expect(about).toMatch(/^[a-z].*[^.?]$/);
  });

  test("takes only what it can be answered with", () => {
    const takes = (id: string, value: unknown) => isOwnValue(ownTerms(id) as never, value);
    expect([takes("step2-minimum", 220), takes("step2-minimum", 301), takes("step2-minimum", 2.5)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([takes("visa-j1", "yes"), takes("visa-j1", 1), takes("visa-j1", "2026-12-01")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([takes("deadline", "2026-12-01"), takes("deadline", "2026-13-01")]).toEqual([true, false]);
  });
});

describe("what is told stands with what it rests on", () => {
  const criterion = (gate: string, facts: Facts, ...told: readonly OwnAnswer[]) =>
    assess({ ...program(facts), told: new OwnAnswers(told) }, VISITOR, occasion()).criteria.find(
      ({ id }) => id === gate,
    );

  test("an answer of this season is a source beside the pages, one of last season a hint", () => {
    const yes = answer("visa-j1", "yes");
    expect(criterion("visa", { visaJ1: [fact("no", { source: "zz" })] }, yes)?.sources).toEqual([
      "own-answer",
      "zz",
    ]);
    const before = criterion("visa", {}, answer("visa-j1", "no", { season: 2026, day: "2025-12-09" }));
    expect(before?.sources).toEqual([]);
    expect(before?.hints).toEqual([
      {
        direction: "no",
        sentence:
          "You were told on December 9, 2025, for the 2026 season: it does not take files that need a J-1 visa. Ask whether that still holds.",
        source: "own-answer",
      },
    ]);
    const lean = (value: OwnAnswer["value"]) =>
      criterion("visa", {}, answer("visa-j1", value, { season: 2026 }))?.hints[0]?.direction;
    expect([lean("yes"), lean("case-by-case")]).toEqual(["yes", "mixed"]);
  });

  test("hints of pages stay with their pages, whatever was told", () => {
    const old = fact<VisaAnswer>("yes", { shown: "2015", source: "old" });
    const last = answer("visa-j1", "yes", { season: 2026 });
    expect(criterion("visa", { visaJ1: [old] }, last)?.hints.map(({ source }) => source)).toEqual([
      "old",
      "own-answer",
    ]);
    const h1b = fact<VisaAnswer>("yes", { kind: "forum", source: "forum" });
    const both = assess(
      {
        ...program({ visaJ1: [old], visaH1b: [h1b] }),
        told: new OwnAnswers([answer("visa-j1", "case-by-case")]),
      },
      { ...VISITOR, visas: ["j1", "h1b"], step3: "passed" },
      occasion(),
    ).criteria.find(({ id }) => id === "visa");
    expect(both?.hints).toMatchObject([{ source: "forum" }]);
    expect(both?.sources).toEqual(["forum", "own-answer"]);
  });

  test("case by case leaves what decides open, softens what closes, and leaves what is met", () => {
    const word = (gate: string, facts: Facts) =>
      verdictOn(gate, facts, answer(gate, "case-by-case")).replace(/:.*/, "");
    expect(word("takes-imgs", {})).toBe("unknown-program ask");
    expect(word("failures", { failures: [fact({ allowed: 0, exams: ["step1"], counted: "each" })] })).toBe(
      "not-met ask",
    );
    expect(word("graduation", { graduation: [fact({ years: 10, since: "graduation" })] })).toBe("met none");
    expect(word("graduation", {})).toBe("unknown-program none");
  });

  test("case by case is an answer: nothing is disputed any more", () => {
    const years = (number: number, source: string) =>
      fact({ years: number, since: "graduation" as const }, { shown: null, source });
    const pages: Facts = { graduation: [years(5, "a"), years(12, "b")] };
    expect(criterion("graduation", pages)?.disputed).toBe(true);
    expect(criterion("graduation", pages, answer("graduation", "case-by-case"))).toMatchObject({
      disputed: false,
      effect: "ask",
    });
  });

  test("what cannot touch the visitor stays so, whatever was told", () => {
    const citizen: Profile = { workStatus: "citizen", step1Failures: 0, step2Failures: 0, step3Failures: 0 };
    const say = (gate: string, one: OwnAnswer) =>
      assess({ ...program(), told: new OwnAnswers([one]) }, citizen, occasion()).criteria.find(
        ({ id }) => id === gate,
      );
    expect(say("failures", answer("failures", "no"))).toMatchObject({
      status: "not-applicable",
      sentence: "You have failed no exam, so no limit touches you.",
    });
    expect(say("failures", answer("failures", 0))).toMatchObject({
      status: "not-applicable",
      sentence: "You have failed no exam, so no limit touches you.",
    });
    expect(say("visa", answer("visa-j1", "no"))).toMatchObject({ sentence: "You need no visa." });
  });

  test("a no closes what cannot be changed and is one step where it can", () => {
    const effect = (gate: string) => criterion(gate, {}, answer(gate, "no"))?.effect;
    expect(["graduation", "step2-minimum", "usce", "letters"].map(effect)).toEqual([
      "close",
      "close",
      "step",
      "step",
    ]);
  });

  test("a question is answered when all that concerns the visitor is", () => {
    const answered = (visas: readonly ("j1" | "h1b")[], ...told: readonly OwnAnswer[]) =>
      new OwnAnswers(told).isAnswered("visa", { ...VISITOR, visas }, occasion());
    const [j1, h1b] = [answer("visa-j1", "yes"), answer("visa-h1b", "no")];
    expect([answered(["j1"]), answered(["j1"], j1), answered(["j1"], h1b)]).toEqual([false, true, false]);
    expect([answered(["j1", "h1b"], j1), answered(["j1", "h1b"], j1, h1b)]).toEqual([false, true]);
    // Nothing that concerns them was answered, and nothing is asked: not answered all the same.
    expect(new OwnAnswers([]).isAnswered("certification", VISITOR, occasion())).toBe(false);
  });

  test("every Step 2 CK minimum that was told, and no other number", () => {
    const told = [answer("step2-minimum", 220), answer("step2-minimum", "yes"), answer("step1", 230)];
    expect(new OwnAnswers(told).minimums()).toEqual([220]);
  });
});

describe("which answers are heard", () => {
  const heard = (...answers: readonly OwnAnswer[]) => {
    const { now, before } = heardOn("visa", answers, occasion());
    const say = ({ question, value }: OwnAnswer) => `${question} ${value}`;
    return { now: now.map(say), before: before.map(say) };
  };

  test("the latest of this season to each question, in the order of the questions", () => {
    const early = answer("visa-j1", "no", { day: "2026-11-01" });
    const late = answer("visa-j1", "yes", { day: "2026-11-20" });
    const h1b = answer("visa-h1b", "no");
    expect(heard(early, late, h1b)).toEqual({ now: ["visa-h1b no", "visa-j1 yes"], before: [] });
    expect(heard(h1b, late, early)).toEqual({ now: ["visa-h1b no", "visa-j1 yes"], before: [] });
  });

  test("of other seasons only where this one's is still open", () => {
    const last = (question: string) => answer(question, "no", { season: 2026, day: "2025-12-09" });
    expect(heard(last("visa-j1"), last("visa-h1b"), answer("visa-j1", "yes"))).toEqual({
      now: ["visa-j1 yes"],
      before: ["visa-h1b no"],
    });
  });

  test("none to other gates, none that its question cannot have, no reply", () => {
    const others = [
      answer("takes-imgs", "yes"),
      answer("visa-j1", 3),
      answer("visa-j1", "no-reply"),
      answer("luck", "yes"),
    ];
    expect(heard(...others)).toEqual({ now: [], before: [] });
  });
});

test("a number is one from none to the most that anybody can mean", () => {
  const takes = (value: number) => isOwnValue(ownTerms("failures") as never, value);
  expect([-1, 0, 20, 21].map(takes)).toEqual([false, true, true, false]);
});

test("a word or a day stands for no number, and a number for no word", () => {
  const stands = (id: string, value: OwnAnswer["value"]) =>
    standsFor(ownTerms(id) as never, answer(id, value), {});
  expect([stands("visa-j1", 3), stands("visa-j1", "case-by-case"), stands("visa-j1", "2026-12-01")]).toEqual([
    undefined,
    "case-by-case",
    undefined,
  ]);
  expect([stands("deadline", "2026-12-01"), stands("deadline", "yes")]).toEqual(["2026-12-01", undefined]);
});

test("what was told, in words", () => {
  const words = (id: string, value: OwnAnswer["value"]) =>
    toldWords(ownTerms(id) as never, answer(id, value));
  expect(words("failures", 2)).toBe("“Failed attempts that it accepts, in all” 2");
  expect(words("visa-j1", "yes")).toBe("it takes files that need a J-1 visa");
  expect(words("visa-j1", "no")).toBe("it does not take files that need a J-1 visa");
  expect(words("visa-j1", "case-by-case")).toBe("it decides case by case on files that need a J-1 visa");
});
