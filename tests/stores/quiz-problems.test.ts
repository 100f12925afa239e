import { beforeEach, describe, expect, test } from "vitest";
import type { Profile } from "../../src/engine/profile.ts";
import { PROFILE_FIELD_NAMES } from "../../src/engine/profile-fields.ts";
import { $profile, replaceAnswers } from "../../src/stores/profile.ts";
import { $drafts, forgetDrafts, problemsIn, typeNumber } from "../../src/stores/quiz-problems.ts";
import { occasion } from "../engine/builders.ts";

beforeEach(() => {
  forgetDrafts();
  replaceAnswers({ specialties: ["family-medicine"] });
});

const problems = (profile: Profile = $profile.get()) =>
  problemsIn(PROFILE_FIELD_NAMES, { profile, drafts: $drafts.get(), occasion: occasion() });

describe("a typed number", () => {
  test.each(["215", " 215 "])("%j is an answer", (text) => {
    typeNumber("step2Score", text);
    expect($profile.get().step2Score).toBe(215);
    expect(problems()).toEqual([]);
  });

  test("nothing typed is no answer", () => {
    typeNumber("step2Score", "215");
    typeNumber("step2Score", "  ");
    expect($profile.get()).not.toHaveProperty("step2Score");
    expect(problems()).toEqual([]);
  });

  test.each(["999", "0", "two", "21.5", "-5", "1e2", "٢١٥"])(
    "%j is shown again with what is expected",
    (text) => {
      typeNumber("step2Score", "215");
      typeNumber("step2Score", text);
      expect($profile.get()).not.toHaveProperty("step2Score");
      expect($drafts.get().step2Score).toBe(text);
      expect(problems()).toEqual([
        {
          field: "step2Score",
          kind: "wrong",
          words: `Step 2 CK score: “${text}” is not a whole number from 1 to 300.`,
        },
      ]);
    },
  );
});

describe("problems", () => {
  test("a specialty is needed", () => {
    expect(problems({}).map(({ field }) => field)).toEqual(["specialties"]);
    expect(problems({ specialties: [] })).toHaveLength(1);
  });

  test("contradictions hold up, the unusual only asks", () => {
    const both = problems({
      specialties: ["psychiatry"],
      step2: "not-taken",
      step3: "passed",
      step2Score: 290,
    });
    expect(both.map(({ field, kind }) => `${field} ${kind}`)).toEqual([
      "step2Score wrong",
      "step2Score unusual",
      "step3 wrong",
    ]);
  });

  test("only those of the fields asked about", () => {
    const one = problemsIn(["letters"], { profile: {}, drafts: {}, occasion: occasion() });
    expect(one).toEqual([]);
  });
});
