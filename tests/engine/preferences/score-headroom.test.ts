import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import {
  HEADROOM_POINTS,
  minimumScore,
  typicalScore,
} from "../../../src/engine/preferences/score-headroom.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, preferenceSays } from "../builders.ts";

const usual = (facts: Facts, answers: Profile = {}) => preferenceSays(typicalScore, facts, answers);
const room = (facts: Facts, answers: Profile = {}) => preferenceSays(minimumScore, facts, answers);

test("headroom grows over 24 points", () => expect(HEADROOM_POINTS).toBe(24));

describe("typical-score", () => {
  test("not said", () => {
    expect(usual({}, { step2Score: 230 })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: It does not say which Step 2 CK scores are usual there."`,
    );
  });

  test("no score", () => {
    expect(usual({ step2Typical: [fact(235)] }, {})).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: It speaks of about 235 on Step 2 CK as usual or competitive, which is no minimum; you have not given a score."`,
    );
  });

  test("at the usual score half; 12 points either way nothing and all", () => {
    expect(usual({ step2Typical: [fact(235)] }, { step2Score: 235 })).toMatchInlineSnapshot(
      `"met 0.5: It speaks of about 235 on Step 2 CK as usual or competitive, which is no minimum; yours is 235."`,
    );
    expect(usual({ step2Typical: [fact(235)] }, { step2Score: 223 })).toMatchInlineSnapshot(
      `"not-met 0: It speaks of about 235 on Step 2 CK as usual or competitive, which is no minimum; yours is 223."`,
    );
    expect(usual({ step2Typical: [fact(235)] }, { step2Score: 222 })).toMatchInlineSnapshot(
      `"not-met 0: It speaks of about 235 on Step 2 CK as usual or competitive, which is no minimum; yours is 222."`,
    );
    expect(usual({ step2Typical: [fact(235)] }, { step2Score: 247 })).toMatchInlineSnapshot(
      `"met 1: It speaks of about 235 on Step 2 CK as usual or competitive, which is no minimum; yours is 247."`,
    );
    expect(usual({ step2Typical: [fact(235)] }, { step2Score: 248 })).toMatchInlineSnapshot(
      `"met 1: It speaks of about 235 on Step 2 CK as usual or competitive, which is no minimum; yours is 248."`,
    );
    expect(usual({ step2Typical: [fact(235)] }, { step2Score: 229 })).toMatchInlineSnapshot(
      `"not-met 0.25: It speaks of about 235 on Step 2 CK as usual or competitive, which is no minimum; yours is 229."`,
    );
    expect(usual({ step2Typical: [fact(235)] }, { step2Score: 236 })).toMatchInlineSnapshot(
      `"met 0.5417: It speaks of about 235 on Step 2 CK as usual or competitive, which is no minimum; yours is 236."`,
    );
  });

  test("a forum counts, and is named", () => {
    expect(
      usual({ step2Typical: [fact(235, { kind: "forum", shown: null })] }, { step2Score: 235 }),
    ).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: It does not say which Step 2 CK scores are usual there."`,
    );
  });

  test("pages differ", () => {
    expect(
      usual({ step2Typical: [fact(235), fact(240, { source: "b" })] }, { step2Score: 235 }),
    ).toMatchInlineSnapshot(`"unknown-program 0 to 1: Its pages name different usual scores (235, 240)."`);
  });
});

describe("minimum-score", () => {
  test("not said", () => {
    expect(room({}, { step2Score: 230 })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: Without a stated minimum, the room above it is not known."`,
    );
  });

  test("says that it has none", () => {
    expect(room({ step2Minimum: [fact("none")] }, {})).toMatchInlineSnapshot(
      `"met 1: It states no lowest score, so yours is not below it."`,
    );
  });

  test("no score", () => {
    expect(room({ step2Minimum: [fact(220)] }, {})).toMatchInlineSnapshot(
      `"unknown-profile 0 to 1: Its minimum is 220; you have not given a score."`,
    );
  });

  test("none of it at the minimum, all of it 24 above", () => {
    expect(room({ step2Minimum: [fact(220)] }, { step2Score: 220 })).toMatchInlineSnapshot(
      `"not-met 0: Its minimum is 220; yours is 0 above it."`,
    );
    expect(room({ step2Minimum: [fact(220)] }, { step2Score: 219 })).toMatchInlineSnapshot(
      `"not-met 0: Its minimum is 220; yours is 1 below it."`,
    );
    expect(room({ step2Minimum: [fact(220)] }, { step2Score: 232 })).toMatchInlineSnapshot(
      `"met 0.5: Its minimum is 220; yours is 12 above it."`,
    );
    expect(room({ step2Minimum: [fact(220)] }, { step2Score: 231 })).toMatchInlineSnapshot(
      `"not-met 0.4583: Its minimum is 220; yours is 11 above it."`,
    );
    expect(room({ step2Minimum: [fact(220)] }, { step2Score: 244 })).toMatchInlineSnapshot(
      `"met 1: Its minimum is 220; yours is 24 above it."`,
    );
    expect(room({ step2Minimum: [fact(220)] }, { step2Score: 250 })).toMatchInlineSnapshot(
      `"met 1: Its minimum is 220; yours is 30 above it."`,
    );
  });

  test("pages differ", () => {
    expect(
      room({ step2Minimum: [fact(220), fact(225, { source: "b" })] }, { step2Score: 235 }),
    ).toMatchInlineSnapshot(`"unknown-program 0 to 1: Its pages name different minimums (220, 225)."`);
  });
});

describe("minimum-score over several pages", () => {
  const undated = (value: number | "none", source: string, more: object = {}) =>
    fact(value, { source, shown: null, ...more });

  test("the highest of those that hold counts, whichever comes first", () => {
    for (const minimums of [
      [fact(210), fact(220, { for: "imgs", source: "imgs" })],
      [fact(220), fact(210, { for: "imgs", source: "imgs" })],
    ])
      expect(room({ step2Minimum: minimums }, { step2Score: 232 })).toMatch(
        /^met 0\.5: Its minimum is 220; yours is 12 above it/,
      );
  });

  test("a page without a minimum stands below any", () => {
    const both = { step2Minimum: [fact("none" as const), fact(210, { for: "imgs", source: "imgs" })] };
    expect(room(both, { step2Score: 234 })).toMatch(/^met 1: Its minimum is 210; yours is 24 above it/);
  });

  test("undated pages that differ leave it open, with what they name", () => {
    const apart = { step2Minimum: [undated(210, "a"), undated(220, "b")] };
    expect(room(apart, { step2Score: 232 })).toMatch(
      /^unknown-program 0 to 1: Its pages name different minimums \((?:210, 220|220, 210)\)\.$/,
    );
  });

  test("a wish counts only where no page states a rule", () => {
    const wish = fact(230, { strength: "preferred", source: "wish" });
    expect(room({ step2Minimum: [fact(210), wish] }, { step2Score: 222 })).toMatch(
      /^met 0\.5: Its minimum is 210/,
    );
    expect(room({ step2Minimum: [wish] }, { step2Score: 242 })).toMatch(/^met 0\.5: Its minimum is 230/);
  });
});
