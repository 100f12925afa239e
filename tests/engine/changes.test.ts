import { describe, expect, test } from "vitest";
import { type Change, possibleChanges } from "../../src/engine/changes.ts";
import { isStep2Final, step2Marks, withStep2 } from "../../src/engine/exam-passes.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { MAX_IDS } from "../../src/engine/profile-fields.ts";
import { fact, occasion, PASS_MARK, program } from "./builders.ts";

const OPTIONS = { step2Marks: [218, 230], languages: [{ id: "spanish", name: "Spanish" }] };

const changes = (profile: Profile) => possibleChanges(profile, occasion(), OPTIONS);

/** "<id> (<kind>, <ladder>): <words>; <the answers that it changes>". */
function told(before: Profile, { id, kind, ladder, words, profile }: Change): string {
  const changed = Object.entries(profile).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Profile]),
  );
  const gone = Object.keys(before).filter((name) => !(name in profile));
  return `${id} (${kind}, ${ladder}): ${words}; ${[...changed.map(([name, value]) => `${name} ${value}`), ...gone.map((name) => `no ${name}`)].join(", ")}`;
}

const tell = (profile: Profile) => changes(profile).map((change) => told(profile, change));

describe("each change in words, and the answers that it changes", () => {
  test("exams that are not passed", () => {
    const profile: Profile = { step1: "not-taken", step2: "failed", step2Score: 200, step2Failures: 2 };
    expect(tell(profile)).toMatchInlineSnapshot(`
      [
        "step1 (step1, step1): Pass Step 1; step1 passed, step1Failures 0",
        "step2-218 (step2, step2): Pass Step 2 CK with 218 or more; step2 passed, step2Score 218",
        "step2-230 (step2, step2): Pass Step 2 CK with 230 or more; step2 passed, step2Score 230",
        "season (season, season): Apply in the next season; ",
      ]
    `);
    expect(tell({ step1: "passed", step2: "passed", step3: "failed" })).toMatchInlineSnapshot(`
      [
        "step3 (step3, step3): Pass Step 3; step3 passed, failedOnce step3",
        "season (season, season): Apply in the next season; ",
      ]
    `);
  });

  test("the certificate", () => {
    expect(tell({ ecfmg: "in-progress" })).toMatchInlineSnapshot(`
      [
        "ecfmg (ecfmg, ecfmg): Get your ECFMG certificate; ecfmg certified",
        "season (season, season): Apply in the next season; ",
      ]
    `);
    expect(tell({ ecfmg: "not-started" })).toHaveLength(2);
    expect(tell({ ecfmg: "certified" })).toHaveLength(1);
  });

  test("US clinical experience, up to twelve months more, not beyond what the answer takes", () => {
    const months = tell({ usceHandsOn: 2, usceLastYear: 2020 });
    expect(months).toHaveLength(12 + 1);
    expect(months.slice(0, 2)).toMatchInlineSnapshot(`
      [
        "usce-1 (usce, usce): Add 1 month of hands-on US clinical experience (3 months in all); usceHandsOn 3, usceLastYear 2026",
        "usce-2 (usce, usce): Add 2 months of hands-on US clinical experience (4 months in all); usceHandsOn 4, usceLastYear 2026",
      ]
    `);
    expect(tell({ usceHandsOn: 0, usceLastYear: 2027 })[0]).toMatchInlineSnapshot(
      `"usce-1 (usce, usce): Add 1 month of hands-on US clinical experience; usceHandsOn 1"`,
    );
    expect(tell({ usceHandsOn: 118 })).toHaveLength(2 + 1);
    expect(tell({ usceHandsOn: 120 })).toHaveLength(1);
    expect(tell({ usceObserver: 3 })).toHaveLength(1);
  });

  test("letters, of the kinds that were answered, up to four more", () => {
    const letters = tell({ letters: 2, lettersUs: 1, lettersSpecialty: 0 });
    expect(letters).toHaveLength(4 * 4 + 1);
    expect(letters.slice(0, 5)).toMatchInlineSnapshot(`
      [
        "letters-any-1 (letters, letters): Ask for 1 more letter; letters 3",
        "letters-us-1 (letters, letters): Ask for 1 more letter from the US; letters 3, lettersUs 2",
        "letters-specialty-1 (letters, letters): Ask for 1 more letter from your first specialty; letters 3, lettersSpecialty 1",
        "letters-us-specialty-1 (letters, letters): Ask for 1 more US letter from your first specialty; letters 3, lettersUs 2, lettersSpecialty 1",
        "letters-any-2 (letters, letters): Ask for 2 more letters; letters 4",
      ]
    `);
    expect(tell({ letters: 2 })).toHaveLength(4 + 1);
    expect(tell({ letters: 2, lettersUs: 1 })).toHaveLength(4 * 2 + 1);
    expect(tell({ letters: 11 })).toHaveLength(1 + 1);
    expect(tell({ lettersUs: 1 })).toHaveLength(1);
  });

  test("the other visa, only for who needs one and named one", () => {
    expect(tell({ workStatus: "needs-visa", visas: ["h1b"] })).toMatchInlineSnapshot(`
      [
        "visa-j1 (visa, visa-j1): Accept a J-1 visa too; visas h1b,j1",
        "season (season, season): Apply in the next season; ",
      ]
    `);
    expect(tell({ workStatus: "needs-visa", visas: ["j1"] })).toMatchInlineSnapshot(`
      [
        "visa-h1b (visa, visa-h1b): Accept an H-1B visa too; visas j1,h1b",
        "season (season, season): Apply in the next season; ",
      ]
    `);
    expect(
      tell({ workStatus: "needs-visa", visas: ["j1"], step1: "passed", step2: "passed", step3: "not-taken" }),
    ).toMatchInlineSnapshot(`
      [
        "step3 (step3, step3): Pass Step 3; step3 passed, step3Failures 0",
        "visa-h1b (visa, visa-h1b): Accept an H-1B visa too, and pass Step 3; visas j1,h1b, step3 passed, step3Failures 0",
        "season (season, season): Apply in the next season; ",
      ]
    `);
    const nothing: readonly Profile[] = [
      { workStatus: "needs-visa", visas: ["j1", "h1b"] },
      { workStatus: "needs-visa", visas: [] },
      { workStatus: "needs-visa" },
      { workStatus: "citizen", visas: ["j1"] },
      { visas: ["j1"] },
    ];
    for (const profile of nothing) expect(tell(profile)).toHaveLength(1);
  });

  test("a language that is not spoken yet, while the answer takes one more", () => {
    expect(tell({ languages: ["urdu"] })).toMatchInlineSnapshot(`
      [
        "language-spanish (language, language-spanish): Learn Spanish well enough to see patients; languages urdu,spanish",
        "season (season, season): Apply in the next season; ",
      ]
    `);
    expect(tell({ languages: ["spanish"] })).toHaveLength(1);
    expect(tell({})).toHaveLength(1);
    const many = (count: number) => Array.from({ length: count }, (_, at) => `l${at}`);
    expect(tell({ languages: many(MAX_IDS - 1) })).toHaveLength(2);
    expect(tell({ languages: many(MAX_IDS) })).toHaveLength(1);
  });

  test("the next season, always", () => {
    const [season] = changes({});
    expect(season).toEqual({
      id: "season",
      kind: "season",
      ladder: "season",
      words: "Apply in the next season",
      profile: {},
      occasion: { season: { year: 2028, opens: "2027-06-03", assumed: true }, asOf: "2027-06-03" },
    });
  });
});

