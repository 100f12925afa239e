import type { OwnRules } from "../own-program.ts";
import { sayOwnRule } from "../rule-words.ts";
import { readExperience, readMinimum, readTypical, readYears, type UnitOfUsce } from "./cells/amounts.ts";
import { type DayOrder, readDay, type SeasonOfFile } from "./cells/days.ts";
import { readFailures } from "./cells/failures.ts";
import type { Reading } from "./cells/reading.ts";
import { type MeaningOfX, readVisa, readYesNo } from "./cells/yes-no.ts";
import type { Target } from "./targets.ts";

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

type Value<K extends keyof OwnRules> = NonNullable<OwnRules[K]>;

/** A column that states a rule, and how its cells are read. */
interface RuleColumn<K extends keyof OwnRules> {
  readonly rule: K;
  read(cell: string, context: CellContext): Reading<Value<K>>;
}

function column<K extends keyof OwnRules>(row: RuleColumn<K>): RuleColumn<K> {
  return row;
}

export const RULE_COLUMNS = {
  takesImgs: column({ rule: "takesImgs", read: (cell, { answers }) => readYesNo(cell, answers.x) }),
  visaJ1: column({ rule: "visaJ1", read: (cell, { answers }) => readVisa(cell, answers.x) }),
  visaH1b: column({ rule: "visaH1b", read: (cell, { answers }) => readVisa(cell, answers.x) }),
  step2Minimum: column({ rule: "step2Minimum", read: readMinimum }),
  step2Typical: column({ rule: "step2Typical", read: readTypical }),
  graduationYears: column({ rule: "graduationYears", read: readYears }),
  failures: column({ rule: "failures", read: (cell) => readFailures(cell, "failures") }),
  attempts: column({ rule: "failures", read: (cell) => readFailures(cell, "attempts") }),
  usce: column({
    rule: "usceMonths",
    read: (cell, { heading, answers }) => readExperience(cell, unitOf(heading) ?? answers.usceUnit),
  }),
  deadline: column({
    rule: "deadline",
    read: (cell, { answers, season }) => readDay(cell, answers.dayOrder, season),
  }),
} as const satisfies { readonly [T in Target]?: unknown };

export type RuleTarget = keyof typeof RULE_COLUMNS;
export const RULE_TARGETS = Object.keys(RULE_COLUMNS) as readonly RuleTarget[];

/** The unit that a heading of US clinical experience names. */
export function unitOf(heading: string): UnitOfUsce | undefined {
  if (/week|wks?\b/i.test(heading)) return "weeks";
  return /month|\bmos?\b/i.test(heading) ? "months" : undefined;
}

export type RuleReading = Reading<Value<keyof OwnRules>>;

export function readRuleCell(target: RuleTarget, cell: string, context: CellContext): RuleReading {
  return RULE_COLUMNS[target].read(cell, context);
}

/** A rule's value in words of the preview. */
export function sayRule(target: RuleTarget, value: Value<keyof OwnRules>): string {
  return sayOwnRule(RULE_COLUMNS[target].rule, value as never);
}
