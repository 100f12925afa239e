import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact, Facts, Field, Program } from "../../../src/engine/facts.ts";
import { dayInSeason } from "../../../src/engine/season.ts";
import { assess, FOR_ALL } from "../../../src/engine/verdict.ts";
import type { Criterion, Verdict } from "../../../src/engine/verdict-types.ts";
import { expectSame } from "../../support/expect-same.ts";
import { FIELDS, factOf, profiles, untold as programs, RUNS } from "../arbitraries.ts";
import { boundOccasion, occasion, RULE_SOURCES } from "../builders.ts";

/**
 * Law 3: an unknown alone never closes a program and never opens one. What holds, precisely:
 * - of a program of which nothing is known, nobody is told more than to ask, but for what binds everybody: the season's rules, and Step 3 for
 *   an H-1B;
 * - what closes is always a fact that a trusted page states as a requirement, and the criterion cites it, or a rule of the season, which it cites;
 * - taking away all facts of a field closes nothing, but for one case: a visa that contradicts a demand of citizenship. Without that visa
 *   the demand stands alone, and it is the demand, a stated fact, that closes;
 * - no program is open while its IMG policy and record, or a visa that is or may be needed, rest on no trusted page;
 * - a directory or forum on a field of which nothing was said neither opens nor closes.
 * - beside a rule on a trusted page it changes nothing at all.
 */
