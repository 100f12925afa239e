import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { composeList, composeMail, MOST_QUESTIONS, questionsFor } from "../../src/engine/ask.ts";
import type { Facts } from "../../src/engine/facts.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { assess } from "../../src/engine/verdict.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, program } from "./builders.ts";

// A busy machine takes longer over a property than over an example.
vi.setConfig({ testTimeout: 60_000 });

const NAMES = {
  region: () => "the Central Valley",
  language: (id: string) => id.charAt(0).toUpperCase() + id.slice(1),
  specialty: () => "Family Medicine",
};

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
});

describe("the e-mail", () => {
  const profile: Profile = {
    specialties: ["family-medicine"],
    workStatus: "needs-visa",
    visas: ["j1"],
    step2: "passed",
    step2Score: 215,
    ties: ["central-valley"],
    languages: ["spanish", "hindi"],
    experience: ["farmworker"],
  };
  const facts: Facts = { takesImgs: [fact(true)], languages: [fact(["spanish"])] };

  test("leads with fit, asks just the questions", () => {
    const one = program(facts);
    const questions = questionsFor(one, profile, occasion()).filter(({ decides }) => decides);
    expect(
      composeMail(one, questions, { profile, occasion: occasion(), names: NAMES }),
    ).toMatchInlineSnapshot(`
      {
        "body": "Dear program coordinator,

      I plan to apply to Test Family Medicine, Fresno in the 2027 Match. I have ties to the Central Valley, I have cared for farmworkers and their families and I speak Spanish with patients.

      I read your pages and could not find the answer to this:

      Which visas does your program sponsor this season (J-1, H-1B)?

      A line, or a link to the page that says so, is all I need. Thank you for your time.

      With kind regards,
      [your name, medical school, AAMC ID]",
        "subject": "A question before I apply: Test Family Medicine, Fresno",
      }
    `);
  });

  test("without anything to lead with it leaves room for it", () => {
    const one = program();
    const questions = questionsFor(one, {}, occasion());
    expect(composeMail(one, questions, { profile: {}, occasion: occasion(), names: NAMES }).body).toContain(
      "[One sentence: why this program, its patients or its town.]",
    );
  });

  test("law: at most five questions, each on a criterion that is unknown, disputed or excepted; no score, no plea", () => {
    fc.assert(
      fc.property(programs, profiles, (one, answers) => {
        const questions = questionsFor(one, answers, occasion());
        const verdict = assess(one, answers, occasion());
        expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        for (const { id } of questions) {
          const criterion = verdict.criteria.find((other) => other.id === id);
          expect(criterion?.status).not.toBe("not-applicable");
          expect(criterion?.effect).not.toBe("close");
        }
        const { body } = composeMail(one, questions, {
          profile: answers,
          occasion: occasion(),
          names: NAMES,
        });
        if (answers.step2Score !== undefined && answers.step2Score > 99)
          expect(body.replaceAll("2027", "")).not.toContain(String(answers.step2Score));
        expect(body).not.toMatch(/exception|waive|despite|consider me/i);
      }),
      RUNS,
    );
  });
});

test("the list of a whole group names each program with its place to ask", () => {
  const question = { id: "visa", title: "Visa", text: "Which visas?", decides: true };
  expect(
    composeList([
      { name: "A", where: "https://a.example/", questions: [question] },
      { name: "B", where: null, questions: [] },
      { name: "C", where: null, questions: [question] },
    ]),
  ).toBe("A\nhttps://a.example/\n- Which visas?\n\nC\n- Which visas?");
});
