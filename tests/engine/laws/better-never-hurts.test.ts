import fc from "fast-check";
import { describe, test } from "vitest";
import type { ExamState, Profile } from "../../../src/engine/profile.ts";
import { assessor } from "../../../src/engine/verdict.ts";
import { GROUPS, type Verdict } from "../../../src/engine/verdict-types.ts";
import { expectAtMost } from "../../support/expect-same.ts";
import { LANGUAGES, occasions, profiles, programs, RUNS } from "../arbitraries.ts";

/**
 * Law 1: better never hurts. A change is an answer that was given made better, the others staying as they are; answering an open question
 * is no such change, for what was possible before may turn out not to be.
 */
interface Change {
  readonly name: string;
  /** A person and the same person one step better off. */
  readonly pair: (profile: Profile, by: number) => readonly [before: Profile, after: Profile];
}

type NumberField = {
  [K in keyof Profile]-?: NonNullable<Profile[K]> extends number ? K : never;
}[keyof Profile];
type ListField = "languages" | "experience" | "ties" | "usceRegions" | "lettersRegions" | "visas";

const more = (field: NumberField, from: number): Change => ({
  name: `higher ${field}`,
  pair: (profile, by) => {
    const held = profile[field] ?? from;
    return [
      { ...profile, [field]: held },
      { ...profile, [field]: held + by },
    ];
  },
});

const fewer = (field: NumberField): Change => ({
  name: `fewer ${field}`,
  pair: (profile, by) => {
    const held = profile[field] ?? by;
    return [
      { ...profile, [field]: held },
      { ...profile, [field]: Math.max(0, held - by) },
    ];
  },
});

const oneMore = (field: ListField, options: readonly string[]): Change => ({
  name: `one more of ${field}`,
  pair: (profile, by) => {
    const added = options[by % options.length] as string;
    const held = (profile[field] ?? []).filter((one) => one !== added);
    return [
      { ...profile, [field]: held },
      { ...profile, [field]: [added, ...held] },
    ];
  },
});

const turned = <K extends keyof Profile>(field: K, from: Profile[K], to: Profile[K]): Change => ({
  name: `${field} ${from} to ${to}`,
  pair: (profile) => [
    { ...profile, [field]: from },
    { ...profile, [field]: to },
  ],
});

const EXAMS = ["step1", "step2", "step3"] as const;

/**
 * An exam in a better state, with no score attached (a passed Step cannot be taken again, so a low pass can hurt). Who has not taken an
 * exam has failed none, so the answer that this implies is given too.
 */
const stands = (exam: (typeof EXAMS)[number], from: ExamState, to: ExamState): Change => ({
  name: `${exam} ${to} instead of ${from}, no score attached`,
  pair: ({ step1Score, step2Score, ...rest }, by) => {
    const failures = rest[`${exam}Failures`] ?? (from === "failed" ? by : 0);
    const scores = {
      ...(exam !== "step1" && step1Score !== undefined && { step1Score }),
      ...(exam !== "step2" && step2Score !== undefined && { step2Score }),
    };
    const person = { ...rest, ...scores, [`${exam}Failures`]: failures };
    return [
      { ...person, [exam]: from },
      { ...person, [exam]: to },
    ];
  },
});

const REGIONS = ["central-valley", "inland-empire", "new-mexico"];

/** By what gets better. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  "scores and failures": [
    more("step2Score", 214),
    more("step1Score", 200),
    fewer("step1Failures"),
    fewer("step2Failures"),
    fewer("step3Failures"),
  ],
  years: [
    more("graduationYear", 2016),
    more("firstStepYear", 2018),
    more("lastClinicalYear", 2016),
    more("usceLastYear", 2020),
  ],
  "experience and letters": [
    more("usceHandsOn", 0),
    more("usceHandsOnWeeks", 0),
    more("usceObserver", 0),
    more("usceObserverWeeks", 0),
    more("letters", 0),
    more("lettersUs", 0),
    more("lettersSpecialty", 0),
  ],
  "what is given as a list": [
    oneMore("languages", LANGUAGES),
    oneMore("experience", ["underserved", "rural", "farmworker", "research"]),
    oneMore("ties", REGIONS),
    oneMore("usceRegions", REGIONS),
    oneMore("lettersRegions", REGIONS),
    {
      name: "one more visa accepted",
      pair: (profile, by) => {
        const accepted = by % 2 ? "j1" : "h1b";
        return [
          { ...profile, visas: [accepted] },
          { ...profile, visas: ["j1", "h1b"] },
        ];
      },
    },
  ],
  papers: [
    turned("ecfmg", "not-started", "in-progress"),
    turned("ecfmg", "in-progress", "certified"),
    turned("schoolListed", false, true),
    turned("workStatus", "needs-visa", "work-permit"),
    turned("workStatus", "work-permit", "resident"),
    turned("workStatus", "resident", "citizen"),
  ],
  ...Object.fromEntries(
    EXAMS.map((exam) => [
      `the state of ${exam}`,
      [
        stands(exam, "not-taken", "passed"),
        stands(exam, "failed", "passed"),
        stands(exam, "awaiting", "passed"),
        stands(exam, "not-taken", "awaiting"),
        stands(exam, "failed", "awaiting"),
      ],
    ]),
  ),
};

describe("law 1: better never hurts", () => {
  // Changes of a kind share their programs: to make and read one takes longer than to judge it.
  test.each(Object.entries(CHANGES))("%s", (_, changes) => {
    fc.assert(
      fc.property(
        programs,
        profiles,
        fc.integer({ min: 1, max: 12 }),
        occasions,
        (program, profile, by, on) => {
          const verdictOn = assessor(program, on);
          for (const { name, pair } of changes) expectNotWorse(name, verdictOn, pair(profile, by));
        },
      ),
      RUNS,
    );
  });

  test("all of it at once, in any number of steps", () => {
    const change = fc.constantFrom(...Object.values(CHANGES).flat());
    const steps = fc.array(fc.tuple(change, fc.integer({ min: 1, max: 6 })), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(programs, profiles, steps, occasions, (program, profile, taken, on) => {
        const verdictOn = assessor(program, on);
        let person = profile;
        for (const [{ name, pair }, by] of taken) {
          const both = pair(person, by);
          expectNotWorse(name, verdictOn, both);
          person = both[1];
        }
      }),
      RUNS,
    );
  });
});

function expectNotWorse(
  change: string,
  verdictOn: (profile: Profile) => Verdict,
  [less, better]: ReturnType<Change["pair"]>,
): void {
  const before = verdictOn(less);
  const after = verdictOn(better);
  expectAtMost(GROUPS.indexOf(after.group), GROUPS.indexOf(before.group), change);
  expectAtMost(before.fit.low, after.fit.low, change);
  expectAtMost(before.fit.high, after.fit.high, change);
}
