import { expect } from "vitest";
import type { DaysAhead } from "../../src/engine/alike-ahead.ts";
import { compile } from "../../src/engine/compile.ts";
import type { FactList, Facts, Program } from "../../src/engine/facts.ts";
import type { Occasion } from "../../src/engine/profile.ts";
import { whatDecides } from "../../src/engine/what-decides.ts";

/** The program with its lists numbered. */
export function numbered(one: Program, ahead: ReadonlyMap<FactList<unknown>, number>): Program {
  const lists = Object.entries(one.facts).map(([field, list]) => [
    field,
    Object.assign([...list], { alike: ahead.get(list) }),
  ]);
  return { ...one, facts: Object.fromEntries(lists) as Facts };
}

/** Each of the programs, read together by their numbers, has the rules that it has alone. */
export function expectOwnRules(all: readonly Program[], days: DaysAhead, on: Occasion): void {
  const { gates, preferences } = compile(all, days).on(on);
  for (const { criterion, rules, ruleOf } of [...gates, ...preferences])
    for (const [place, one] of all.entries())
      expect(whatDecides(rules[ruleOf[place] as number]), `${criterion.id} of ${one.id}`).toBe(
        whatDecides(criterion.read(one, on).rule),
      );
}
