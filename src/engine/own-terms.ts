import { EXAMS } from "./attempts.ts";
import type { Facts, FactValues, Field } from "./facts.ts";
import type { Profile } from "./profile.ts";

/** How an answer to one question enters its gate. Every question is put so that "yes" is good for the visitor. */
export interface Terms {
  readonly id: string;
  /** What it is about: "J-1 visas". */
  readonly topic: string;
  /** Id of the gate that it moves, and no other. */
  readonly gate: string;
  readonly field: Field;
  /** Whose files an answer is about, after "it takes files": yes is good for the visitor. */
  readonly about: string;
  /** Values of the field that the words stand for. A word without one is about this visitor's file alone. */
  readonly yes?: unknown;
  readonly no?: unknown;
  readonly caseByCase?: unknown;
  /** A demand that touches everybody whom the gate can touch. */
  readonly strictest: unknown;
  /** What "no" can still be changed by the visitor in time. */
  readonly canChange?: true;
  /** The gate decides: case by case leaves it open. */
  readonly decides?: true;
  readonly number?: OwnNumber;
  /** A last day is an answer. */
  readonly day?: true;
  /** False for whom the question has no use. */
  concerns?(profile: Profile): boolean;
}

/** For a question whose answer is a number from 0 to `most`: the fact that it amounts to, beside what pages say. */
export interface OwnNumber {
  /** As a field's label: "Lowest Step 2 CK score". */
  readonly label: string;
  readonly most: number;
  readonly fact: (number: number, facts: Facts) => unknown;
}

type OwnTerms<F extends Field> = Omit<
  Terms,
  "field" | "yes" | "no" | "caseByCase" | "strictest" | "number"
> & {
  readonly field: F;
  readonly yes?: FactValues[F];
  readonly no?: FactValues[F];
  readonly caseByCase?: FactValues[F];
  readonly strictest: FactValues[F];
  readonly number?: Omit<OwnNumber, "fact"> & {
    readonly fact: (number: number, facts: Facts) => FactValues[F];
  };
};

/** Checks a row against its field's values. */
function row<F extends Field>(terms: OwnTerms<F>): Terms {
  return terms;
}

const accepts =
  (visa: "j1" | "h1b") =>
  ({ visas }: Profile) =>
    visas === undefined || visas.length === 0 || visas.includes(visa);

/** Every question that a program can answer to a visitor, in the order of the gates. */
export const OWN_TERMS: readonly Terms[] = [
  row({
    id: "takes-imgs",
    topic: "IMGs",
    gate: "takes-imgs",
    field: "takesImgs",
    about: "of IMGs",
    yes: true,
    no: false,
    caseByCase: "case-by-case",
    strictest: false,
    decides: true,
  }),
  row({
    id: "visa-j1",
    topic: "J-1 visas",
    gate: "visa",
    field: "visaJ1",
    about: "that need a J-1 visa",
    yes: "yes",
    no: "no",
    caseByCase: "case-by-case",
    strictest: "no",
    decides: true,
    concerns: accepts("j1"),
  }),
  row({
    id: "visa-h1b",
    topic: "H-1B visas",
    gate: "visa",
    field: "visaH1b",
    about: "that need an H-1B visa",
    yes: "yes",
    no: "no",
    caseByCase: "case-by-case",
    strictest: "no",
    decides: true,
    concerns: accepts("h1b"),
  }),
  row({
    id: "work-status",
    topic: "Citizenship or work permit",
    gate: "work-status",
    field: "workStatus",
    about: "with your citizenship or work permit",
    strictest: "citizen",
  }),
  row({
    id: "step1",
    topic: "Step 1",
    gate: "step1",
    field: "step1",
    about: "with your Step 1 result",
    strictest: 300,
    number: {
      label: "Lowest Step 1 score",
      most: 300,
      fact: (score) => score,
    },
  }),
  row({
    id: "step2-minimum",
    topic: "Step 2 CK score",
    gate: "step2-minimum",
    field: "step2Minimum",
    about: "with your Step 2 CK score",
    strictest: 300,
    number: {
      label: "Lowest Step 2 CK score",
      most: 300,
      fact: (score) => score,
    },
  }),
  row({
    id: "failures",
    topic: "Failed attempts",
    gate: "failures",
    field: "failures",
    about: "with your failed attempts",
    strictest: { allowed: 0, exams: EXAMS, counted: "each" },
    number: {
      label: "Failed attempts that it accepts, in all",
      most: 20,
      fact: (allowed) => ({ allowed, exams: ["step1", "step2"], counted: "together" }),
    },
  }),
  row({
    id: "step-span",
    topic: "Years for all Steps",
    gate: "step-span",
    field: "stepSpan",
    about: "with the years that your Steps took",
    strictest: { years: 1 },
    number: {
      label: "Years for all Steps",
      most: 60,
      fact: (years) => ({ years }),
    },
  }),
  row({
    id: "graduation",
    topic: "Year of graduation",
    gate: "graduation",
    field: "graduation",
    about: "with your year of graduation",
    strictest: { years: 0, since: "graduation" },
    number: {
      label: "Most years since graduation",
      most: 60,
      // Who is told a number is told of the clock that the pages name, where they name one and the same.
      fact: (years, { graduation = [] }) => {
        const clocks = new Set(
          graduation.filter(({ value }) => value.years !== "none").map(({ value }) => value.since),
        );
        const [only] = clocks;
        return { years, since: clocks.size === 1 && only ? only : "graduation" };
      },
    },
  }),
  row({
    id: "usce",
    topic: "US clinical experience",
    gate: "usce",
    field: "usce",
    about: "with the US clinical experience that you have",
    strictest: { needed: true, months: 60, handsOn: true, withinYears: null },
    canChange: true,
    number: {
      label: "Months of US experience that it wants",
      most: 60,
      fact: (months) => ({
        needed: months > 0,
        months: months > 0 ? months : null,
        handsOn: false,
        withinYears: null,
      }),
    },
  }),
  row({
    id: "letters",
    topic: "Letters",
    gate: "letters",
    field: "letters",
    about: "with the letters that you have",
    strictest: { count: 20, us: null, inSpecialty: null },
    canChange: true,
    number: {
      label: "Letters that it wants",
      most: 20,
      fact: (count) => ({ count, us: null, inSpecialty: null }),
    },
  }),
  row({
    id: "director-letter",
    topic: "Letter of an earlier director",
    gate: "director-letter",
    field: "directorLetter",
    about: "without a letter of an earlier director",
    no: { needed: true },
    strictest: { needed: true },
  }),
  row({
    id: "step2-result",
    topic: "Step 2 CK result",
    gate: "step2-result",
    field: "step2Result",
    about: "without a Step 2 CK result",
    no: "to-apply",
    strictest: "to-apply",
  }),
  row({
    id: "ecfmg",
    topic: "ECFMG certificate",
    gate: "ecfmg",
    field: "ecfmg",
    about: "without the ECFMG certificate",
    no: "to-apply",
    strictest: "to-apply",
  }),
  row({
    id: "school",
    topic: "Medical school",
    gate: "school",
    field: "school",
    about: "of graduates of your medical school",
    strictest: "world-directory",
  }),
  row({
    id: "deadline",
    topic: "Last day",
    gate: "deadline",
    field: "deadline",
    about: "that are sent now",
    strictest: "01-01",
    day: true,
  }),
];

const BY_ID: ReadonlyMap<string, Terms> = new Map(OWN_TERMS.map((terms) => [terms.id, terms]));

/** The terms of a question, undefined where there is none of this id. */
export function ownTerms(id: string): Terms | undefined {
  return BY_ID.get(id);
}
