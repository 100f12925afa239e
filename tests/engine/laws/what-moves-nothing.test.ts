import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../../src/engine/verdict.ts";
import { answerOf, profiles, programs, RUNS } from "../arbitraries.ts";
import { occasion } from "../builders.ts";

/** How far the visitor's season has come steers what is shown; no program judges by it, so no verdict does. */
test.each(["applied", "interviews"] as const)("%s moves no verdict", (field) => {
  fc.assert(
    fc.property(programs, profiles, answerOf(field), (program, profile, answer) => {
      const { [field]: _, ...without } = profile;
      expect(assess(program, { ...profile, [field]: answer }, occasion())).toEqual(
        assess(program, without, occasion()),
      );
    }),
    RUNS,
  );
});
