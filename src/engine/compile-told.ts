import type { Compiled } from "./compile.ts";
import { withChanged } from "./compile-changed.ts";
import type { OwnAnswer } from "./own-answer.ts";
import { OwnAnswers } from "./own-answers.ts";
import { ownTerms } from "./own-terms.ts";

/** The same programs where some of them told the visitor something. */
export function withTold(compiled: Compiled, told: ReadonlyMap<string, readonly OwnAnswer[]>): Compiled {
  const gates = new Set([...told.values()].flat().map(({ question }) => ownTerms(question)?.gate));
  return withChanged(compiled, gates, (program) => {
    const answers = told.get(program.id);
    return answers?.length ? { ...program, told: new OwnAnswers(answers) } : program;
  });
}
