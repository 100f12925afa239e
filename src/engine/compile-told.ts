import type { Columns, Compiled } from "./compile.ts";
import type { Program } from "./facts.ts";
import type { OwnAnswer } from "./own-answer.ts";
import { OwnAnswers } from "./own-answers.ts";
import { ownTerms } from "./own-terms.ts";
import type { Occasion } from "./profile.ts";

/** The same programs where some of them told the visitor something: only they are read again, and only for what they were asked. */
export function withTold(compiled: Compiled, told: ReadonlyMap<string, readonly OwnAnswer[]>): Compiled {
  const places = compiled.programs.flatMap(({ id }, place) => (told.get(id)?.length ? [place] : []));
  if (places.length === 0) return compiled;
  const programs = compiled.programs.slice();
  for (const place of places) {
    const program = compiled.programs[place] as Program;
    programs[place] = { ...program, told: new OwnAnswers(told.get(program.id) ?? []) };
  }
  const gates = new Set([...told.values()].flat().map(({ question }) => ownTerms(question)?.gate));
  const read = new WeakMap<Columns, Columns>();
  return {
    ...compiled,
    programs,
    on(occasion) {
      const plain = compiled.on(occasion);
      const columns = read.get(plain) ?? {
        ...plain,
        gates: plain.gates.map((one) =>
          gates.has(one.criterion.id) ? readAgain(one, programs, places, occasion) : one,
        ),
      };
      read.set(plain, columns);
      return columns;
    },
  };
}

function readAgain(
  { criterion, rules, ruleOf }: Columns["gates"][number],
  programs: readonly Program[],
  places: readonly number[],
  occasion: Occasion,
): Columns["gates"][number] {
  const own = rules.slice();
  const ownRuleOf = ruleOf.slice();
  for (const place of places)
    ownRuleOf[place] = own.push(criterion.read(programs[place] as Program, occasion).rule) - 1;
  return { criterion, rules: own, ruleOf: ownRuleOf };
}
