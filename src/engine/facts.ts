import type { CountedHints } from "./hints.ts";
import type { Told } from "./told.ts";

/**
 * What the engine knows of a program. Everything is a fact with its page; a field that no page speaks of is absent.
 * The data folder builds these from `content/`; visitors' own programs (CSV) build them too.
 */

/** How firmly a page states a rule. Only `required` can close a program to a visitor. */
export type Strength = "required" | "exceptions" | "preferred";

/** Who publishes the page a fact stands on. `directory` and `forum` are shown but never decide. */
export type SourceKind = "program" | "sponsor" | "official" | "press" | "directory" | "forum";

/** One word for the whole fact, or one for each part of its value; a part that is left out is a plain statement. */
export type Strengths = Strength | Readonly<Partial<Record<string, Strength>>>;

/** One value as one page gives it. */
export interface Fact<T> {
  readonly value: T;
  /** Id of the page in `content/sources`. */
  readonly source: string;
  /** `told` = no page: the program said it to the visitor. */
  readonly kind: SourceKind | "told";
  /** Date the page shows (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), null when it shows none. */
  readonly shown: string | null;
  /** Of a page without a date, the latest date it can be from (as `shown` is written); null or absent when nothing tells. */
  readonly notAfter?: string | null;
  /** Absent means `required`: a plain statement. */
  readonly strength?: Strengths;
  /** The page states the rule for IMGs only. */
  readonly for?: "imgs";
  /** With `for`: the page says that this stands in place of its rule for everyone. */
  readonly replaces?: true;
  /** A later copy of the page no longer shows it: a hint. */
  readonly dropped?: true;
  /** The day on which its page was seen to say something else than when it was read, and nobody has read it again since. */
  readonly changed?: string;
  /** The rule is the sponsor's and holds for all of its programs. */
  readonly sponsorWide?: true;
  readonly note?: string;
  /** The day on which the visitor was told, `YYYY-MM-DD`. */
  readonly told?: string;
}

/**
 * `case-by-case` = the file decides, or only some IMGs are read (those it knows from a rotation): it asks. `eligible` = general terms of a
 * sponsor, such as its list of papers for graduates of foreign schools: a hint, no answer.
 */
export type TakesImgs = boolean | "case-by-case" | "eligible";
/** What a page says of sponsoring one visa. */
export type VisaAnswer = "yes" | "no" | "case-by-case";
/** Whom a program takes by their right to work, narrowest first; `citizen-or-resident` counts green cards. */
export type WorkStatus = "citizen" | "citizen-or-resident" | "work-permit";
/** USMLE Step 1, Step 2 CK, Step 3. */
export type Exam = "step1" | "step2" | "step3";
/** When a document or result has to be there, earliest first. */
export type Moment = "to-apply" | "to-interview" | "to-rank" | "to-start";
/** What a medical school must have: the state board's recognition, a place in the World Directory, or the board's letter. */
export type SchoolRule = "state-recognized" | "world-directory" | "licence-letter";

/** Failed attempts that are read: `each` exam for itself, or all named `together`. */
export interface FailureLimit {
  /** Failures that are still accepted; 0 = first attempt only. */
  readonly allowed: number;
  readonly exams: readonly Exam[];
  readonly counted: "each" | "together";
}

/** The oldest file that is read, and from when its years count. */
export interface GraduationLimit {
  /** Most years since the clock's start, `none` = the page says there is no cut-off. */
  readonly years: number | "none";
  readonly since: "graduation" | "training-or-practice" | "either";
}

/** US clinical experience that a page asks for; null = it gives no length or no age. A month is four weeks. */
export interface UsceDemand {
  readonly needed: boolean;
  readonly months: number | null;
  /** True when observerships are said not to count. */
  readonly handsOn: boolean;
  readonly withinYears: number | null;
}

/** Letters of recommendation that a page asks for, each null where it gives no number: in all, by US writers, by writers of the specialty. */
export interface LetterDemand {
  readonly count: number | null;
  readonly us: number | null;
  readonly inSpecialty: number | null;
}

