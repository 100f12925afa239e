import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findContradictions } from "../../src/engine/contradictions.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { profiles, RUNS } from "./arbitraries.ts";
import { occasion } from "./builders.ts";

const found = (profile: Profile) =>
  findContradictions(profile, occasion()).map(({ field, kind, words }) => `${kind} ${field}: ${words}`);

describe("answers that cannot stand together", () => {
  test.each<[Profile, ...string[]]>([
    [
      { step2: "not-taken", step3: "passed" },
      "wrong step3: Step 3 cannot be taken before Step 2 CK is passed.",
    ],
    [{ step2: "failed", step3: "passed" }, "wrong step3: Step 3 cannot be taken before Step 2 CK is passed."],
    [{ step1: "failed", step3: "passed" }, "wrong step3: Step 3 cannot be taken before Step 1 is passed."],
    [
      { step2: "not-taken", step2Score: 220 },
      "wrong step2Score: You gave a Step 2 CK score but said that you have not taken it.",
    ],
    [
      { step1: "not-taken", step1Score: 200 },
      "wrong step1Score: You gave a Step 1 score but said that you have not taken it.",
    ],
    [{ step2: "passed", step2Score: 169 }, "wrong step2Score: 169 has never been a pass on Step 2 CK."],
    [{ step1: "passed", step1Score: 169 }, "wrong step1Score: 169 has never been a pass on Step 1."],
    [
      { step1: "not-taken", step1Failures: 1 },
      "wrong step1Failures: You named failed attempts at an exam that you have not taken.",
    ],
    [
      { step2: "not-taken", step2Failures: 1 },
      "wrong step2Failures: You named failed attempts at an exam that you have not taken.",
    ],
    [
      { step3: "not-taken", step3Failures: 2 },
      "wrong step3Failures: You named failed attempts at an exam that you have not taken.",
    ],
    [
      { step1: "failed", step1Failures: 0 },
      "wrong step1Failures: You said that you failed this exam, so there is at least one failed attempt.",
    ],
    [
      { step2: "failed", step2Failures: 0 },
      "wrong step2Failures: You said that you failed this exam, so there is at least one failed attempt.",
    ],
    [
      { step3: "failed", step3Failures: 0 },
      "wrong step3Failures: You said that you failed this exam, so there is at least one failed attempt.",
    ],
    [
      { graduationYear: 2028 },
      "wrong graduationYear: Training starts in July 2027; you have to graduate before.",
    ],
    [
      { graduationYear: 2027 },
      "unusual graduationYear: You will graduate in 2027, just before training starts. Is this right?",
    ],
    [{ lastClinicalYear: 2027 }, "wrong lastClinicalYear: This year is still to come."],
    [{ usceLastYear: 2028 }, "wrong usceLastYear: This year comes after the season."],
    [{ graduationYear: 1985 }, "unusual graduationYear: More than 40 years ago. Is this right?"],
    [
      { letters: 2, lettersUs: 3 },
      "wrong lettersUs: There are more letters from the US than letters in all.",
    ],
    [
      { letters: 2, lettersSpecialty: 3 },
      "wrong lettersSpecialty: There are more letters from the specialty than letters in all.",
    ],
    [
      { usceHandsOn: 0, usceObserver: 0, usceRegions: ["central-valley"] },
      "wrong usceRegions: You named places of US clinical experience but no months or weeks of it.",
    ],
    [
      { ecfmg: "certified", step1: "failed" },
      "wrong ecfmg: ECFMG certifies after Step 1 and Step 2 CK are passed.",
    ],
    [
      { ecfmg: "certified", step2: "not-taken" },
      "wrong ecfmg: ECFMG certifies after Step 1 and Step 2 CK are passed.",
    ],
    [
      { workStatus: "needs-visa", visas: [] },
      "unusual visas: You need a visa but accept neither J-1 nor H-1B. Is this right?",
    ],
    [{ step1: "not-taken", step3: "failed" }, "wrong step3: Step 3 cannot be taken before Step 1 is passed."],
    [
      { step2: "awaiting", step3: "awaiting" },
      "wrong step3: Step 3 cannot be taken before Step 2 CK is passed.",
    ],
    [
      { step2: "awaiting", step2Score: 230 },
      "wrong step2Score: You gave a Step 2 CK score but said that you wait for the result.",
    ],
    [
      { step1: "awaiting", step1Score: 210 },
      "wrong step1Score: You gave a Step 1 score but said that you wait for the result.",
    ],
    [
      { ecfmg: "certified", step2: "awaiting" },
      "wrong ecfmg: ECFMG certifies after Step 1 and Step 2 CK are passed.",
    ],
    [
      { step2: "awaiting", step2When: "2026-12" },
      "wrong step2When: This month is still to come, and you said that you have taken the exam.",
    ],
    [
      { step1: "passed", step1When: "2027-01" },
      "wrong step1When: This month is still to come, and you said that you have taken the exam.",
    ],
    [
      { step2: "not-taken", step2When: "2026-10" },
      "unusual step2When: This month has passed. Have you taken the exam since?",
    ],
    [
      { step3: "failed", step3When: "2026-10" },
      "unusual step3When: This month has passed. Have you taken the exam since?",
    ],
    [{ firstStepYear: 2027 }, "wrong firstStepYear: This year is still to come."],
    [
      { firstStepYear: 2024, step1: "failed", step2: "awaiting", step3: "not-taken" },
      "wrong firstStepYear: You named the year of your first passed Step but have passed none.",
    ],
    [
      { applied: "no", interviews: 2 },
      "unusual interviews: You have invitations but have not applied yet. Is this right?",
    ],
    [
      { workStatus: "opt", visas: [] },
      "unusual visas: You need a visa but accept neither J-1 nor H-1B. Is this right?",
    ],
    [{ step2Score: 286 }, "unusual step2Score: Very few people score this high. Is this right?"],
  ])("%j", (profile, ...words) => expect(found(profile)).toEqual(words));
});