describe("nothing that the answers contradict", () => {
  test("Step 3 before Step 2 CK, the certificate before both", () => {
    const ids = changes({ step2: "not-taken", step3: "not-taken", ecfmg: "not-started" }).map(({ id }) => id);
    expect(ids).toEqual(["step2-218", "step2-230", "season"]);
  });

  test("answers that contradict each other before keep their changes", () => {
    const ids = changes({ letters: 1, lettersUs: 2, ecfmg: "in-progress" }).map(({ id }) => id);
    expect(ids).toContain("ecfmg");
  });

  test("a thing that is only unusual is offered", () => {
    const ids = possibleChanges({ step2: "not-taken" }, occasion(), { step2Marks: [290], languages: [] }).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(["step2-290", "season"]);
  });
});

describe("Step 2 CK", () => {
  test("marks: the pass mark, then each stated minimum above it, each once, lowest first", () => {
    const minimum = (...values: (number | "none")[]) =>
      program({ step2Minimum: values.map((value, at) => fact(value, { source: `s${at}` })) });
    expect(step2Marks([], PASS_MARK)).toEqual([218]);
    expect(step2Marks([program()], PASS_MARK)).toEqual([218]);
    const all = [
      minimum(240, 9),
      minimum("none"),
      minimum(225, 240),
      minimum(218, 217, 300, 301),
      minimum(230),
    ];
    expect(step2Marks(all, PASS_MARK)).toEqual([218, 225, 230, 240, 300]);
    expect(step2Marks(all, 230)).toEqual([230, 240, 300]);
    expect(step2Marks([], 301)).toEqual([]);
  });

  test("final once it is passed, by state or by a score alone", () => {
    expect(isStep2Final({ step2: "passed" })).toBe(true);
    expect(isStep2Final({ step2Score: 220 })).toBe(true);
    expect(isStep2Final({})).toBe(false);
    expect(isStep2Final({ step2: "failed", step2Score: 200 })).toBe(false);
    expect(isStep2Final({ step2: "not-taken" })).toBe(false);
  });

  test("after a pass: the new score; a first attempt has no failure, a failed exam at least its one", () => {
    expect(withStep2({ step2: "not-taken" }, 230)).toEqual({
      step2: "passed",
      step2Failures: 0,
      step2Score: 230,
    });
    expect(withStep2({ step2: "failed", step2Score: 200 }, 230)).toEqual({
      step2: "passed",
      step2Score: 230,
      failedOnce: ["step2"],
    });
    expect(withStep2({ step2: "failed", step2Failures: 2, step1Score: 205 }, 230)).toEqual({
      step1Score: 205,
      step2: "passed",
      step2Failures: 2,
      step2Score: 230,
    });
  });
});
