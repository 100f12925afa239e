import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import { findContradictions } from "../../src/engine/contradictions.ts";
import type { Program } from "../../src/engine/facts.ts";
import { GATES } from "../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../src/engine/preferences/index.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { readProfile } from "../../src/engine/profile-fields.ts";
import { rank } from "../../src/engine/rank.ts";
import { assess } from "../../src/engine/verdict.ts";
import { GROUPS, type Group, type Status, type Verdict } from "../../src/engine/verdict-types.ts";
import { untold as anyPrograms, profiles, RUNS } from "./arbitraries.ts";
import { evaluate } from "./arithmetic.ts";
import { boundOccasion } from "./builders.ts";

/**
 * Golden personas: one person a file, held against the same hand-made programs. Each names the group of every program, what decides in words,
 * and the fit as written arithmetic: weight * share of each preference, in the order of the weights.
 */
interface Persona {
  readonly about: string;
  readonly profile: unknown;
  readonly expect: {
    readonly groups: Readonly<Record<Group, readonly string[]>>;
    /** By program and criterion: "<status>: <sentence>". */
    readonly says: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly fit: Readonly<
      Record<string, { readonly note: string; readonly low: string; readonly high: string }>
    >;
  };
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const programs: readonly Program[] = read("./persona-programs.json");
const names = readdirSync(new URL("./personas", import.meta.url)).map((file) => file.replace(".json", ""));
const personas = names.map((name) => ({ name, ...(read(`./personas/${name}.json`) as Persona) }));

/** Half of the engine's rounding to tenths. */
const ROUNDING = 0.05 + 1e-9;

test("there are at least twenty", () => expect(personas.length).toBeGreaterThanOrEqual(20));

describe.each(personas)("$name", ({ profile: answers, expect: expected }) => {
  const profile = answers as Profile;
  const verdictOf = (id: string): Verdict => {
    const program = programs.find((one) => one.id === id);
    if (!program) throw new Error(`No program "${id}" in persona-programs.json.`);
    return assess(program, profile, boundOccasion());
  };

  test("is a sound profile", () => {
    expect(readProfile(answers)).toEqual({ profile, problems: [] });
    expect(findContradictions(profile, boundOccasion())).toEqual([]);
  });

  test("groups", () => {
    const standings = rank(compile(programs), profile, boundOccasion());
    const groups = Object.fromEntries(
      GROUPS.map((group) => [
        group,
        standings
          .filter((one) => one.group === group)
          .map(({ id }) => id)
          .sort(),
      ]),
    );
    const wanted = Object.fromEntries(GROUPS.map((group) => [group, [...expected.groups[group]].sort()]));
    expect(groups).toEqual(wanted);
  });

  test("sentences", () => {
    for (const [id, says] of Object.entries(expected.says)) {
      const { criteria } = verdictOf(id);
      const said = Object.keys(says).map((criterion) => {
        const one = criteria.find((each) => each.id === criterion);
        return [criterion, `${one?.status}: ${one?.sentence}`];
      });
      expect({ [id]: Object.fromEntries(said) }).toEqual({ [id]: says });
    }
  });

  test("fit, by the written arithmetic", () => {
    for (const [id, { note, low, high }] of Object.entries(expected.fit)) {
      const { fit } = verdictOf(id);
      expect(note).not.toBe("");
      expect(Math.abs(fit.low - evaluate(low)), `${id} low ${fit.low}: ${low}`).toBeLessThanOrEqual(ROUNDING);
      expect(Math.abs(fit.high - evaluate(high)), `${id} high ${fit.high}: ${high}`).toBeLessThanOrEqual(
        ROUNDING,
      );
    }
  });
});

describe("the personas together", () => {
  const statuses: readonly Status[] = [
    "met",
    "not-met",
    "unknown-program",
    "unknown-profile",
    "not-applicable",
  ];
  const all = () =>
    [...GATES, ...PREFERENCES].flatMap(({ id }) => statuses.map((status) => `${id} ${status}`));
  const seen = () =>
    new Set(
      personas.flatMap(({ profile }) =>
        programs.flatMap((program) => statusesOf(assess(program, profile as Profile, boundOccasion()))),
      ),
    );

  test("show every criterion in every status that it can have", () => {
    const shown = seen();
    expect(
      all().filter((one) => !shown.has(one) && !UNREACHABLE.has(one)),
      "no persona shows these: give one of personas/ the answer and a program of persona-programs.json the fact, or say in UNREACHABLE why it cannot be",
    ).toEqual([]);
  });

  test("show no status that is held to be out of reach", () => {
    const shown = seen();
    const possible = all();
    expect([...UNREACHABLE.keys()].filter((one) => shown.has(one) || !possible.includes(one))).toEqual([]);
  });

  test("nor does any other person or program", () => {
    fc.assert(
      fc.property(anyPrograms, profiles, (program, profile) => {
        for (const one of statusesOf(assess(program, profile, boundOccasion())))
          expect(UNREACHABLE.has(one)).toBe(false);
      }),
      RUNS,
    );
  });
});

function statusesOf({ criteria }: Verdict): readonly string[] {
  return criteria.map(({ id, status }) => `${id} ${status}`);
}

const ALWAYS_APPLIES = "applies to everybody";
const ASKS_NOTHING = "depends on no answer";
const OF_THE_SEASON = "the season's record tells its days, and the day of the personas lies before them";
const IDENTITY = "depends on the program's specialty or place alone, which are always known";

/** Statuses that a criterion cannot have, with the reason. One that turns up all the same fails a test above. */
const UNREACHABLE: ReadonlyMap<string, string> = new Map([
  ...[
    "takes-imgs",
    "step1",
    "step2-minimum",
    "graduation",
    "usce",
    "letters",
    "school",
    "deadline",
    ...PREFERENCES.map(({ id }) => id).filter((id) => id !== "specialty-score"),
  ].map((id) => [`${id} not-applicable`, ALWAYS_APPLIES] as const),
  ...["takes-imgs", "deadline", "img-record", "unfilled-seats"].map(
    (id) => [`${id} unknown-profile`, ASKS_NOTHING] as const,
  ),
  ...["unknown-program", "not-applicable"].map(
    (status) => [`certification ${status}`, OF_THE_SEASON] as const,
  ),
  ...["not-met", "unknown-program", "unknown-profile", "not-applicable"].map(
    (status) => [`registration ${status}`, OF_THE_SEASON] as const,
  ),
  ["director-letter met", "no answer tells that the letter is there"],
  ...["regional-ties", "specialty-letters", "specialty-order", "place-order"].map(
    (id) => [`${id} unknown-program`, IDENTITY] as const,
  ),
]);
