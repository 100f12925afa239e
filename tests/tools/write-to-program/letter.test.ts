import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generalProgram, offerQuestions, writeLetter } from "../../../src/tools/write-to-program/letter.ts";
import { profiles, programs } from "../../engine/arbitraries.ts";
import { fact, occasion, program } from "../../engine/builders.ts";

const about = (profile = {}) => ({
  profile,
  occasion: occasion(),
  names: {
    region: (id: string) => id,
    language: (id: string) => id,
    specialty: () => "Family Medicine",
  },
});

describe("a letter", () => {
  test("asks the two things that decide, and offers the rest", () => {
    const profile = {
      workStatus: "needs-visa",
      visas: ["j1"],
      step1Failures: 1,
      graduationYear: 2010,
    } as const;
    const offers = offerQuestions(program(), profile, occasion());
    expect(offers.map(({ question, chosen, matters }) => [question.id, chosen, matters])).toEqual([
      ["takes-imgs", true, true],
      ["visa", true, true],
      ["failures", false, true],
      ["graduation", false, true],
      ["step2-minimum", false, false],
    ]);
  });

  test("asks one thing where nothing decides but something could", () => {
    const profile = { workStatus: "citizen", step1Failures: 1, graduationYear: 2010 } as const;
    const offers = offerQuestions(program({ takesImgs: [fact(true)] }), profile, occasion());
    expect(offers.filter(({ chosen }) => chosen).map(({ question }) => question.id)).toEqual(["failures"]);
  });

  test("chooses nothing where nothing could decide, but offers what is not published", () => {
    const profile = { workStatus: "citizen", step2: "passed", step2Score: 260, step1Failures: 0 } as const;
    const offers = offerQuestions(program({ takesImgs: [fact(true)] }), profile, occasion());
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.filter(({ chosen, matters }) => chosen || matters)).toEqual([]);
  });

  test("for a visitor without answers it chooses the first thing that is not published", () => {
    const offers = offerQuestions(
      program({ takesImgs: [fact(true)], step2Minimum: [fact(220)] }),
      {},
      occasion(),
    );
    expect(offers.filter(({ chosen }) => chosen).map(({ question }) => question.id)).toEqual(["failures"]);
  });

  test("to no program yet: a prompt for its name, and what decides", () => {
    const one = generalProgram("family-medicine");
    const questions = offerQuestions(one, {}, occasion()).map(({ question }) => question);
    expect(questions.map(({ id }) => id)).toContain("takes-imgs");
    expect(writeLetter(one, questions, about())?.body).toContain("[name of the program]");
  });

  test("without a question there is no letter", () => {
    expect(writeLetter(program(), [], about())).toBeNull();
  });

  test("law: with anything that matters, something is chosen; at most five are offered; the letter asks just what is chosen", () => {
    fc.assert(
      fc.property(programs, profiles, (one, profile) => {
        const offers = offerQuestions(one, profile, occasion());
        const chosen = offers.filter((offer) => offer.chosen).map(({ question }) => question);
        if (offers.some(({ matters }) => matters)) expect(chosen.length).toBeGreaterThan(0);
        expect(offers.length).toBeLessThanOrEqual(5);
        expect(new Set(offers.map(({ question }) => question.id)).size).toBe(offers.length);
        expect(chosen.length).toBeLessThanOrEqual(2);
        const body = writeLetter(one, chosen, about(profile))?.body ?? "";
        for (const { question, chosen: asked } of offers) expect(body.includes(question.text)).toBe(asked);
      }),
      { numRuns: 150 },
    );
  });
});
