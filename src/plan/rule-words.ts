import { plural } from "../engine/counted.ts";
import { sayDay } from "../engine/wording.ts";
import { type FormName, type FormValue, OWN_RULES, type RuleName, type RuleValue } from "./own-rules.ts";

interface Words<N extends FormName> {
  /** To the visitor. */
  say(value: FormValue<N>): string;
  /** As a cell of our own file, which reads back to the value. */
  write(value: FormValue<N>): string;
}

const visa = (answer: string) => (answer === "case-by-case" ? "case by case" : answer);
const yesNo = (is: boolean | "case-by-case") => (typeof is === "string" ? visa(is) : is ? "yes" : "no");

/** How values of each form are said and written. */
const WORDS: { readonly [N in FormName]: Words<N> } = {
  "yes-no": { say: yesNo, write: yesNo },
  visa: { say: visa, write: visa },
  minimum: {
    say: (score) => (score === "none" ? "no minimum" : `at least ${score}`),
    write: (score) => (score === "none" ? "no minimum" : String(score)),
  },
  usual: { say: (score) => `usually ${score}, no minimum`, write: String },
  years: { say: (years) => `at most ${plural(years, "year")}`, write: (years) => plural(years, "year") },
  failures: {
    say: (failures) => (failures === 0 ? "first attempt only" : `${plural(failures, "failure")} accepted`),
    write: (failures) => (failures === 0 ? "first attempt only" : plural(failures, "failure")),
  },
  months: {
    say: (months) =>
      months === 0 ? "not needed" : months === "some" ? "needed" : `at least ${plural(months, "month")}`,
    write: (months) =>
      months === 0 ? "not required" : months === "some" ? "required" : plural(months, "month"),
  },
  day: { say: sayDay, write: String },
};

const wordsOf = (rule: RuleName) => WORDS[OWN_RULES[rule].form] as Words<never>;

/** The rule as a page shows it. */
export function sayOwnRule<K extends RuleName>(rule: K, value: RuleValue<K>): string {
  return wordsOf(rule).say(value as never);
}

/** The rule as a cell of our file has it: `readRuleCell` reads it again. */
export function writeOwnRule<K extends RuleName>(rule: K, value: RuleValue<K>): string {
  return wordsOf(rule).write(value as never);
}