describe("law 3: an unknown alone neither closes nor opens", () => {
  test("a program of which nothing is known is one to ask, whoever asks", () => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        const { criteria } = assess({ ...program, facts: {} }, profile, boundOccasion());
        const told = criteria.filter(({ id }) => !FOR_ALL.has(id));
        const stopping = told.filter(({ effect }) => effect === "close");
        expectSame(stopping, []);
        // The law wants Step 3 for an H-1B, sponsored or not.
        const steps = told.filter(({ id, effect }) => effect === "step" && id !== "visa");
        expectSame(steps, []);
        expectSame(
          told.some(({ effect }) => effect !== "none"),
          true,
        );
      }),
      RUNS,
    );
  });

  test("what closes is a requirement on a trusted page, and it is cited", () => {
    let closed = 0;
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        const { criteria } = assess(program, profile, boundOccasion());
        for (const { id, effect, sources } of criteria) {
          if (effect !== "close") continue;
          if (FOR_ALL.has(id)) {
            expect(RULE_SOURCES).toEqual(expect.arrayContaining([...sources]));
            continue;
          }
          closed++;
          const fields = CLOSING_FIELDS[id] ?? [];
          const requirements = factsOn(program, fields).filter(isRequirement);
          expect(requirements.map(({ source }) => source)).toEqual(
            expect.arrayContaining([expect.toSatisfy((source: string) => sources.includes(source))]),
          );
        }
      }),
      RUNS,
    );
    expect(closed).toBeGreaterThan(RUNS.numRuns / 20);
  });

  test("a program all of whose requirements are taken away is closed to nobody; a step is left only where the law wants Step 3", () => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        const mild = Object.fromEntries(
          Object.entries(program.facts).map(([field, facts]) => [
            field,
            facts.filter((fact: Fact<unknown>) => !isRequirement(fact)),
          ]),
        ) as Facts;
        for (const { id, effect } of assess({ ...program, facts: mild }, profile, boundOccasion()).criteria) {
          if (FOR_ALL.has(id)) continue;
          if (effect === "close" || effect === "step") expect(`${id} ${effect}`).toBe("visa step");
        }
      }),
      RUNS,
    );
  });

  test.each(FIELDS)("taking away all facts on %s closes nothing", (field) => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        const after = assess(without(program, [field]), profile, occasion());
        if (after.group !== "closed") return;
        const before = assess(program, profile, occasion());
        if (before.group === "closed") return;
        expect(["visaJ1", "visaH1b"]).toContain(field);
        expect(before.criteria.find(({ id }) => id === "work-status")?.disputed).toBe(true);
        const closing = after.criteria.filter(({ effect }) => effect === "close");
        expect(closing.map(({ id }) => id)).toEqual(["work-status"]);
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 4 },
    );
  });

  test("nobody finds a program open whose word on IMGs and record of IMGs are unknown", () => {
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        const silent = without(program, ["takesImgs", "imgRecord"]);
        expect(assess(silent, profile, occasion()).group).not.toBe("open");
      }),
      RUNS,
    );
  });

  test("nobody who needs a visa, or has not said so, finds a program open whose visas are unknown", () => {
    const needsVisa = profiles.map(({ workStatus, ...rest }) =>
      workStatus === undefined ? rest : { ...rest, workStatus: "needs-visa" as const },
    );
    fc.assert(
      fc.property(programs, needsVisa, (program, profile) => {
        const silent = without(program, ["visaJ1", "visaH1b"]);
        expect(assess(silent, profile, occasion()).group).not.toBe("open");
      }),
      RUNS,
    );
  });

  test("open means: IMGs by a trusted page, and a visa by a trusted page or none needed", () => {
    let open = 0;
    fc.assert(
      fc.property(programs, profiles, (program, profile) => {
        if (assess(program, profile, occasion()).group !== "open") return;
        open++;
        const welcomes =
          factsOn(program, ["takesImgs"]).some((fact) => isTrusted(fact) && fact.value === true) ||
          (program.facts.imgRecord ?? []).some((fact) => isTrusted(fact) && (fact.value.imgs ?? 0) > 0);
        expect(welcomes).toBe(true);
        if (profile.workStatus !== "needs-visa" && profile.workStatus !== undefined) return;
        const sponsors = factsOn(program, ["visaJ1", "visaH1b"]).some(
          (fact) => isTrusted(fact) && fact.value === "yes" && fact.strength !== "exceptions",
        );
        expect(sponsors).toBe(true);
      }),
      RUNS,
    );
    expect(open).toBeGreaterThan(RUNS.numRuns / 50);
  });

  test.each(FIELDS)("hearsay on %s, of which nothing was said, neither opens nor closes", (field) => {
    const hearsay = fc
      .tuple(factOf(field), fc.constantFrom("directory", "forum"))
      .map(([fact, kind]) => ({ ...fact, kind, source: "hearsay" }));
    fc.assert(
      fc.property(programs, profiles, hearsay, (program, profile, heard) => {
        const silent = without(program, [field]);
        const told = { ...silent, facts: { ...silent.facts, [field]: [heard] } } as Program;
        const after = assess(told, profile, occasion()).group;
        // Neither opened nor closed: the same, or one of the two between.
        if (after === "open" || after === "closed")
          expectSame(assess(silent, profile, occasion()).group, after);
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 4 },
    );
  });

  test.each(FIELDS)("hearsay on %s beside a rule on a trusted page changes nothing", (field) => {
    fc.assert(
      fc.property(programs, profiles, factOf(field), factOf(field), (program, profile, page, heard) => {
        const own = {
          ...page,
          kind: "program" as const,
          source: "own",
          shown: "2026",
          strength: page.strength === "preferred" ? ("required" as const) : page.strength,
        };
        const told = { ...heard, kind: "forum" as const, source: "hearsay" };
        const alone = { ...program, facts: { ...program.facts, [field]: [own] } } as Program;
        const both = { ...program, facts: { ...program.facts, [field]: [told, own] } } as Program;
        const [before, after] = [alone, both].map((one) => assess(one, profile, occasion())) as [
          Verdict,
          Verdict,
        ];
        const isRule = field !== "deadline" || dayInSeason(String(own.value), occasion().season) !== null;
        if (isRule) {
          expectSame(after, before);
          return;
        }
        // The last day of another season is no rule for this one: the question is open, so hearsay may ask, and no more.
        const others = ({ criteria }: Verdict) => criteria.filter(({ id }) => id !== "deadline");
        expectSame([others(after), after.fit], [others(before), before.fit]);
        const { status, effect } = after.criteria.find(({ id }) => id === "deadline") as Criterion;
        expect(status).toBe("unknown-program");
        expect(["none", "ask"]).toContain(effect);
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 4 },
    );
  });
});

/** The fields whose facts can make each gate close. */
const CLOSING_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  "takes-imgs": ["takesImgs"],
  visa: ["visaJ1", "visaH1b"],
  "work-status": ["workStatus"],
  step1: ["step1"],
  "step2-minimum": ["step2Minimum"],
  failures: ["failures"],
  "step-span": ["stepSpan"],
  graduation: ["graduation"],
  school: ["school"],
  deadline: ["deadline"],
};

function factsOn(program: Program, fields: readonly Field[]): readonly Fact<unknown>[] {
  return fields.flatMap((field): readonly Fact<unknown>[] => program.facts[field] ?? []);
}

function isTrusted({ kind }: Fact<unknown>): boolean {
  return kind !== "directory" && kind !== "forum";
}

function isRequirement(fact: Fact<unknown>): boolean {
  // A page that words its parts apart may demand any of them.
  return (
    isTrusted(fact) && (typeof fact.strength === "object" || (fact.strength ?? "required") === "required")
  );
}

function without(program: Program, fields: readonly Field[]): Program {
  const facts = Object.fromEntries(
    Object.entries(program.facts).filter(([field]) => !fields.includes(field as Field)),
  );
  return { ...program, facts };
}
