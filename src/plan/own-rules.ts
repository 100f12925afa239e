import { isStatedDay } from "../engine/day.ts";
import type { FactValues, Field, VisaAnswer } from "../engine/facts.ts";

const VISA_ANSWERS: readonly VisaAnswer[] = ["yes", "no", "case-by-case"];

/** What a rule of a visitor's own file may be. Each reads a value that was kept and may be broken; undefined = it cannot be read. */
export const FORMS = {
  "yes-no": (value: unknown): boolean | "case-by-case" | undefined =>
    typeof value === "boolean" || value === "case-by-case" ? value : undefined,
  visa: (value: unknown) => VISA_ANSWERS.find((one) => one === value),
  /** "none" = it is said that there is no minimum. Files of the first version wrote 0 for it. */
  minimum: (value: unknown): number | "none" | undefined =>
    value === "none" || value === 0 ? "none" : whole(value, 300),
  /** A usual score, such as an average: no rule. */
  usual: (value: unknown) => whole(value, 300),
  years: (value: unknown) => whole(value, 60),
  /** Failures that are still accepted. */
  failures: (value: unknown) => whole(value, 20),
  /** 0 = none is needed, "some" = it is needed, how much is not said. */
  months: (value: unknown): number | "some" | undefined => (value === "some" ? value : whole(value, 60)),
  /** `MM-DD` or `YYYY-MM-DD`. */
  day: (value: unknown) => (isStatedDay(value) ? value : undefined),
} as const satisfies Readonly<Record<string, (value: unknown) => unknown>>;

export type FormName = keyof typeof FORMS;
export type FormValue<N extends FormName> = NonNullable<ReturnType<(typeof FORMS)[N]>>;

interface OwnRule<N extends FormName, F extends Field> {
  /** The field in which pages state the same. */
  readonly field: F;
  /** Heading in the dialog and in the file that we write. */
  readonly label: string;
  readonly form: N;
  /** As a page would state it. */
  toFact(value: FormValue<N>): FactValues[F];
}

const rule = <N extends FormName, F extends Field>(row: OwnRule<N, F>): OwnRule<N, F> => row;
const asIs = <T>(value: T): T => value;

/**
 * What a visitor's own file may say of a program's rules, one row a rule, in the order of the columns that we write. How values are said and
 * written tells `rule-words.ts`, how cells are read `csv/rule-columns.ts`, each by form; which headings mean a rule `csv/columns.ts`.
 */
export const OWN_RULES = {
  takesImgs: rule({ field: "takesImgs", label: "Takes IMGs", form: "yes-no", toFact: asIs }),
  visaJ1: rule({ field: "visaJ1", label: "J-1 visa", form: "visa", toFact: asIs }),
  visaH1b: rule({ field: "visaH1b", label: "H-1B visa", form: "visa", toFact: asIs }),
  step2Minimum: rule({ field: "step2Minimum", label: "Step 2 CK minimum", form: "minimum", toFact: asIs }),
  step2Typical: rule({ field: "step2Typical", label: "Usual Step 2 CK score", form: "usual", toFact: asIs }),
  graduationYears: rule({
    field: "graduation",
    label: "Years since graduation",
    form: "years",
    toFact: (years) => ({ years, since: "graduation" }),
  }),
  failures: rule({
    field: "failures",
    label: "Failed attempts",
    form: "failures",
    toFact: (allowed) => ({ allowed, exams: ["step1", "step2"], counted: "together" }),
  }),
  usceMonths: rule({
    field: "usce",
    label: "US clinical experience",
    form: "months",
    toFact: (months) => ({
      needed: months !== 0,
      months: months === "some" || months === 0 ? null : months,
      handsOn: false,
      withinYears: null,
    }),
  }),
  deadline: rule({ field: "deadline", label: "Deadline", form: "day", toFact: asIs }),
};

/** A rule that the visitor can write down of a program of their own. */
export type RuleName = keyof typeof OWN_RULES;
/** In the order of the table. */
export const RULE_NAMES = Object.keys(OWN_RULES) as readonly RuleName[];
/** What a rule can be, by its form. */
export type RuleValue<K extends RuleName> = FormValue<(typeof OWN_RULES)[K]["form"]>;
/** The rules of one program; one that is not given is absent. */
export type OwnRules = { readonly [K in RuleName]?: RuleValue<K> };

function whole(value: unknown, most: number): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most
    ? value
    : undefined;
}
