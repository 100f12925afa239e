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

type Known = Pick<SiteProgram, "record" | "sponsor">;

/** True when a page of the program or its sponsor says something of the field. */
export function isAnswered({ record, sponsor }: Known, field: FactField): boolean {
  return record.facts[field] !== undefined || sponsor.facts[field] !== undefined;
}

/** How many of the deciding questions the program's pages answer. */
export function countAnswered(program: Known): number {
  return DECIDING_FIELDS.filter((field) => isAnswered(program, field)).length;
}

/** For each deciding question, the number of programs that answer it. */
export function countByQuestion(programs: readonly Known[]): { field: FactField; known: number }[] {
  return DECIDING_FIELDS.map((field) => ({
    field,
    known: programs.filter((program) => isAnswered(program, field)).length,
  }));
}