/** All Steps have to be passed within so many years of the first. */
export interface StepSpan {
  readonly years: number;
}

/** Who has trained in a US residency before has to bring a letter of its director. */
export interface DirectorLetter {
  readonly needed: true;
}

/** IMGs among residents as a page counts them: `imgs` of `of`; null where it speaks of them without a number. */
export interface ImgRecord {
  readonly imgs: number | null;
  readonly of: number | null;
  /** "2025" or "2007-2024". */
  readonly years: string | null;
}

/** First-year seats and how many the Match's algorithm filled, by Match year. */
export type FillRecord = Readonly<Record<string, { readonly quota: number; readonly filled: number }>>;

/** Share of a county's households that speak one of `languages` at home (a census group can hold several). */
export interface LanguageGroup {
  readonly languages: readonly string[];
  readonly percent: number;
}

/** What kind of institution sponsors a program. */
export type SponsorKind =
  | "university"
  | "university-affiliated"
  | "community"
  | "county"
  | "fqhc"
  | "consortium"
  | "military";

/** How much of a specialty's first year IMGs filled in programs of one kind, as the page words it: "22 to 30 percent". */
export interface KindShare {
  readonly kind: SponsorKind;
  readonly share: string;
  /** The last year that it counts, null when not known. */
  readonly until: string | null;
}

/** Quartiles of the Step 2 CK scores of non-US IMGs who matched into the specialty. */
export interface ScoreQuartiles {
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  /** The median of those who ranked the specialty first and did not match into it. */
  readonly notMatchedMedian?: number;
}

/** Every field that the engine reads, with the type of its value. */
export interface FactValues {
  takesImgs: TakesImgs;
  visaJ1: VisaAnswer;
  visaH1b: VisaAnswer;
  workStatus: WorkStatus;
  step1: "pass" | number;
  step2Minimum: number | "none";
  step2Typical: number;
  step2Result: Moment | "not-required";
  failures: FailureLimit;
  stepSpan: StepSpan;
  graduation: GraduationLimit;
  usce: UsceDemand;
  letters: LetterDemand;
  directorLetter: DirectorLetter;
  ecfmg: Moment;
  school: SchoolRule;
  /** `MM-DD` (each year) or `YYYY-MM-DD`. */
  deadline: string;
  imgRecord: ImgRecord;
  mission: readonly string[];
  languages: readonly string[];
  fill: FillRecord;
  /** Facts of the program's county. */
  countyLanguages: readonly LanguageGroup[];
  /** Percent of the county's people who live in a state shortage area for primary care, 0-100. */
  countyShortage: number;
  /** Fact of the program's specialty. */
  matchedScores: ScoreQuartiles;
  /** Of the program's sponsor, where a page says it. */
  sponsorKind: SponsorKind;
  /** Facts of the program's specialty, one a kind. */
  imgShareOfKind: KindShare;
}

/** The name of a field, as in `content/programs`. */
export type Field = keyof FactValues;
/** The facts of one field, newest page first. */
export interface FactList<T> extends ReadonlyArray<Fact<T>> {
  /** Reckoned ahead (`NumbersAhead`): lists of the field that make the same rule have the same one. Of a list that was made here, absent. */
  readonly alike?: number;
}

/** By field; a field that no page speaks of is absent. */
export type Facts = { readonly [K in Field]?: FactList<FactValues[K]> };

/** A program as the engine sees it. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly specialty: string;
  readonly city: string;
  readonly county: string;
  readonly region: string;
  readonly state: string;
  readonly facts: Facts;
  /** What other programs answer to questions that its pages leave open: no verdict reads it. */
  readonly hints?: CountedHints;
  /** What it told this visitor: each moves the gate that its question names, and nothing else. */
  readonly told?: Told;
  /** The visitor applied to it this season: its last day is no matter any more. */
  readonly sent?: true;
}
