import { isDeepStrictEqual } from "node:util";
import { everyFact } from "../every-fact.ts";
import type { AnyFact } from "../schemas/program-facts.ts";
import type { Rule } from "./rule.ts";

export const sameFactOnce: Rule = {
  name: "same-fact-once",
  description: "A page says the same of the same people once.",
  *check(content) {
    for (const { fact, list, index, file, path } of everyFact(content)) {
      const earlier = list.slice(0, index).findIndex((other) => isDeepStrictEqual(said(other), said(fact)));
      if (earlier < 0) continue;
      yield {
        file,
        path: [...path],
        message: `"${fact.source}" says the same in [${earlier}] already. Delete one.`,
      };
    }
  },
};

/** What a fact says, apart from our own words beside it and the order of a list. */
function said(fact: AnyFact): unknown {
  const { note: _note, ...rest } = fact;
  return JSON.parse(JSON.stringify(rest), (_key, value) => (Array.isArray(value) ? value.toSorted() : value));
}
