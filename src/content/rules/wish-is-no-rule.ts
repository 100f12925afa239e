import { isDeepStrictEqual } from "node:util";
import { everyFact } from "../every-fact.ts";
import type { AnyFact } from "../schemas/program-facts.ts";
import type { Rule } from "./rule.ts";

export const wishIsNoRule: Rule = {
  name: "wish-is-no-rule",
  description: "One page does not state one value as a rule and as a wish.",
  *check(content) {
    for (const { fact, list, file, path } of everyFact(content)) {
      if (!isWish(fact)) continue;
      const rule = list.findIndex(
        (other) =>
          "strength" in other &&
          !isWish(other) &&
          other.source === fact.source &&
          other.for === fact.for &&
          isDeepStrictEqual(other.value, fact.value),
      );
      if (rule < 0) continue;
      yield {
        file,
        path: [...path],
        message: `"${fact.source}" states this value as a rule in [${rule}]. Read the page again and keep what it says.`,
      };
    }
  },
};

function isWish(fact: AnyFact): boolean {
  return "strength" in fact && fact.strength === "preferred";
}
