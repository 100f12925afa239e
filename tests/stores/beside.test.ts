import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitsBeside, isExtraBeside } from "../../src/engine/beside.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { PROFILE_FIELD_NAMES } from "../../src/engine/profile-fields.ts";
import { ASKED_FIELDS, isAsked, isAwaited, isWanted } from "../../src/stores/quiz-flow.ts";
import { profiles, RUNS } from "../engine/arbitraries.ts";

/** Values of which one makes room for any other answer, and one that leaves none. */
const DECIDING: readonly Profile[] = [
  ...(["step1", "step2", "step3"] as const).flatMap((exam) =>
    (["passed", "awaiting", "failed", "not-taken"] as const).map((state) => ({ [exam]: state })),
  ),
  { workStatus: "needs-visa" },
  { workStatus: "citizen" },
  { visas: ["j1", "h1b"] },
  { visas: ["j1"] },
  { usceHandsOn: 2 },
  { usceHandsOn: 0 },
  { usceObserver: 2 },
  { usceObserver: 0 },
  { letters: 3 },
  { letters: 0 },
  { applied: "yes" },
  { applied: "no" },
];

const missingIn = (profile: Profile) => PROFILE_FIELD_NAMES.filter((one) => profile[one] === undefined);

describe("an answer beside others", () => {
  test("what cannot be beside the answers is neither asked for, nor wanted, whatever else is answered", () => {
    fc.assert(
      fc.property(profiles, profiles, (profile, more) => {
        for (const field of missingIn(profile).filter((one) => fitsBeside(one, profile) === false)) {
          const added = Object.entries(more).filter(
            ([name]) => name !== field && !isExtraBeside(name as keyof Profile, profile),
          );
          const others: Profile = { ...Object.fromEntries(added), ...profile };
          const says = [isAsked, isAwaited, isWanted].map((asks) => asks(field, others));
          expect([field, fitsBeside(field, others), ...says]).toEqual([field, false, false, false, false]);
        }
      }),
      RUNS,
    );
  });

  test("what waits for another answer can still be asked for, and can still not", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        for (const field of missingIn(profile).filter((one) => fitsBeside(one, profile) === undefined)) {
          const ends = reachable(profile, field);
          expect([field, ends.has(true), ends.has(false)]).toEqual([field, true, true]);
        }
      }),
      RUNS,
    );
  });

  test("a wanted answer is one that the quiz asks for, or that waits for one that it asks for", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        for (const field of ASKED_FIELDS.filter((one) => isWanted(one, profile)))
          expect(isAsked(field, profile) || reachable(profile, field).has(true)).toBe(true);
      }),
      RUNS,
    );
  });

  test("of two answers that tell one thing both are wanted until one is given", () => {
    expect(isExtraBeside("usceHandsOnWeeks", { usceHandsOn: 2 })).toBe(true);
    expect(isExtraBeside("usceHandsOn", { usceHandsOnWeeks: 6 })).toBe(true);
    expect(isWanted("usceHandsOn", {})).toBe(true);
    expect(isWanted("usceHandsOnWeeks", { usceHandsOn: 2 })).toBe(false);
    expect(isWanted("usceObserver", { usceHandsOn: 2 })).toBe(true);
  });
});

/** What the answer comes to, once more of what decides it is answered: up to two further answers. */
function reachable(profile: Profile, field: keyof Profile): ReadonlySet<boolean | undefined> {
  const adding = (to: Profile) =>
    DECIDING.filter((one) => Object.keys(one).every((name) => to[name as keyof Profile] === undefined)).map(
      (one) => ({ ...one, ...to }),
    );
  const [one, two] = [adding(profile), adding(profile).flatMap(adding)];
  return new Set([...one, ...two].map((answers) => fitsBeside(field, answers)));
}
