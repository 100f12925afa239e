import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Program } from "../../src/engine/facts.ts";
import { GATES } from "../../src/engine/gates/index.ts";
import { PREFERENCES } from "../../src/engine/preferences/index.ts";
import { rank, type Standing } from "../../src/engine/rank.ts";
import { assess } from "../../src/engine/verdict.ts";
import { GROUPS } from "../../src/engine/verdict-types.ts";
import { expectSame } from "../support/expect-same.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, program } from "./builders.ts";

const several = fc.uniqueArray(programs, { maxLength: 4, selector: ({ id }) => id });
const welcomes = { takesImgs: [fact(true)] };

describe("rank", () => {
  test("agrees with assess on each program", () => {
    fc.assert(
      fc.property(several, profiles, (some, profile) => {
        const standings = rank(compile(some), profile, occasion());
        const verdicts = some.map((one) => {
          const { id, group, fit, coverage, criteria } = assess(one, profile, occasion());
          const questions = criteria.filter(({ effect }) => effect === "ask").length;
          return { id, group, fit, coverage, questions };
        });
        expectSame([...standings].sort(byId), verdicts.sort(byId));
      }),
      RUNS,
    );
  });

  test("orders by group, middle of the range, coverage, name, id", () => {
    fc.assert(
      fc.property(several, profiles, (some, profile) => {
        const names = new Map(some.map(({ id, name }) => [id, name]));
        const place = ({ id, group, fit, coverage }: Standing) => [
          GROUPS.indexOf(group),
          -Math.round((fit.low + fit.high) * 10),
          -coverage.known / coverage.total,
          names.get(id) ?? "",
          id,
        ];
        const standings = rank(compile(some), profile, occasion());
        standings.slice(1).forEach((standing, at) => {
          expect(comesAfter(place(standing), place(standings[at] as Standing))).toBe(true);
        });
      }),
      RUNS,
    );
  });

  test("no program, no standing", () => expect(rank(compile([]), {}, occasion())).toEqual([]));

  test("name decides when all else is alike, then the id", () => {
    const some = [
      program(welcomes, { id: "c", name: "B" }),
      program(welcomes, { id: "b", name: "A" }),
      program(welcomes, { id: "a", name: "B" }),
    ];
    expect(rank(compile(some), {}, occasion()).map(({ id }) => id)).toEqual(["b", "a", "c"]);
  });

  test("coverage decides before the name when group and middle are alike", () => {
    const more = { ...welcomes, deadline: [fact("12-31")] };
    const some = [program(welcomes, { id: "a", name: "A" }), program(more, { id: "z", name: "Z" })];
    expect(rank(compile(some), {}, occasion()).map(({ id }) => id)).toEqual(["z", "a"]);
  });

  test("a tenth of a point in the middle decides before coverage", () => {
    // 8 * 0.25 = 2 and 8 * 0.275 = 2.2 of county need: middles half a tenth apart would tie, a whole tenth does not.
    const need = (percent: number) => ({ ...welcomes, countyShortage: [fact(percent)] });
    const some = [
      program({ ...need(25), deadline: [fact("12-31")] }, { id: "a", name: "A" }),
      program(need(27.5), { id: "z", name: "Z" }),
    ];
    const standings = rank(compile(some), { experience: ["rural"] }, occasion());
    expect(standings.map(({ id }) => id)).toEqual(["z", "a"]);
  });

  test("a tenth of a point decides before several gates more that are known", () => {
    const known = { deadline: [fact("12-31")], graduation: [fact({ years: "none", since: "either" })] };
    const more = {
      ...known,
      usce: [fact({ needed: false, months: null, handsOn: false, withinYears: null })],
    };
    const facts = {
      ...welcomes,
      ...more,
      school: [fact("licence-letter")],
      countyShortage: [fact(25)],
    } as const;
    const some = [
      program(facts as Program["facts"], { id: "a", name: "A" }),
      program({ ...welcomes, countyShortage: [fact(26.25)] }, { id: "z", name: "Z" }),
    ];
    const standings = rank(compile(some), { experience: ["rural"] }, occasion());
    expect(standings.map(({ id, fit }) => `${id} ${fit.low}`)).toEqual(["z 2.1", "a 2"]);
  });

  test("group decides before everything", () => {
    const some = [
      program({ takesImgs: [fact(false)], countyShortage: [fact(100)] }, { id: "closed" }),
      program({ ...welcomes, ecfmg: [fact("to-apply")] }, { id: "step" }),
      program({}, { id: "ask" }),
      program(welcomes, { id: "open" }),
    ];
    const profile = {
      workStatus: "citizen",
      ecfmg: "in-progress",
      experience: ["rural"],
    } as const;
    expect(rank(compile(some), profile, occasion()).map(({ id, group }) => `${id} ${group}`)).toEqual([
      "open open",
      "ask ask",
      "step step",
      "closed closed",
    ]);
  });
});

