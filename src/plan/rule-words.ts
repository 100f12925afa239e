import type { Field } from "../engine/facts.ts";
import { sayDay } from "../engine/wording.ts";
import type { OwnRules } from "./own-program.ts";

type Value<K extends keyof OwnRules> = NonNullable<OwnRules[K]>;

interface Words<K extends keyof OwnRules> {
  /** The field in which pages state the same. */
  readonly field: Field;
  /** As a heading. */
  readonly label: string;
  /** To the visitor. */
  say(value: Value<K>): string;
  /** As a cell of our own file, which reads back to the value. */
  write(value: Value<K>): string;
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? "" : "s"}`;
const visa = (answer: string) => (answer === "case-by-case" ? "case by case" : answer);

/** What each rule of a visitor's own program is called, and how its values are said and written. */
export const OWN_RULE_WORDS: { readonly [K in keyof OwnRules]-?: Words<K> } = {
  takesImgs: {
    field: "takesImgs",
    label: "Takes IMGs",
    say: (takes) => (takes ? "takes IMGs" : "takes no IMGs"),
    write: (takes) => (takes ? "yes" : "no"),
  },
  visaJ1: { field: "visaJ1", label: "J-1 visa", say: visa, write: visa },
  visaH1b: { field: "visaH1b", label: "H-1B visa", say: visa, write: visa },
  step2Minimum: {
    field: "step2Minimum",
    label: "Step 2 CK minimum",
    say: (score) => (score === "none" ? "no minimum" : `at least ${score}`),
    write: (score) => (score === "none" ? "no minimum" : String(score)),
  },
  step2Typical: {
    field: "step2Typical",
    label: "Usual Step 2 CK score",
    say: (score) => `usually ${score}, no minimum`,
    write: String,
  },
  graduationYears: {
    field: "graduation",
    label: "Years since graduation",
    say: (years) => `at most ${count(years, "year")}`,
    write: (years) => count(years, "year"),
  },
  failures: {
    field: "failures",
    label: "Failed attempts",
    say: (failures) => (failures === 0 ? "first attempt only" : `${count(failures, "failure")} accepted`),
    write: (failures) => (failures === 0 ? "first attempt only" : count(failures, "failure")),
  },
  usceMonths: {
    field: "usce",
    label: "US clinical experience",
    say: (months) =>
      months === 0 ? "not needed" : months === "some" ? "needed" : `at least ${count(months, "month")}`,
    write: (months) =>
      months === 0 ? "not required" : months === "some" ? "required" : count(months, "month"),
  },
  deadline: { field: "deadline", label: "Deadline", say: sayDay, write: String },
};

export const OWN_RULES = Object.keys(OWN_RULE_WORDS) as readonly (keyof OwnRules)[];

export function sayOwnRule<K extends keyof OwnRules>(rule: K, value: Value<K>): string {
  return (OWN_RULE_WORDS[rule] as Words<K>).say(value);
}

export function writeOwnRule<K extends keyof OwnRules>(rule: K, value: Value<K>): string {
  return (OWN_RULE_WORDS[rule] as Words<K>).write(value);
}