describe("answers that can", () => {
  test.each<Profile>([
    {},
    { step3: "passed" },
    { step1: "passed", step2: "passed", step3: "passed" },
    { step2: "not-taken", step3: "not-taken" },
    { step2: "failed", step2Score: 169 },
    { step2Score: 169 },
    { step1Score: 169 },
    { step2: "passed", step2Score: 170 },
    { step1: "passed", step1Score: 170 },
    { step1: "failed", step1Score: 169 },
    { step1: "not-taken", step1Failures: 0 },
    { step1: "not-taken" },
    { step1: "failed" },
    { step1: "failed", step1Failures: 1 },
    { step1: "passed", step1Failures: 2 },
    { graduationYear: 2026 },
    { graduationYear: 1986 },
    { lastClinicalYear: 2026 },
    { usceLastYear: 2027 },
    { letters: 2, lettersUs: 2, lettersSpecialty: 2 },
    { lettersUs: 2, lettersSpecialty: 2 },
    { letters: 0 },
    { usceHandsOn: 0, usceObserver: 0, usceRegions: [] },
    { usceHandsOn: 0, usceObserver: 0 },
    { usceHandsOn: 1, usceObserver: 0, usceRegions: ["central-valley"] },
    { usceHandsOn: 0, usceObserver: 1, usceRegions: ["central-valley"] },
    { usceHandsOn: 0, usceRegions: ["central-valley"] },
    { ecfmg: "certified", step1: "passed", step2: "passed" },
    { ecfmg: "certified" },
    { ecfmg: "in-progress", step1: "failed", step2: "not-taken" },
    { workStatus: "needs-visa" },
    { workStatus: "needs-visa", visas: ["j1"] },
    { workStatus: "citizen", visas: [] },
    { visas: [] },
    { workStatus: "daca", visas: [] },
    { step1: "awaiting", step1Failures: 1 },
    { step2: "awaiting", step2When: "2026-11" },
    { step2: "not-taken", step2When: "2026-11" },
    { step2: "failed", step2When: "2027-01" },
    { step2When: "2020-01" },
    { step1: "passed", step2: "passed", step3: "awaiting" },
    { firstStepYear: 2026, step1: "passed", step2: "not-taken" },
    { firstStepYear: 2019, step1: "failed" },
    { applied: "no", interviews: 0 },
    { applied: "partly", interviews: 3 },
    { usceHandsOn: 0, usceHandsOnWeeks: 2, usceObserver: 0, usceRegions: ["central-valley"] },
    { step2Score: 285 },
  ])("%j", (profile) => expect(found(profile)).toEqual([]));
});

test("several at once, in the order of the checks", () => {
  expect(found({ step1: "failed", step2: "failed", step3: "passed", letters: 0, lettersUs: 1 })).toHaveLength(
    3,
  );
});

test("each names a field that was answered, in a sentence", () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      for (const { field, words } of findContradictions(profile, occasion())) {
        expect(profile[field]).toBeDefined();
        expect(words).toMatch(/^[A-Z0-9].*[.?]$/);
      }
    }),
    RUNS,
  );
});

test("places of letters need letters", () => {
  const words = "wrong lettersRegions: You named places of letters but no letters.";
  expect(found({ letters: 0, lettersRegions: ["central-valley"] })).toEqual([words]);
  for (const sound of [
    { letters: 0, lettersRegions: [] },
    { letters: 0 },
    { letters: 1, lettersRegions: ["central-valley"] },
    { lettersRegions: ["central-valley"] },
  ])
    expect(found(sound)).toEqual([]);
});
