import SAY from "../../content/words/plan.json" with { type: "json" };
import type { ImportWay } from "./import-plan.ts";
import { MOST_OWN, type OwnProgram } from "./own-program.ts";
import { OWN_RULES, type OwnRules, RULE_NAMES } from "./own-rules.ts";
import { sayOwnRule } from "./rule-words.ts";

/** What a file would make of the programs of one's own; `changes` by id, each in words. */
export interface OwnPlan {
  readonly next: readonly OwnProgram[];
  readonly changes: ReadonlyMap<string, readonly string[]>;
  nameOf(id: string): string;
  readonly fresh: number;
  readonly noRoom: number;
}

/** Programs of one's own: the file's rules join those that are kept; when the file replaces, or is `own`, each becomes as the file says. */
export function planOwn(
  held: readonly OwnProgram[],
  file: readonly OwnProgram[],
  way: ImportWay | "keep",
): OwnPlan {
  const all = new Map(held.map((program) => [program.id, program]));
  const changes = new Map<string, readonly string[]>();
  let fresh = 0;
  let noRoom = 0;
  for (const program of file) {
    const before = all.get(program.id);
    if (before === undefined) {
      if (all.size >= MOST_OWN) noRoom++;
      else {
        all.set(program.id, program);
        fresh++;
      }
      continue;
    }
    if (way === "keep") continue;
    const rules = way === "replace" ? program.rules : { ...before.rules, ...program.rules };
    const what = ruleChanges(before.rules, rules);
    if (what.length === 0) continue;
    changes.set(program.id, what);
    all.set(program.id, { ...before, rules });
  }
  const next = fresh === 0 && changes.size === 0 ? held : [...all.values()];
  return { next, changes, nameOf: (id) => all.get(id)?.name ?? id, fresh, noRoom };
}

function ruleChanges(before: OwnRules, after: OwnRules): readonly string[] {
  return RULE_NAMES.flatMap((rule) => {
    const [old, now] = [before[rule], after[rule]];
    if (old === now) return [];
    const say = (value: OwnRules[typeof rule]) =>
      value === undefined ? SAY.ownImport.notSaid : sayOwnRule(rule, value as never);
    return [`${OWN_RULES[rule].label}: ${say(old)} → ${say(now)}`];
  });
}
