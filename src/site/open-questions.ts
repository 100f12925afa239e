import type { FactField } from "../content/schemas/program-facts.ts";
import { GATES } from "../engine/gates/index.ts";
import { isAnswered } from "./known-answers.ts";
import type { SiteProgram } from "./site-program.ts";

/** What one would have to ask the program because none of its pages says it, in the order of the gates. */
export function openQuestions(program: Pick<SiteProgram, "record" | "sponsor">): string[] {
  return GATES.filter(({ reads }) => !reads.some((field) => isAnswered(program, field as FactField))).flatMap(
    ({ question }) => question ?? [],
  );
}
