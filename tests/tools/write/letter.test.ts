import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generalProgram, offerQuestions, writeLetter } from "../../../src/tools/write/letter.ts";
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
    expect(offers.map(({ question, chosen }) => [question.id, chosen])).toEqual([
      ["takes-imgs", true],
      ["visa", true],
      ["failures", false],
      ["graduation", false],
    ]);
  });

  test("asks one thing where nothing decides", () => {
    const profile = { workStatus: "citizen", step1Failures: 1, graduationYear: 2010 } as const;
    const offers = offerQuestions(program({ takesImgs: [fact(true)] }), profile, occasion());
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

  test("law: with anything to ask, something is chosen, and the letter asks just that", () => {
    fc.assert(
      fc.property(programs, profiles, (one, profile) => {
        const offers = offerQuestions(one, profile, occasion());
        const chosen = offers.filter((offer) => offer.chosen).map(({ question }) => question);
        expect(chosen.length > 0).toBe(offers.length > 0);
        expect(chosen.length).toBeLessThanOrEqual(2);
        const body = writeLetter(one, chosen, about(profile))?.body ?? "";
        for (const { question, chosen: asked } of offers) expect(body.includes(question.text)).toBe(asked);
      }),
      { numRuns: 300 },
    );
  });
});
