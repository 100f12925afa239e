import type { FactField } from "../content/schemas/program-facts.ts";
import { wordsOf } from "../engine/words.ts";
import { isAnswered } from "./known-answers.ts";
import type { SiteProgram } from "./site-program.ts";

/** Each gate of the engine with the fields that answer it. */
const FIELDS_OF_GATE: readonly (readonly [gate: string, fields: readonly FactField[]])[] = [
  ["takes-imgs", ["takesImgs", "imgRecord"]],
  ["visa", ["visaJ1", "visaH1b"]],
  ["work-status", ["workStatus"]],
  ["step1", ["step1"]],
  ["step2-minimum", ["step2Minimum"]],
  ["step2-result", ["step2Result"]],
  ["failures", ["failures"]],
  ["graduation", ["graduation"]],
  ["usce", ["usce"]],
  ["letters", ["letters"]],
  ["ecfmg", ["ecfmg"]],
  ["school", ["school"]],
];

/** What one would have to ask the program because none of its pages says it, in the order of the gates. */
export function openQuestions(program: Pick<SiteProgram, "record" | "sponsor">): string[] {
  return FIELDS_OF_GATE.filter(([, fields]) => !fields.some((field) => isAnswered(program, field))).flatMap(
    ([gate]) => wordsOf(gate).question ?? [],
  );
}
