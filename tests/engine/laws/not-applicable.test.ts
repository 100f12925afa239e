import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts, Field, Program } from "../../../src/engine/facts.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { type Criterion, GROUPS } from "../../../src/engine/verdict-types.ts";
import { expectSame } from "../../support/expect-same.ts";
import { factsOn, profiles, programs, RUNS, untold } from "../arbitraries.ts";
import { occasion } from "../builders.ts";

/**
 * Law 6: a gate that does not apply to the visitor changes nothing: group, fit, coverage and every sentence stay, whatever the program
 * states. (Which pages the gate lists beside "you need no visa" may differ.)
 */
interface Case {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly visitor: Profile;
}

const VISAS = ["visaJ1", "visaH1b"] as const;

const CASES: readonly Case[] = [
  { name: "visas for a citizen", fields: VISAS, visitor: { workStatus: "citizen" } },
  {
    name: "citizenship and visas for a citizen",
    fields: [...VISAS, "workStatus"],
    visitor: { workStatus: "citizen" },
  },
  {
    name: "failure limits for somebody without failures",
    fields: ["failures"],
    visitor: {
      step1: "passed",
      step2: "passed",
      step3: "passed",
      step1Failures: 0,
      step2Failures: 0,
      step3Failures: 0,
    },
  },
  {
    name: "a letter of an earlier director for somebody who never trained in the US",
    fields: ["directorLetter"],
    visitor: { usResidency: "none" },
  },
  {
    name: "failure limits for somebody who has taken no exam",
    fields: ["failures"],
    visitor: { step1: "not-taken", step2: "not-taken", step3: "not-taken" },
  },
];

/** A profile whose failures are the ones that the states imply. */
const withoutFailures = profiles.map(
  ({ step1Failures: _1, step2Failures: _2, step3Failures: _3, ...rest }) => rest,
);

describe("law 6: a gate that does not apply changes nothing", () => {
  test.each(CASES)("$name", ({ fields, visitor }) => {
    fc.assert(
      fc.property(programs, withoutFailures, factsOn(fields), (program, answers, stated) => {
        const profile = { ...answers, ...visitor };
        const one = assess(program, profile, occasion());
        const other = assess(stating(program, stated, fields), profile, occasion());
        expect(other.group).toBe(one.group);
        expectSame(other.fit, one.fit);
        expectSame(other.coverage, one.coverage);
        expectSame(other.criteria.map(withoutSources), one.criteria.map(withoutSources));
      }),
      RUNS,
    );
  });

  test.each(["resident", "work-permit"] as const)(
    "visas for a %s, but for a visa that contradicts a demand of citizenship, which only helps",
    (workStatus) => {
      fc.assert(
        fc.property(untold, profiles, factsOn(VISAS), (program, answers, stated) => {
          const profile = { ...answers, workStatus };
          const silent = assess(stating(program, {}, VISAS), profile, occasion());
          const told = assess(stating(program, stated, VISAS), profile, occasion());
          expectSame(told.fit, silent.fit);
          const contradicted = told.criteria.some(({ id, disputed }) => id === "work-status" && disputed);
          if (contradicted)
            expect(GROUPS.indexOf(told.group)).toBeLessThanOrEqual(GROUPS.indexOf(silent.group));
          else expectSame(told.criteria.map(withoutSources), silent.criteria.map(withoutSources));
        }),
        RUNS,
      );
    },
  );

  test("a limit on one exam does not touch somebody who failed another", () => {
    fc.assert(
      fc.property(programs, profiles, factsOn(["failures"]), (program, answers, stated) => {
        const others = { step1: "passed", step1Failures: 0, step3: "passed", step3Failures: 0 } as const;
        const profile = { ...answers, ...others, step2Failures: 2 };
        const limits = (stated.failures ?? []).filter(({ value }) => !value.exams.includes("step2"));
        const told = { ...program, facts: { ...program.facts, failures: limits } };
        const silent = stating(program, {}, ["failures"]);
        expect(assess(told, profile, occasion()).group).toBe(assess(silent, profile, occasion()).group);
      }),
      RUNS,
    );
  });

  test("a letter of a medical board, which is history, rules out nobody", () => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        const school = [{ value: "licence-letter", source: "a", kind: "program", shown: null }] as const;
        const told = { ...program, facts: { ...program.facts, school } };
        const silent = stating(program, {}, ["school"]);
        expect(assess(told, profile, occasion()).group).toBe(assess(silent, profile, occasion()).group);
      }),
      RUNS,
    );
  });
});

/** The program with what `stated` says of these fields, and nothing else on them. */
function stating(program: Program, stated: Facts, fields: readonly Field[]): Program {
  const kept = Object.entries(program.facts).filter(([field]) => !fields.includes(field as Field));
  const added = Object.entries(stated).filter(([field]) => fields.includes(field as Field));
  return { ...program, facts: Object.fromEntries([...kept, ...added]) };
}

function withoutSources({ sources: _, ...rest }: Criterion): Omit<Criterion, "sources"> {
  return rest;
}
