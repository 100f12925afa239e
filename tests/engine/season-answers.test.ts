import { expect, test } from "vitest";
import type { Profile } from "../../src/engine/profile.ts";
import { answersFor, datedFor } from "../../src/engine/season-answers.ts";

const SENT: Profile = { step2Score: 215, applied: "yes", registered: "yes", interviews: 2 };

test("what was said of one Match is no answer in another, and the rest stays", () => {
  expect(answersFor({ ...SENT, matchYear: 2027 }, 2027)).toEqual({ ...SENT, matchYear: 2027 });
  expect(answersFor({ ...SENT, matchYear: 2027 }, 2028)).toEqual({ step2Score: 215 });
  expect(answersFor(SENT, 2028)).toEqual(SENT);
});

test("answers of one Match bear its year, others bear none", () => {
  expect(datedFor(SENT, 2027)).toEqual({ ...SENT, matchYear: 2027 });
  expect(datedFor({ interviews: 0, matchYear: 2027 }, 2028)).toEqual({ interviews: 0, matchYear: 2028 });
  expect(datedFor({ step2Score: 215, matchYear: 2027 }, 2027)).toEqual({ step2Score: 215 });
});

test("answers that are dated already are the same object: nothing is written for them", () => {
  const dated = datedFor(SENT, 2027);
  expect(datedFor(dated, 2027)).toBe(dated);
  expect(answersFor(dated, 2027)).toBe(dated);
});
