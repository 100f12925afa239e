import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionsFor } from "../../src/engine/ask.ts";
import type { Facts } from "../../src/engine/facts.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { composeMail, composeSharedMail, MASS_MAIL_WARNING } from "../../src/plan/mail.ts";
import { profiles, programs, RUNS } from "../engine/arbitraries.ts";
import { fact, occasion, program, SEASON_2027 } from "../engine/builders.ts";

const NAMES = {
  region: () => "the Central Valley",
  language: (id: string) => id.charAt(0).toUpperCase() + id.slice(1),
  specialty: () => "Family Medicine",
};

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

      I looked for this on your pages and could not find a sure answer:

      Which visas does your program sponsor this season (J-1, H-1B)?

      A line, or a link to the page that says so, is all I need. Thank you for your time.

      With kind regards,
      [your name, medical school, AAMC ID]",
        "subject": "A question before I apply: Test Family Medicine, Fresno",
      }
    `);
  });

  test("on every day of the season it says of the visitor's applications what they said, or nothing", () => {
    const season = SEASON_2027;
    const first = (applied: Profile["applied"], asOf: string) => {
      const about = { profile: applied ? { applied } : {}, occasion: { season, asOf } };
      const question = { id: "visa", title: "Visa", text: "Which visas?", decides: true };
      const { subject, body } = composeMail(program(), [question], { ...about, names: NAMES });
      const shared = composeSharedMail("Test", [{ program: program(), questions: [question] }], about);
      for (const text of [`${subject} ${body}`, `${shared?.subject} ${shared?.body}`])
        if (applied === "yes" || applied === "partly")
          expect(text).not.toMatch(/plan to apply|before I apply/i);
      return body.split("\n\n")[1]?.split(".")[0];
    };
    const [plans, applying, neither] = [
      "I plan to apply to Test Family Medicine, Fresno in the 2027 Match",
      "I am applying in the 2027 Match and am interested in Test Family Medicine, Fresno",
      "I am interested in Test Family Medicine, Fresno for the 2027 Match",
    ];
    const next = plans.replace("2027", "2028");
    const told = (asOf: string) => [
      first(undefined, asOf),
      first("no", asOf),
      first("yes", asOf),
      first("partly", asOf),
    ];
    expect(told("2026-05-01")).toEqual([plans, plans, applying, applying]);
    expect(told("2026-09-01")).toEqual([plans, plans, applying, applying]);
    expect(told("2026-11-28")).toEqual([neither, plans, applying, applying]);
    expect(told("2027-02-20")).toEqual([neither, next, applying, applying]);
    expect(told("2027-03-16")).toEqual([neither, next, applying, applying]);
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
      "I looked for these on your pages and could not find sure answers:\n\n1. Which visas?\n2. How long?\n\n",
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

  test("says that one plans to apply only where nothing has been sent yet", () => {
    const letter = (applied?: Profile["applied"]) => {
      const { subject, body } = composeMail(program(facts), [], {
        profile: applied ? { applied } : {},
        occasion: occasion(),
        names: NAMES,
      });
      return `${subject} | ${body.split("\n\n")[1]}`;
    };
    expect(letter()).toMatchInlineSnapshot(
      `"Questions before I apply: Test Family Medicine, Fresno | I plan to apply to Test Family Medicine, Fresno in the 2027 Match. [One sentence: why this program, its patients or its town.]"`,
    );
    expect(letter("no")).toBe(letter());
    expect(letter("yes")).toMatchInlineSnapshot(
      `"Questions: Test Family Medicine, Fresno | I am applying in the 2027 Match and am interested in Test Family Medicine, Fresno. [One sentence: why this program, its patients or its town.]"`,
    );
    expect(letter("partly")).toBe(letter("yes"));
  });

  test("law: no score, no plea", () => {
    fc.assert(
      fc.property(programs, profiles, (one, answers) => {
        const questions = questionsFor(one, answers, occasion());
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

test("one e-mail to an office: what all of its programs share stands once, the rest with names", () => {
  const profile: Profile = { workStatus: "needs-visa", visas: ["j1"], step2Score: 215 };
  const asked = [
    program({}, { id: "a", name: "Davis FM" }),
    program({ takesImgs: [fact(true)] }, { id: "b", name: "Davis IM" }),
  ].map((one) => ({ program: one, questions: questionsFor(one, profile, occasion()) }));
  const mail = composeSharedMail("UC Davis", asked, { profile, occasion: occasion() });
  expect(mail).toMatchInlineSnapshot(`
    {
      "body": "Dear colleagues,

    I plan to apply in the 2027 Match and am interested in Davis FM and Davis IM. [One sentence: why these programs, their patients or their town.]

    I looked for these on your pages and could not find sure answers. If they are the same for all of these programs, one line is enough:

    1. Does your program consider international medical graduates? (Davis FM)
    2. Which visas does your program sponsor this season (J-1, H-1B)?

    A line, or a link to the page that says so, is all I need. Thank you for your time.

    With kind regards,
    [your name, medical school, AAMC ID]",
      "subject": "Questions before I apply: programs of UC Davis",
    }
  `);
  expect(mail?.body).not.toContain("215");
  expect(composeSharedMail("UC Davis", [], { profile, occasion: occasion() })).toBeNull();
});
