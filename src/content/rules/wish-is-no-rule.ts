import { isDeepStrictEqual } from "node:util";
import { everyFact } from "../every-fact.ts";
import { isWish, statedParts } from "../stated-parts.ts";
import type { ContentRule } from "./rule.ts";

export const wishIsNoRule: ContentRule = {
  name: "wish-is-no-rule",
  description: "One page does not state one value of one part as a rule and as a wish.",
  *check(content) {
    for (const { field, fact, list, file, path } of everyFact(content)) {
      const wishes = statedParts(field, fact).filter(isWish);
      for (const wish of wishes) {
        const rule = list.findIndex(
          (other) =>
            other.source === fact.source &&
            other.for === fact.for &&
            statedParts(field, other).some(
              (part) =>
                part.strength !== null &&
                part.part === wish.part &&
                !isWish(part) &&
                isDeepStrictEqual(part.value, wish.value),
            ),
        );
        if (rule < 0) continue;
        const what = wish.part === field ? "this value" : `this value of ${wish.part}`;
        yield {
          file,
          path: [...path],
          message: `"${fact.source}" states ${what} as a rule in [${rule}]. Read the page again and keep what it says.`,
        };
      }
    }
  },
};
