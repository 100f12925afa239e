import {
  type FormName,
  type FormValue,
  OWN_RULES,
  RULE_NAMES,
  type RuleName,
  type RuleValue,
} from "../own-rules.ts";
import { sayOwnRule } from "../rule-words.ts";
import { readExperience, readMinimum, readTypical, readYears, type UnitOfUsce } from "./cells/amounts.ts";
import { type DayOrder, readDay, type SeasonOfFile } from "./cells/days.ts";
import { readFailures } from "./cells/failures.ts";
import { type CellReading, seen } from "./cells/reading.ts";
import { type MeaningOfX, readVisa, readYesNo } from "./cells/yes-no.ts";
import { type RuleTarget, ruleOf } from "./targets.ts";

/** What the visitor has said about a file whose cells can be read in two ways. */
export interface Answers {
  readonly dayOrder?: DayOrder;
  readonly x?: MeaningOfX;
  readonly usceUnit?: UnitOfUsce;
}

/** What a cell is read with. */
export interface CellContext {
  readonly heading: string;
  readonly answers: Answers;
  readonly season: SeasonOfFile;
}

type Read<N extends FormName> = (cell: string, context: CellContext) => CellReading<FormValue<N>>;

/** How cells of each form are read. */
const READERS: { readonly [N in FormName]: Read<N> } = {
  "yes-no": (cell, { answers }) => readYesNo(cell, answers.x),
  visa: (cell, { answers }) => readVisa(cell, answers.x),
  minimum: readMinimum,
  usual: readTypical,
  years: readYears,
  failures: (cell) => readFailures(cell, "failures"),
  months: (cell, { heading, answers }) => readExperience(cell, unitOf(heading) ?? answers.usceUnit),
  day: (cell, { answers, season }) => readDay(cell, answers.dayOrder, season),
};

/** The columns whose cells are of one of the forms. */
export function targetsOf(...forms: readonly FormName[]): readonly RuleName[] {
  return RULE_NAMES.filter((name) => forms.includes(OWN_RULES[name].form));
}

/** The unit that a heading of US clinical experience names. */
export function unitOf(heading: string): UnitOfUsce | undefined {
  if (/week|wks?\b/i.test(heading)) return "weeks";
  return /month|\bmos?\b/i.test(heading) ? "months" : undefined;
}

/** What a cell says of the rule of its column. */
export type RuleReading = CellReading<RuleValue<RuleName>>;

/** Reads a cell by the form of its column's rule; `attempts` counts the pass too. */
export function readRuleCell(target: RuleTarget, cell: string, context: CellContext): RuleReading {
  const text = seen(cell);
  if (target === "attempts") return readFailures(text, target);
  return READERS[OWN_RULES[target].form](text, context);
}

/** A rule's value in words of the preview. */
export function sayRule(target: RuleTarget, value: RuleValue<RuleName>): string {
  return sayOwnRule(ruleOf(target), value as never);
}
