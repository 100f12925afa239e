import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { school } from "../../../src/engine/gates/school.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(school, facts, answers);

describe("school", () => {
  test("no rule", () => {
    expect(says({}, { schoolListed: false })).toMatchInlineSnapshot(
      `"unknown-program none: It states no rule on medical schools."`,
    );
  });

  test("World Directory", () => {
    expect(says({ school: [fact("world-directory")] }, { schoolListed: true })).toMatchInlineSnapshot(
      `"met none: It requires a medical school in the World Directory whose graduates ECFMG certifies; yours is."`,
    );
    expect(says({ school: [fact("world-directory")] }, { schoolListed: false })).toMatchInlineSnapshot(
      `"not-met close: It requires a medical school in the World Directory whose graduates ECFMG certifies; yours is not."`,
    );
    expect(says({ school: [fact("world-directory")] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires a medical school in the World Directory whose graduates ECFMG certifies; you have not said whether your school is in the World Directory."`,
    );
  });

  test("recognized by the state: only the board knows of a school not listed", () => {
    expect(says({ school: [fact("state-recognized")] }, { schoolListed: true })).toMatchInlineSnapshot(
      `"met none: It requires a medical school that the state's medical board recognizes; yours is in the World Directory, confirm it with the board."`,
    );
    expect(says({ school: [fact("state-recognized")] }, { schoolListed: false })).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires a medical school that the state's medical board recognizes; yours is not in the World Directory, so ask the board."`,
    );
    expect(says({ school: [fact("state-recognized")] }, {})).toMatchInlineSnapshot(
      `"unknown-profile ask: It requires a medical school that the state's medical board recognizes; you have not said whether your school is in the World Directory."`,
    );
  });

  test("a letter of the board rules out nobody", () => {
    expect(says({ school: [fact("licence-letter")] }, {})).toMatchInlineSnapshot(
      `"unknown-program none: It requires a letter or license of the state's medical board; ask what it needs today."`,
    );
    expect(
      says({ school: [fact("licence-letter", { shown: "2017" })] }, { schoolListed: false }),
    ).toMatchInlineSnapshot(`"unknown-program none: It states no rule on medical schools."`);
  });

  test("exceptions, preferred, directory", () => {
    expect(
      says({ school: [fact("world-directory", { strength: "exceptions" })] }, { schoolListed: false }),
    ).toMatchInlineSnapshot(
      `"not-met ask: It asks, with exceptions, for a medical school in the World Directory whose graduates ECFMG certifies; yours is not."`,
    );
    expect(
      says({ school: [fact("world-directory", { strength: "preferred" })] }, { schoolListed: false }),
    ).toMatchInlineSnapshot(
      `"not-met none: It prefers a medical school in the World Directory whose graduates ECFMG certifies; yours is not."`,
    );
    expect(
      says({ school: [fact("world-directory", { kind: "directory" })] }, { schoolListed: false }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask: It states no rule on medical schools. Only a directory or forum says: it requires a medical school in the World Directory whose graduates ECFMG certifies; yours is not. Ask whether that is so."`,
    );
  });

  test("pages disagree", () => {
    expect(
      says(
        { school: [fact("world-directory", { source: "a" }), fact("state-recognized", { source: "b" })] },
        { schoolListed: true },
      ),
    ).toMatchInlineSnapshot(
      `"met none: It requires a medical school that the state's medical board recognizes; yours is in the World Directory, confirm it with the board. It requires a medical school in the World Directory whose graduates ECFMG certifies; yours is."`,
    );
  });
});
