import type { FactField } from "../content/schemas/program-facts.ts";
import type { Field } from "../engine/facts.ts";
import { GATES } from "../engine/gates/index.ts";
import { fieldsThat } from "../facts/fields.ts";
import type { SiteProgram } from "./site-program.ts";

const DECIDES: ReadonlySet<string> = new Set(fieldsThat(({ told }) => told === "decides"));

/** The questions that decide whether somebody can apply, in the order of the engine's gates. */
export const DECIDING_FIELDS = [...new Set(GATES.flatMap(({ reads }) => reads))].filter(
  (field): field is FactField & Field => DECIDES.has(field),
);

type Known = Pick<SiteProgram, "answered">;

/** True when the program's pages, or its sponsor's, answer the field's question as verdicts read them: a hint does not. */
export function isAnswered({ answered }: Known, field: FactField): boolean {
  return answered.has(field);
}

/** How many of the deciding questions the program's pages answer. */
export function countAnswered(program: Known): number {
  return DECIDING_FIELDS.filter((field) => isAnswered(program, field)).length;
}

/** For each question, the number of programs that answer it. */
export function countByQuestion<F extends FactField>(
  programs: readonly Known[],
  fields: readonly F[],
): { field: F; known: number }[] {
  return fields.map((field) => ({
    field,
    known: programs.filter((program) => isAnswered(program, field)).length,
  }));
}
