import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { directorLetter } from "../../../src/engine/gates/director-letter.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays, occasion } from "../builders.ts";

const NEEDED: Facts = { directorLetter: [fact({ needed: true })] };
const says = (answers: Profile, facts = NEEDED) => gateSays(directorLetter, facts, answers);

describe("a letter of an earlier director", () => {
  test("does not touch who never trained in a US residency", () => {
    expect(says({ usResidency: "none" })).toMatchInlineSnapshot(
      `"not-applicable none: You have not trained in a US residency before."`,
    );
    expect(says({ usResidency: "none" }, {})).toBe(says({ usResidency: "none" }));
    expect(says({}, {})).toMatch(/^not-applicable none/);
  });

  test("is a step for who did, finished or not", () => {
    expect(says({ usResidency: "unfinished" })).toMatchInlineSnapshot(
      `"not-met step: It needs a letter from the director of an earlier residency: ask yours to write."`,
    );
    expect(says({ usResidency: "finished" })).toBe(says({ usResidency: "unfinished" }));
    expect(says({ usResidency: "finished" }, {})).toMatchInlineSnapshot(
      `"unknown-program none: It says nothing of letters from the director of an earlier residency."`,
    );
    const wish: Facts = { directorLetter: [fact({ needed: true }, { strength: "preferred" })] };
    expect(says({ usResidency: "finished" }, wish)).toMatch(/^not-met none: It would like a letter/);
  });

  test("is told to who has not answered, and keeps them from nothing", () => {
    expect(says({})).toMatchInlineSnapshot(
      `"unknown-profile none: It needs a letter from the director of an earlier residency; you have not said whether you trained in one."`,
    );
  });

  test("is worth asking for former residents alone", () => {
    expect(directorLetter.asks({ usResidency: "unfinished" }, occasion())).toBe(true);
    expect(directorLetter.asks({ usResidency: "finished" }, occasion())).toBe(true);
    expect(directorLetter.asks({ usResidency: "none" }, occasion())).toBe(false);
    expect(directorLetter.asks({}, occasion())).toBe(false);
  });
});