describe("compile", () => {
  test("equal rules are kept once, whatever pages they stand on", () => {
    const one = program({ takesImgs: [fact(true, { source: "one" })] }, { id: "one" });
    const two = program({ takesImgs: [fact(true, { source: "two" })] }, { id: "two" });
    const three = program({}, { id: "three" });
    const compiled = compile([one, two, three]);
    expect(compiled.programs).toEqual([one, two, three]);
    const { gates, preferences } = compiled.on(occasion());
    const column = gates.find(({ criterion }) => criterion.id === "takes-imgs");
    expect(column?.rules).toHaveLength(2);
    expect([...(column?.ruleOf ?? [])]).toEqual([0, 0, 1]);
    for (const { rules, ruleOf } of [...gates.slice(1), ...preferences.slice(0, 3)]) {
      expect(rules).toHaveLength(1);
      expect([...ruleOf]).toEqual([0, 0, 0]);
    }
  });

  test("pages are read once an occasion, and anew for another", () => {
    const compiled = compile([program()]);
    expect(compiled.on(occasion())).toBe(compiled.on(occasion()));
    const later = [1, 2, 3].map((day) => compiled.on(occasion({ asOf: `2026-12-0${day}` })));
    expect(new Set(later).size).toBe(3);
    expect(compiled.on(occasion({ asOf: "2026-12-03" }))).toBe(later[2]);
  });

  test("a page grows too old between two days", () => {
    const old = program({
      takesImgs: [fact(true)],
      visaJ1: [fact("yes")],
      step2Minimum: [fact(230, { shown: "2021-11" })],
    });
    const compiled = compile([old]);
    const group = (asOf: string) => rank(compiled, { step2Score: 220 }, occasion({ asOf }))[0]?.group;
    expect(["2026-11-30", "2026-12-01", "2026-11-30"].map(group)).toEqual(["closed", "ask", "closed"]);
  });

  test("places by name, then by id, by code unit and not by locale", () => {
    const named = (id: string, name: string) => program({}, { id, name });
    const { byName } = compile([
      named("d", "b"),
      named("c", "Z"),
      named("b", "b"),
      named("a", "É"),
      named("e", "b"),
    ]);
    expect([...byName]).toEqual([2, 0, 1, 4, 3]);
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function comesAfter(later: readonly (string | number)[], earlier: readonly (string | number)[]): boolean {
  const at = later.findIndex((part, index) => part !== earlier[index]);
  return at !== -1 && (later[at] as string) > (earlier[at] as string);
}

test("programs whose pages differ only in what is told beside a rule share its check", () => {
  const minimum = (more: object) => program({ step2Minimum: [fact(220, more)] });
  const told = [
    minimum({}),
    minimum({ shown: "2025", source: "other" }),
    minimum({ shown: null, notAfter: "2024" }),
    minimum({ note: "Ask first." }),
    minimum({ kind: "sponsor", sponsorWide: true }),
  ];
  const others = [minimum({ strength: "exceptions" }), program({ step2Minimum: [fact(221)] })];
  const rulesOf = (some: readonly Program[]) =>
    compile(some)
      .on(occasion())
      .gates.find(({ criterion }) => criterion.id === "step2-minimum")?.rules.length;
  expect(rulesOf(told)).toBe(1);
  expect(rulesOf([...told, ...others])).toBe(1 + others.length);
});

test("there are few enough criteria to be counted in six bits", () => {
  expect(GATES.length + PREFERENCES.length).toBeLessThan(2 ** 6);
});
