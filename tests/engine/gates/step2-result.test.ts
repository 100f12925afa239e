import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { step2Result } from "../../../src/engine/gates/step2-result.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(step2Result, facts, answers);

describe("step2-result", () => {
  test("no rule", () => {
    expect(says({}, {})).toMatchInlineSnapshot(
      `"unknown-program none: It does not say when it needs your Step 2 CK result."`,
    );
    expect(says({}, { step2: "passed" })).toMatchInlineSnapshot(
      `"not-applicable none: You have a Step 2 CK result, so it does not matter when it is needed."`,
    );
  });

  test("there already, by state or by score", () => {
    expect(says({ step2Result: [fact("to-apply")] }, { step2: "passed" })).toMatchInlineSnapshot(
      `"met none: You have a Step 2 CK result, whenever it asks for it."`,
    );
    expect(says({ step2Result: [fact("to-apply")] }, { step2Score: 220 })).toMatchInlineSnapshot(
      `"met none: You have a Step 2 CK result, whenever it asks for it."`,
    );
  });

  test("needed to apply: one step", () => {
    expect(says({ step2Result: [fact("to-apply")] }, { step2: "not-taken" })).toMatchInlineSnapshot(
      `"not-met step: It requires a passed Step 2 CK when you apply, and you have none yet."`,
    );
    expect(
      says({ step2Result: [fact("to-apply")] }, { step2: "failed", step2Score: 200 }),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires a passed Step 2 CK when you apply, and you have none yet."`,
    );
  });

  test("needed to apply, not answered", () => {
    expect(says({ step2Result: [fact("to-apply")] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires a passed Step 2 CK when you apply; you have not answered."`,
    );
    expect(says({ step2Result: [fact("to-apply", { strength: "preferred" })] }, {})).toMatchInlineSnapshot(
      `"unknown-profile none: It prefers a passed Step 2 CK when you apply; you have not answered."`,
    );
  });

  test("needed later: one can apply", () => {
    expect(says({ step2Result: [fact("to-interview")] }, { step2: "not-taken" })).toMatchInlineSnapshot(
      `"met none: It requires a passed Step 2 CK before an interview, so you can apply without it."`,
    );
    expect(says({ step2Result: [fact("to-rank")] }, { step2: "not-taken" })).toMatchInlineSnapshot(
      `"met none: It requires a passed Step 2 CK before it ranks you, so you can apply without it."`,
    );
    expect(says({ step2Result: [fact("to-start")] }, { step2: "not-taken" })).toMatchInlineSnapshot(
      `"met none: It requires a passed Step 2 CK before training starts, so you can apply without it."`,
    );
  });

  test("not needed", () => {
    expect(says({ step2Result: [fact("not-required")] }, { step2: "not-taken" })).toMatchInlineSnapshot(
      `"met none: It does not need a Step 2 CK result."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(
      says({ step2Result: [fact("to-apply", { strength: "exceptions" })] }, { step2: "not-taken" }),
    ).toMatchInlineSnapshot(
      `"not-met ask: It asks, with exceptions, for a passed Step 2 CK when you apply, and you have none yet."`,
    );
    expect(
      says({ step2Result: [fact("to-apply", { strength: "preferred" })] }, { step2: "not-taken" }),
    ).toMatchInlineSnapshot(
      `"not-met none: It prefers a passed Step 2 CK when you apply, and you have none yet."`,
    );
    expect(
      says({ step2Result: [fact("to-apply", { kind: "directory" })] }, { step2: "not-taken" }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say when it needs your Step 2 CK result. Only a directory or forum says: it requires a passed Step 2 CK when you apply, and you have none yet. Ask whether that is so."`,
    );
  });

  test("pages disagree: only who has none asks", () => {
    expect(
      says(
        { step2Result: [fact("to-apply", { source: "a" }), fact("to-rank", { source: "b" })] },
        { step2: "not-taken" },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires a passed Step 2 CK when you apply, and you have none yet."`,
    );
    expect(
      says(
        { step2Result: [fact("to-apply", { source: "a" }), fact("to-rank", { source: "b" })] },
        { step2: "passed" },
      ),
    ).toMatchInlineSnapshot(`"met none: You have a Step 2 CK result, whenever it asks for it."`);
  });
});

test("pages that disagree whether it is needed at all", () => {
  const undated = (source: string) => ({ shown: null, source });
  const pages = [
    fact<"to-apply" | "not-required">("to-apply", undated("a")),
    fact<"to-apply" | "not-required">("not-required", undated("b")),
  ];
  const words =
    "unknown-program ask (disputed): Its pages disagree on when the Step 2 CK result has to be there.";
  expect(says({ step2Result: pages }, { step2: "not-taken" })).toBe(words);
  expect(says({ step2Result: pages.toReversed() }, { step2: "not-taken" })).toBe(words);
});
