import { isDeepStrictEqual } from "node:util";
import { FIELDS } from "../../facts/fields.ts";
import { everyFact } from "../every-fact.ts";
import type { AnyFact, FactField } from "../schemas/program-facts.ts";
import { isWish, statedParts } from "../stated-parts.ts";
import type { ContentRule } from "./rule.ts";

export const oneValuePerPage: ContentRule = {
  name: "one-value-per-page",
  description:
    "One page gives each part of a field one value, unless it speaks of different people, or once as a rule and once as a wish.",
  *check(content) {
    for (const { field, fact, list, index, file, path } of everyFact(content)) {
      if (FIELDS[field].isSeveral) continue;
      const earlier = list
        .slice(0, index)
        .find((other) => other.source === fact.source && contradicts(field, other, fact));
      if (!earlier) continue;
      yield {
        file,
        path: [...path],
        message: `"${fact.source}" already gives ${JSON.stringify(earlier.value)}, which contradicts ${JSON.stringify(fact.value)}.`,
      };
    }
  },
};

/** True when a part that both state for the same people, both as a rule or both as a wish, has two values. */
function contradicts(field: FactField, a: AnyFact, b: AnyFact): boolean {
  if (a.for !== b.for) return false;
  const said = statedParts(field, a);
  return statedParts(field, b).some((part) =>
    said.some(
      (other) =>
        other.part === part.part &&
        isWish(other) === isWish(part) &&
        !isDeepStrictEqual(other.value, part.value),
    ),
  );
}
