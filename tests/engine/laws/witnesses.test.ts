import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact, Facts, Field, Program } from "../../../src/engine/facts.ts";
import { hintReason } from "../../../src/engine/hearing.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { GROUPS } from "../../../src/engine/verdict-types.ts";
import { expectSame } from "../../support/expect-same.ts";
import { profiles, RUNS } from "../arbitraries.ts";
import { occasion, program as programWith } from "../builders.ts";
import { GATE_FIELDS, witnessed, witnessOf } from "../weighing/pages.ts";

const DAY = occasion().asOf;
type AnyFacts = Readonly<Record<string, readonly Fact<unknown>[]>>;

function withFacts(program: Program, change: (facts: AnyFacts) => AnyFacts): Program {
  return { ...program, facts: change(program.facts as AnyFacts) as Facts };
}

const gates = (program: Program, profile: Parameters<typeof assess>[1]) => {
  const { group, fit, criteria } = assess(program, profile, occasion());
  return {
    group,
    fit,
    gates: criteria
      .filter(({ kind }) => kind === "gate")
      .map(({ id, status, effect }) => [id, status, effect]),
  };
};

const fieldAndFact = fc
  .constantFrom(...GATE_FIELDS)
  .chain((field) => fc.record({ field: fc.constant(field as Field), fact: witnessOf(field) }));

describe("law 7: a wish never weakens a rule", () => {
  test("a wish of any page, date, scope or publisher never moves a program to a better group", () => {
    fc.assert(
      fc.property(witnessed, profiles, fieldAndFact, (program, profile, { field, fact }) => {
        const wish = { ...fact, strength: "preferred" as const };
        const more = withFacts(program, (facts) => ({ ...facts, [field]: [...(facts[field] ?? []), wish] }));
        const [before, after] = [program, more].map((one) => GROUPS.indexOf(gates(one, profile).group));
        expect(after).toBeGreaterThanOrEqual(before as number);
      }),
      RUNS,
    );
  });

  test("beside a rule on the field it changes no group and no effect", () => {
    fc.assert(
      fc.property(witnessed, profiles, fieldAndFact, (program, profile, { field, fact }) => {
        const rule = {
          ...fact,
          kind: "program",
          shown: "2026-10",
          source: "own",
          strength: "required",
        } as Fact<unknown>;
        const { dropped: _, ...counts } = rule;
        fc.pre(hintReason(counts, DAY) === null);
        const wish = { ...fact, strength: "preferred" as const, source: "wishes" };
        const alone = withFacts(program, (facts) => ({ ...facts, [field]: [counts] }));
        const both = withFacts(program, (facts) => ({ ...facts, [field]: [wish, counts] }));
        const effects = (one: Program) => gates(one, profile).gates.map(([id, , effect]) => [id, effect]);
        expect(effects(both)).toEqual(effects(alone));
      }),
      RUNS,
    );
  });
});

describe("law 8: saying more never disputes", () => {
  /** The parts of a fact, each alone, as two facts of the same page. */
  const HALVES: Readonly<Partial<Record<Field, (value: never) => readonly [unknown, unknown]>>> = {
    letters: ({ count, us, inSpecialty }: Record<string, unknown>) => [
      { count, us: null, inSpecialty: null },
      { count: null, us, inSpecialty },
    ],
    usce: ({ needed, months, handsOn, withinYears }: Record<string, unknown>) => [
      { needed, months, handsOn: false, withinYears: null },
      { needed, months: null, handsOn, withinYears },
    ],
    failures: ({ allowed, exams, counted }: { allowed: number; exams: string[]; counted: string }) => [
      { allowed, exams: exams.slice(0, 1), counted },
      { allowed, exams: exams.slice(1), counted },
    ],
  };

  /** A half without any number is no part of the fact: it is a page that says that letters are needed. */
  const statesSomething = (half: unknown) => Object.values(half as object).some((part) => part !== null);

  test.each(Object.keys(HALVES) as Field[])("%s in two facts, each with a part of it", (field) => {
    fc.assert(
      fc.property(
        witnessed,
        profiles,
        fc.array(witnessOf(field), { minLength: 1, maxLength: 3 }),
        (program, profile, list) => {
          const split = (fact: Fact<unknown>): readonly Fact<unknown>[] => {
            const value = fact.value as { exams?: readonly string[]; counted?: string };
            if (value.exams && (value.counted === "together" || value.exams.length < 2)) return [fact];
            const halves = (HALVES[field]?.(fact.value as never) ?? []).filter(statesSomething);
            return halves.length === 0 ? [fact] : halves.map((half) => ({ ...fact, value: half }));
          };
          const whole = withFacts(program, (facts) => ({ ...facts, [field]: list }));
          const parts = withFacts(program, (facts) => ({ ...facts, [field]: list.flatMap(split) }));
          expectSame(gates(parts, profile), gates(whole, profile));
        },
      ),
      { ...RUNS, numRuns: RUNS.numRuns / 2 },
    );
  });
});

describe("law 9: hints close nothing, open nothing and make no step", () => {
  test("without its hints a program has the same group and range, or is open where a hint asked", () => {
    let hinted = 0;
    fc.assert(
      fc.property(witnessed, profiles, (program, profile) => {
        const plain = withFacts(program, (facts) =>
          Object.fromEntries(
            Object.entries(facts).map(([field, list]) => [
              field,
              list.filter((fact) => hintReason(fact, DAY) === null),
            ]),
          ),
        );
        const [told, bare] = [gates(program, profile), gates(plain, profile)];
        expectSame(told.fit, bare.fit);
        if (told.group === bare.group) return;
        hinted++;
        expect([bare.group, told.group]).toEqual(["open", "ask"]);
      }),
      RUNS,
    );
    expect(hinted).toBeGreaterThan(0);
  });
});

describe("laws 3 and 4 over several pages", () => {
  test("the order of facts does not matter", () => {
    fc.assert(
      fc.property(witnessed, profiles, (program, profile) => {
        const turned = withFacts(program, (facts) =>
          Object.fromEntries(Object.entries(facts).map(([field, list]) => [field, list.toReversed()])),
        );
        expectSame(assess(turned, profile, occasion()), assess(program, profile, occasion()));
      }),
      RUNS,
    );
  });

  test("nor where one page says the same twice, and decides nothing for two reasons", () => {
    const letters = { value: { count: null, us: null, inSpecialty: 3 }, source: "sponsor-2019" };
    const old = { ...letters, kind: "sponsor", shown: "2019", sponsorWide: true } as const;
    const dropped = { ...old, dropped: true } as const;
    const told = (...list: readonly (typeof old | typeof dropped)[]) =>
      assess(programWith({ letters: list }), {}, occasion());
    expect(told(dropped, old)).toEqual(told(old, dropped));
  });

  test("what closes is a rule on a page that counts, and it is cited", () => {
    fc.assert(
      fc.property(witnessed, profiles, (program, profile) => {
        for (const { id, effect, sources } of assess(program, profile, occasion()).criteria) {
          if (effect !== "close" || sources.length === 0 || ["certification", "registration"].includes(id))
            continue;
          const pages = Object.values(program.facts as AnyFacts)
            .flat()
            .filter((fact) => hintReason(fact, DAY) === null && fact.strength !== "preferred")
            .map(({ source }) => source);
          expect(sources.some((source) => pages.includes(source))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
