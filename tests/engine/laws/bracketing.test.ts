import fc from "fast-check";
import { describe, test } from "vitest";
import { type Contradiction, findContradictions } from "../../../src/engine/contradictions.ts";
import type { Facts } from "../../../src/engine/facts.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { assess, assessor } from "../../../src/engine/verdict.ts";
import type { Verdict } from "../../../src/engine/verdict-types.ts";
import { expectAtMost, expectSame } from "../../support/expect-same.ts";
import {
  ANSWER_NAMES,
  answerOf,
  FIELDS,
  factOf,
  factsOn,
  profiles,
  programs,
  RUNS,
  untold,
} from "../arbitraries.ts";
import { occasion } from "../builders.ts";

const OTHER_UNIT: Readonly<Partial<Record<keyof Profile, keyof Profile>>> = {
  usceHandsOn: "usceHandsOnWeeks",
  usceHandsOnWeeks: "usceHandsOn",
  usceObserver: "usceObserverWeeks",
  usceObserverWeeks: "usceObserver",
};

describe("law 2: what comes to be known lies within the range shown before", () => {
  test.each(FIELDS)("one fact on %s where there was none", (field) => {
    fc.assert(
      fc.property(programs, profiles, factOf(field), (program, profile, found) => {
        const { [field]: _, ...others } = program.facts;
        const before = assess({ ...program, facts: others as Facts }, profile, occasion());
        const after = assess({ ...program, facts: { ...others, [field]: [found] } }, profile, occasion());
        expectWithin(after, before);
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 4 },
    );
  });

  test("every missing field at once, by any facts", () => {
    fc.assert(
      fc.property(programs, profiles, factsOn(FIELDS), (program, profile, found) => {
        const before = assess(program, profile, occasion());
        const after = assess({ ...program, facts: { ...found, ...program.facts } }, profile, occasion());
        expectWithin(after, before);
      }),
      RUNS,
    );
  });

  test("an open question answered, so long as the answers can stand together", () => {
    const answered = fc
      .constantFrom(...ANSWER_NAMES)
      .chain((name) => fc.record({ name: fc.constant(name), answer: answerOf(name) }));
    const both = fc
      .tuple(profiles, answered)
      .map(([profile, { name, answer }]) => {
        const full = withoutContradictions({ ...profile, [name]: answer }, name);
        // Months and weeks are one question in two units: it is open where neither is answered, and answered by both at once.
        const { [name]: _, [OTHER_UNIT[name] ?? name]: __, ...open } = full;
        return { open: open as Profile, full };
      })
      .filter(({ full }) => !findContradictions(full, occasion()).some(isWrong));
    fc.assert(
      // Answers before programs: not all stand together, and a program takes far longer to make.
      fc.property(both, programs, ({ open, full }, program) => {
        const verdictOn = assessor(program, occasion());
        expectWithin(verdictOn(full), verdictOn(open));
      }),
      RUNS,
    );
  });

  test("the range lies on 0 to 100, low end first", () => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        const { fit, criteria } = assess(program, profile, occasion());
        expectAtMost(0, fit.low);
        expectAtMost(fit.high, 100);
        expectAtMost(fit.low, fit.high);
        for (const { points, weight } of criteria) {
          if (!points) continue;
          expectAtMost(0, points.low);
          expectAtMost(points.high, weight);
          expectAtMost(points.low, points.high);
        }
      }),
      RUNS,
    );
  });

  test("with nothing known of the program and nothing answered the range is whole", () => {
    fc.assert(
      fc.property(untold, (program) => {
        const { fit, group } = assess({ ...program, facts: {} }, {}, occasion());
        expectSame(fit, { low: 0, high: 100 });
        expectSame(group, "ask");
      }),
      RUNS,
    );
  });
});

const isWrong = ({ kind }: Contradiction) => kind === "wrong";

/** Leaves out what cannot stand beside the others, but for one answer. */
function withoutContradictions(profile: Profile, kept: keyof Profile): Profile {
  const wrong = findContradictions(profile, occasion()).filter(isWrong);
  const field = wrong.map((one) => one.field).find((one) => one !== kept);
  if (field === undefined) return profile;
  const { [field]: _, ...rest } = profile;
  return withoutContradictions(rest, kept);
}

function expectWithin(after: Verdict, before: Verdict): void {
  expectAtMost(before.fit.low, after.fit.low);
  expectAtMost(after.fit.high, before.fit.high);
}
