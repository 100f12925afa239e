import { isContradiction } from "../../facts/fact-scope.ts";
import { listFacts } from "../schemas/program-facts.ts";
import type { Rule } from "./rule.ts";

export const oneValuePerPage: Rule = {
  name: "one-value-per-page",
  description:
    "One page gives one field one value, unless the two speak of different people, exams or firmness.",
  *check(content) {
    for (const { file, facts } of [...content.programs.values(), ...content.sponsors.values()]) {
      for (const { field, facts: list } of listFacts(facts)) {
        for (const [index, fact] of list.entries()) {
          const earlier = list
            .slice(0, index)
            .find((other) => other.source === fact.source && isContradiction(field, other, fact));
          if (!earlier) continue;
          yield {
            file,
            path: ["facts", field, index],
            message: `"${fact.source}" already gives ${JSON.stringify(earlier.value)}, which contradicts ${JSON.stringify(fact.value)}.`,
          };
        }
      }
    }
  },
};
