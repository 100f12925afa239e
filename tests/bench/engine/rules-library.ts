import { Engine } from "json-rules-engine";
import type { Program } from "../../../src/engine/facts.ts";
import { GATES } from "../../../src/engine/gates/index.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import { groupOf } from "../../../src/engine/verdict.ts";
import type { Effect, Group } from "../../../src/engine/verdict-types.ts";

const EFFECTS: readonly Effect[] = ["ask", "step", "close"];

/** The same gates as rules of json-rules-engine: each gate's effect is a fact, each effect that matters an event. Groups alone, no fit. */
export function groupsByRulesLibrary(
  programs: readonly Program[],
  profile: Profile,
  occasion: Occasion,
): () => Promise<readonly Group[]> {
  const engine = new Engine();
  for (const gate of GATES) {
    engine.addFact(gate.id, async (_params, almanac) => {
      const rules = await almanac.factValue<Record<string, unknown>>("rules");
      return gate.check(rules[gate.id], profile, occasion).effect;
    });
    for (const effect of EFFECTS) {
      engine.addRule({
        conditions: { all: [{ fact: gate.id, operator: "equal", value: effect }] },
        event: { type: effect },
      });
    }
  }
  const read = programs.map((program) =>
    Object.fromEntries(GATES.map((gate) => [gate.id, gate.read(program, occasion).rule])),
  );
  return async () => {
    const groups: Group[] = [];
    for (const rules of read) {
      const { events } = await engine.run({ rules });
      groups.push(groupOf(events.map(({ type }) => type as Effect)));
    }
    return groups;
  };
}
