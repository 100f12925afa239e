import fc from "fast-check";
import { test } from "vitest";
import { compile } from "../../../src/engine/compile.ts";
import { type CountedHints, HINTED } from "../../../src/engine/hints.ts";
import { rank } from "../../../src/engine/rank.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { expectSame } from "../../support/expect-same.ts";
import { answerOf, profiles, programs, RUNS } from "../arbitraries.ts";
import { boundOccasion, occasion } from "../builders.ts";

/** How far the visitor's season has come steers what is shown; no program judges by it, so no verdict does. */
test.each(["applied", "interviews"] as const)("%s moves no verdict", (field) => {
  fc.assert(
    fc.property(programs, profiles, answerOf(field), (program, profile, answer) => {
      const { [field]: _, ...without } = profile;
      expectSame(
        assess(program, { ...profile, [field]: answer }, occasion()),
        assess(program, without, occasion()),
      );
    }),
    RUNS,
  );
});

const tally = fc
  .tuple(fc.nat(9), fc.nat(9))
  .filter(([yes, no]) => yes + no > 0)
  .map(([yes, no]) => ({ yes, of: yes + no }));
const around = fc.record(
  {
    sisters: tally,
    similar: tally.map((counted) => ({ ...counted, kind: null, place: "TX" })),
  },
  { requiredKeys: [] },
);
const counted: fc.Arbitrary<CountedHints> = fc
  .tuple(around, around, around)
  .map((all) => Object.fromEntries(HINTED.map((question, at) => [question, all[at]])));

/** Law 9 of the design for what is counted of other programs. */
test("what other programs answer moves no verdict", () => {
  fc.assert(
    fc.property(programs, profiles, counted, (program, profile, hints) => {
      const hinted = { ...program, hints };
      expectSame(assess(hinted, profile, boundOccasion()), assess(program, profile, boundOccasion()));
      expectSame(
        rank(compile([hinted]), profile, boundOccasion()),
        rank(compile([program]), profile, boundOccasion()),
      );
    }),
    RUNS,
  );
});
