import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { ecfmg } from "../../../src/engine/gates/ecfmg.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(ecfmg, facts, answers);

describe("ecfmg", () => {
  test("not said", () => {
    expect(says({}, {})).toMatchInlineSnapshot(
      `"unknown-program none: It does not say when it needs your ECFMG certificate."`,
    );
    expect(says({}, { ecfmg: "certified" })).toMatchInlineSnapshot(
      `"not-applicable none: You are ECFMG certified, so it does not matter when it is needed."`,
    );
  });

  test("certified: met at any time", () => {
    expect(says({ ecfmg: [fact("to-apply")] }, { ecfmg: "certified" })).toMatchInlineSnapshot(
      `"met none: You are ECFMG certified, whenever it asks for it."`,
    );
  });

  test("to apply or to interview: one step", () => {
    expect(says({ ecfmg: [fact("to-apply")] }, { ecfmg: "in-progress" })).toMatchInlineSnapshot(
      `"not-met step: It requires the ECFMG certificate when you apply, and you are not certified yet."`,
    );
    expect(says({ ecfmg: [fact("to-interview")] }, { ecfmg: "not-started" })).toMatchInlineSnapshot(
      `"not-met step: It requires the ECFMG certificate before an interview, and you are not certified yet."`,
    );
  });

  test("to rank or to start: there is time", () => {
    expect(says({ ecfmg: [fact("to-rank")] }, { ecfmg: "not-started" })).toMatchInlineSnapshot(
      `"met none: It requires the ECFMG certificate before it ranks you, so there is time."`,
    );
    expect(says({ ecfmg: [fact("to-start")] }, {})).toMatchInlineSnapshot(
      `"met none: It requires the ECFMG certificate before training starts, so there is time."`,
    );
  });

  test("not answered", () => {
    expect(says({ ecfmg: [fact("to-apply")] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires the ECFMG certificate when you apply; you have not answered."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(
      says({ ecfmg: [fact("to-apply", { strength: "exceptions" })] }, { ecfmg: "in-progress" }),
    ).toMatchInlineSnapshot(
      `"not-met ask: It asks, with exceptions, for the ECFMG certificate when you apply, and you are not certified yet."`,
    );
    expect(
      says({ ecfmg: [fact("to-apply", { strength: "preferred" })] }, { ecfmg: "in-progress" }),
    ).toMatchInlineSnapshot(
      `"not-met none: It prefers the ECFMG certificate when you apply, and you are not certified yet."`,
    );
    expect(
      says({ ecfmg: [fact("to-apply", { kind: "directory" })] }, { ecfmg: "in-progress" }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It does not say when it needs your ECFMG certificate. Only a directory or forum says: it requires the ECFMG certificate when you apply, and you are not certified yet. Ask whether that is so."`,
    );
  });

  test("pages disagree: only who has none asks", () => {
    expect(
      says(
        { ecfmg: [fact("to-apply", { source: "a" }), fact("to-start", { source: "b" })] },
        { ecfmg: "in-progress" },
      ),
    ).toMatchInlineSnapshot(
      `"not-met step: It requires the ECFMG certificate when you apply, and you are not certified yet."`,
    );
    expect(
      says(
        { ecfmg: [fact("to-apply", { source: "a" }), fact("to-start", { source: "b" })] },
        { ecfmg: "certified" },
      ),
    ).toMatchInlineSnapshot(`"met none: You are ECFMG certified, whenever it asks for it."`);
  });
});
