import type { FactField, FactOf } from "../content/schemas/program-facts.ts";
import { plural } from "../engine/counted.ts";
import { list } from "../engine/wording.ts";
import { dayInWords } from "./date-words.ts";
import { languageName } from "./languages.ts";
import {
  asItStands,
  MOMENT_WORDS,
  SCHOOLS,
  SPONSOR_KINDS,
  sayFailures,
  sayFill,
  sayGraduation,
  sayImgRecord,
  sayLetters,
  sayMission,
  sayRotations,
  sayTakesImgs,
  sayUsce,
  sayVisa,
  sayYearly,
  WORK_STATUSES,
} from "./value-words.ts";

/** Where a field stands on a program's page. */
export type GroupId =
  | "can-i-apply"
  | "what-it-asks-for"
  | "what-it-values"
  | "img-record"
  | "seats"
  | "practical"
  | "also-known";

/** What `::policies topic=…` of a guide may show. */
export const POLICY_TOPICS = [
  "scores",
  "result",
  "visas",
  "usce",
  "letters",
  "graduation",
  "imgs",
  "school",
  "mission",
  "signals",
  "deadline",
] as const;
/** What a list of policies in a guide can be about (`::policies topic=`). */
export type PolicyTopic = (typeof POLICY_TOPICS)[number];

/** All that the house knows of a field of facts; its values are checked by `src/content/schemas/program-facts.ts`. */
interface FieldRow<F extends FactField> {
  /** Heading of the field wherever it is shown. */
  readonly label: string;
  readonly group: GroupId;
  /** The glossary's word behind the label, by its id there. A field that needs no explaining has none. */
  readonly term?: string;
  readonly topic?: PolicyTopic;
  /** One page may give it several values at a time (changes, remarks, web pages, codes of tracks). */
  readonly isSeveral?: true;
  /** It decides whether somebody can apply, and is counted; or it is told beside what decides where a guide lists programs. */
  readonly told?: "decides" | "also";
  /** A sponsor's own says nothing of its programs. */
  readonly isItsHoldersOnly?: true;
  /** A value in words, without its source. */
  say(value: FactOf<F>["value"]): string;
}

/**
 * Every field of a program, one row each, in the order in which pages, comparisons and files show them. What else is told by field is
 * derived from here: the groups of a page, terms, topics, what decides, the columns of the open data.
 */
