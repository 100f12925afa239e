import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { step2Minimum } from "../../../src/engine/gates/step2-minimum.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(step2Minimum, facts, answers);

describe("step2-minimum", () => {
  test("no rule", () => {
    expect(says({}, { step2: "passed", step2Score: 215 })).toMatchInlineSnapshot(
      `"unknown-program none: It states no Step 2 CK minimum, and does not say that it has none."`,
    );
  });

  test("says that it has none", () => {
    expect(says({ step2Minimum: [fact("none")] }, {})).toMatchInlineSnapshot(
      `"met none: It says that it has no Step 2 CK minimum."`,
    );
    expect(says({ step2Minimum: [fact("none")] }, { step2: "not-taken" })).toMatchInlineSnapshot(
      `"met none: It says that it has no Step 2 CK minimum."`,
    );
  });

  test("equal to it, one below, above", () => {
    expect(says({ step2Minimum: [fact(220)] }, { step2: "passed", step2Score: 220 })).toMatchInlineSnapshot(
      `"met none: It requires at least 220 on Step 2 CK; yours is 220."`,
    );
    expect(says({ step2Minimum: [fact(220)] }, { step2: "passed", step2Score: 219 })).toMatchInlineSnapshot(
      `"not-met close: It requires at least 220 on Step 2 CK; yours is 219, and a passed Step cannot be taken again."`,
    );
    expect(says({ step2Minimum: [fact(220)] }, { step2: "passed", step2Score: 250 })).toMatchInlineSnapshot(
      `"met none: It requires at least 220 on Step 2 CK; yours is 250."`,
    );
  });

  test("a score without the state counts", () => {
    expect(says({ step2Minimum: [fact(220)] }, { step2Score: 219 })).toMatchInlineSnapshot(
      `"not-met close: It requires at least 220 on Step 2 CK; yours is 219, and a passed Step cannot be taken again."`,
    );
  });

  test("not taken or failed: one step, whatever the score", () => {
    expect(says({ step2Minimum: [fact(220)] }, { step2: "not-taken" })).toMatchInlineSnapshot(
      `"not-met step: It requires at least 220 on Step 2 CK; yours is still to come."`,
    );
    expect(says({ step2Minimum: [fact(220)] }, { step2: "failed", step2Score: 200 })).toMatchInlineSnapshot(
      `"not-met step: It requires at least 220 on Step 2 CK; yours is still to come."`,
    );
  });

  test("no score given: ask", () => {
    expect(says({ step2Minimum: [fact(220)] }, { step2: "passed" })).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at least 220 on Step 2 CK; you have not given a score."`,
    );
    expect(says({ step2Minimum: [fact(220)] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires at least 220 on Step 2 CK; you have not given a score."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(
      says({ step2Minimum: [fact(220, { strength: "exceptions" })] }, { step2Score: 200 }),
    ).toMatchInlineSnapshot(
      `"not-met ask: It asks, with exceptions, for at least 220 on Step 2 CK; yours is 200, and a passed Step cannot be taken again."`,
    );
    expect(
      says({ step2Minimum: [fact(220, { strength: "preferred" })] }, { step2Score: 200 }),
    ).toMatchInlineSnapshot(
      `"not-met none: It prefers at least 220 on Step 2 CK; yours is 200, and a passed Step cannot be taken again."`,
    );
    expect(
      says({ step2Minimum: [fact(220, { kind: "directory" })] }, { step2Score: 200 }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It states no Step 2 CK minimum, and does not say that it has none. Only a directory or forum says: it requires at least 220 on Step 2 CK; yours is 200, and a passed Step cannot be taken again. Ask whether that is so."`,
    );
  });

  test("old and sponsor-wide: still counts, and says so", () => {
    expect(
      says({ step2Minimum: [fact(220, { shown: "2021", sponsorWide: true })] }, { step2Score: 200 }),
    ).toMatchInlineSnapshot(
      `"not-met close: It requires at least 220 on Step 2 CK; yours is 200, and a passed Step cannot be taken again (said of all of its sponsor's programs; page of 2021, confirm it)."`,
    );
  });

  test("pages disagree", () => {
    expect(
      says({ step2Minimum: [fact(230, { source: "a" }), fact(220, { source: "b" })] }, { step2Score: 240 }),
    ).toMatchInlineSnapshot(
      `"met none: Its pages disagree on the Step 2 CK minimum (220 and 230), but for you it comes to the same. It requires at least 220 on Step 2 CK; yours is 240. It requires at least 230 on Step 2 CK; yours is 240."`,
    );
  });

  test("a wish beside the minimum does not contradict it", () => {
    expect(
      says({ step2Minimum: [fact(230, { strength: "preferred" }), fact(220)] }, { step2Score: 225 }),
    ).toMatchInlineSnapshot(
      `"met none: It requires at least 220 on Step 2 CK; yours is 225. It prefers at least 230 on Step 2 CK; yours is 225, and a passed Step cannot be taken again."`,
    );
  });

  test("a usual score or a Step 1 minimum is no minimum", () => {
    expect(
      says({ step2Typical: [fact(240)], step1: [fact(230)] }, { step2Score: 200 }),
    ).toMatchInlineSnapshot(
      `"unknown-program none: It states no Step 2 CK minimum, and does not say that it has none."`,
    );
  });
});
