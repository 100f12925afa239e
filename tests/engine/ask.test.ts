import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  composeList,
  composeMail,
  MASS_MAIL_WARNING,
  MOST_QUESTIONS,
  questionsFor,
} from "../../src/engine/ask.ts";
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

      I looked for this on your pages and could not find an answer:

      Which visas does your program sponsor this season (J-1, H-1B)?

      A line, or a link to the page that says so, is all I need. Thank you for your time.

      With kind regards,
      [your name, medical school, AAMC ID]",
        "subject": "A question before I apply: Test Family Medicine, Fresno",
      }
    `);
  });

  test("several questions are counted", () => {
    const one = program();
    const questions = [
      { id: "visa", title: "Visa", text: "Which visas?", decides: true },
      { id: "usce", title: "USCE", text: "How long?", decides: false },
    ];
    const { subject, body } = composeMail(one, questions, { profile, occasion: occasion(), names: NAMES });
    expect(subject).toBe("Questions before I apply: Test Family Medicine, Fresno");
    expect(body).toContain(
      "I looked for these on your pages and could not find the answers:\n\n1. Which visas?\n2. How long?\n\n",
    );
  });

  test.each<[Profile, Facts, string]>([
    [{ ties: ["central-valley"] }, {}, "I have ties to the Central Valley."],
    [{ usceRegions: ["central-valley"] }, {}, "I have worked with patients in the Central Valley."],
    [{ ties: ["central-valley"], usceRegions: ["central-valley"] }, {}, "I have ties to the Central Valley."],
    [
      { experience: ["underserved", "research", "rural"] },
      {},
      "I have cared for underserved patients and rural patients.",
    ],
    [{ experience: ["research"] }, {}, "[One sentence: why this program, its patients or its town.]"],
    [
      { languages: ["spanish", "hmong", "hindi"] },
      {
        countyLanguages: [fact([{ languages: ["hmong", "thai"], percent: 7 }])],
        languages: [fact(["spanish"])],
      },
      "I speak Spanish and Hmong with patients.",
    ],
    [{ languages: ["spanish"] }, {}, "[One sentence: why this program, its patients or its town.]"],
    [{ specialties: ["family-medicine"] }, {}, "Family medicine is my first choice."],
    [{ specialties: ["psychiatry", "family-medicine"] }, {}, "[One sentence"],
    [
      { specialties: ["family-medicine"], ties: ["central-valley"], experience: ["rural"] },
      {},
      "I have ties to the Central Valley and I have cared for rural patients.",
    ],
  ])("%j leads with what ties the person to the program", (answers, known, words) => {
    const { body } = composeMail(program(known), [], {
      profile: answers,
      occasion: occasion(),
      names: NAMES,
    });
    expect(body).toContain(`in the 2027 Match. ${words}`);
  });

  test("the warning against mass mail", () => {
    expect(MASS_MAIL_WARNING).toMatch(/^Write to a few programs .* counts against you\./);
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