export const FIELDS: { readonly [F in FactField]: FieldRow<F> } = {
  takesImgs: {
    label: "Takes IMGs",
    group: "can-i-apply",
    term: "img",
    topic: "imgs",
    told: "decides",
    say: sayTakesImgs,
  },
  visaJ1: {
    label: "J-1 visa",
    group: "can-i-apply",
    term: "j-1",
    topic: "visas",
    told: "decides",
    say: sayVisa,
  },
  visaH1b: {
    label: "H-1B visa",
    group: "can-i-apply",
    term: "h-1b",
    topic: "visas",
    told: "decides",
    say: sayVisa,
  },
  step3ForH1b: {
    label: "Step 3 for an H-1B",
    group: "can-i-apply",
    term: "step-3",
    say: (value) => (value ? "Needed" : "Not needed"),
  },
  workStatus: {
    label: "Citizenship or work permit",
    group: "can-i-apply",
    term: "green-card",
    topic: "visas",
    told: "decides",
    say: (value) => WORK_STATUSES[value],
  },
  step1: {
    label: "Step 1",
    group: "can-i-apply",
    term: "step-1",
    topic: "scores",
    told: "decides",
    say: (value) => (value === "pass" ? "A pass" : `At least ${value}`),
  },
  step2Minimum: {
    label: "Step 2 CK minimum",
    group: "can-i-apply",
    term: "step-2-ck",
    topic: "scores",
    told: "decides",
    say: (value) => (value === "none" ? "No minimum" : `At least ${value}`),
  },
  step2Typical: {
    label: "Usual Step 2 CK score",
    group: "what-it-values",
    term: "step-2-ck",
    topic: "scores",
    told: "also",
    say: (value) => `About ${value}; this is no minimum`,
  },
  step2Result: {
    label: "Step 2 CK result",
    group: "what-it-asks-for",
    term: "step-2-ck",
    topic: "result",
    told: "decides",
    say: (value) => (value === "not-required" ? "Not required" : MOMENT_WORDS[value]),
  },
  failures: {
    label: "Failed attempts",
    group: "can-i-apply",
    topic: "scores",
    told: "decides",
    say: sayFailures,
  },
  stepSpan: {
    label: "Years for all Steps",
    group: "can-i-apply",
    say: ({ years }) => `All passed within ${plural(years, "year")} of the first`,
  },
  graduation: {
    label: "Years since graduation",
    group: "can-i-apply",
    term: "yog",
    topic: "graduation",
    told: "decides",
    say: sayGraduation,
  },
  usce: {
    label: "US clinical experience",
    group: "what-it-asks-for",
    term: "usce",
    topic: "usce",
    told: "decides",
    say: sayUsce,
  },
  letters: {
    label: "Letters of recommendation",
    group: "what-it-asks-for",
    term: "letter",
    topic: "letters",
    told: "decides",
    say: sayLetters,
  },
  directorLetter: {
    label: "Letter of an earlier director",
    group: "what-it-asks-for",
    say: () => "Needed from who trained in a residency before",
  },
  ecfmg: {
    label: "ECFMG certificate",
    group: "what-it-asks-for",
    term: "ecfmg-certificate",
    topic: "school",
    told: "decides",
    say: (value) => MOMENT_WORDS[value],
  },
  school: {
    label: "Medical school",
    group: "can-i-apply",
    topic: "school",
    told: "decides",
    say: (value) => SCHOOLS[value],
  },
  deadline: {
    label: "Deadline",
    group: "what-it-asks-for",
    topic: "deadline",
    told: "decides",
    say: dayInWords,
  },
  service: { label: "Apply through", group: "practical", term: "eras", isSeveral: true, say: asItStands },
  signals: {
    label: "Use of signals",
    group: "what-it-values",
    term: "signal",
    topic: "signals",
    isSeveral: true,
    say: asItStands,
  },
  imgRecord: {
    label: "IMGs among its residents",
    group: "img-record",
    term: "img",
    topic: "imgs",
    isSeveral: true,
    told: "also",
    say: sayImgRecord,
  },
  mission: {
    label: "Mission",
    group: "what-it-values",
    term: "underserved",
    topic: "mission",
    isSeveral: true,
    told: "also",
    say: sayMission,
  },
  languages: {
    label: "Languages it values",
    group: "what-it-values",
    topic: "mission",
    isSeveral: true,
    told: "also",
    say: (value) => list(value.map(languageName)),
  },
  rotations: {
    label: "Rotations and observerships",
    group: "what-it-values",
    term: "usce",
    topic: "usce",
    isSeveral: true,
    told: "also",
    say: sayRotations,
  },
  seats: {
    label: "First-year seats",
    group: "seats",
    term: "quota",
    told: "also",
    say: (value) => `${value} a year`,
  },
  applications: { label: "Applicants", group: "seats", isSeveral: true, say: sayYearly },
  interviews: { label: "Interviews", group: "seats", isSeveral: true, say: sayYearly },
  fill: {
    label: "Seats filled in the Match",
    group: "seats",
    term: "match",
    isSeveral: true,
    told: "also",
    say: sayFill,
  },
  years: { label: "Length of training", group: "practical", say: (value) => plural(value, "year") },
  sponsorKind: {
    label: "Kind of institution",
    group: "practical",
    term: "sponsor",
    say: (value) => SPONSOR_KINDS[value],
  },
  acgmeId: { label: "ACGME number", group: "practical", term: "acgme", isSeveral: true, say: asItStands },
  nrmpCode: {
    label: "NRMP code",
    group: "practical",
    term: "nrmp",
    isSeveral: true,
    isItsHoldersOnly: true,
    say: asItStands,
  },
  website: { label: "Website", group: "practical", isSeveral: true, isItsHoldersOnly: true, say: asItStands },
  contact: { label: "Contact", group: "practical", isSeveral: true, isItsHoldersOnly: true, say: asItStands },
  change: {
    label: "Changes",
    group: "also-known",
    isSeveral: true,
    told: "also",
    isItsHoldersOnly: true,
    say: ({ text }) => text,
  },
  remark: {
    label: "Also known",
    group: "also-known",
    isSeveral: true,
    told: "also",
    isItsHoldersOnly: true,
    say: asItStands,
  },
};

/** As pages show them. */
export const FIELDS_IN_ORDER = Object.keys(FIELDS) as readonly FactField[];

/** A value of any field in words. */
export function sayValue<F extends FactField>(field: F, value: FactOf<F>["value"]): string {
  return (FIELDS[field] as FieldRow<F>).say(value);
}

/** The fields whose row passes the test, in the order of the rows. */
export function fieldsThat(test: (row: FieldRow<never>) => boolean): readonly FactField[] {
  return FIELDS_IN_ORDER.filter((field) => test(FIELDS[field]));
}
