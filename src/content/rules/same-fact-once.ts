import { isDeepStrictEqual } from "node:util";
import { everyFact } from "../every-fact.ts";
import type { AnyFact, FactField } from "../schemas/program-facts.ts";
import { type StatedPart, statedParts } from "../stated-parts.ts";
import type { ContentRule } from "./rule.ts";

export const sameFactOnce: ContentRule = {
  name: "same-fact-once",
  description: "A page says the same of the same people once, in one fact with all of its parts.",
  *check(content) {
    for (const { field, fact, list, index, file, path } of everyFact(content)) {
      const whole = list.findIndex((other, place) => place !== index && saysAll(field, other, fact));
      if (whole < 0 || (whole > index && saysAll(field, fact, list[whole] as AnyFact))) continue;
      yield {
        file,
        path: [...path],
        message: `"${fact.source}" says the same in [${whole}] already. Delete one.`,
      };
    }
  },
};

/** True when the first says everything that the second does, apart from our own words beside it. */
function saysAll(field: FactField, whole: AnyFact, fact: AnyFact): boolean {
  if (whole.source !== fact.source || whole.for !== fact.for) return false;
  const said = statedParts(field, whole).map(inOrder);
  return statedParts(field, fact)
    .map(inOrder)
    .every((part) => said.some((other) => isDeepStrictEqual(other, part)));
}

/** The order of a list says nothing. */
function inOrder(part: StatedPart): unknown {
  return JSON.parse(JSON.stringify(part), (_key, value) => (Array.isArray(value) ? value.toSorted() : value));
}
