import type { SeasonRules } from "./season-rules.ts";
import type { WorkKind } from "./work-kinds.ts";

/**
 * The visitor's answers. Every answer may be missing; a missing answer is never read as "no".
 * `profile-fields.ts` holds what each may contain.
 */
export interface Profile {
  /** Specialty ids, first choice first. */
  readonly specialties?: readonly string[];
  /** Region ids the visitor would like to live in, first choice first. */
  readonly places?: readonly string[];
  /** What programs understand by it says `standingOf`; compare nothing else. */
  readonly workStatus?: WorkKind;
  /** Visas the visitor would accept; matters only to who needs one. */
  readonly visas?: readonly ("j1" | "h1b")[];
  readonly graduationYear?: number;
  /** Last year of training or medical practice. */
  readonly lastClinicalYear?: number;
  /** The school stands in the World Directory with a note that its graduates may be ECFMG certified. */
  readonly schoolListed?: boolean;
  readonly ecfmg?: "certified" | "in-progress" | "not-started";
  readonly step1?: ExamState;
  /** `YYYY-MM`, the month of the exam: taken where the state is `passed` or `awaiting`, planned where it is not. */
  readonly step1When?: string;
  /** Three-digit score of a Step 1 taken before 26 January 2022. */
  readonly step1Score?: number;
  readonly step1Failures?: number;
  readonly step2?: ExamState;
  /** As `step1When`. */
  readonly step2When?: string;
  readonly step2Score?: number;
  readonly step2Failures?: number;
  readonly step3?: ExamState;
  /** As `step1When`. */
  readonly step3When?: string;
  readonly step3Failures?: number;
  /** Year in which the first Step was passed: some programs and boards want all Steps within so many years. */
  readonly firstStepYear?: number;
  /** An earlier residency in the US. */
  readonly usResidency?: "none" | "unfinished" | "finished";
  /** Months of hands-on US clinical experience. */
  readonly usceHandsOn?: number;
  /** Weeks of it beside the months; `weeksHeld` adds both up. */
  readonly usceHandsOnWeeks?: number;
  /** Months of observership. */
  readonly usceObserver?: number;
  /** Weeks of it beside the months. */
  readonly usceObserverWeeks?: number;
  readonly usceLastYear?: number;
  readonly usceRegions?: readonly string[];
  readonly letters?: number;
  readonly lettersUs?: number;
  /** Letters from physicians of the first-choice specialty. */
  readonly lettersSpecialty?: number;
  readonly lettersRegions?: readonly string[];
  /** Language ids spoken well enough to see patients, English left out. */
  readonly languages?: readonly string[];
  readonly experience?: readonly ("underserved" | "rural" | "farmworker" | "research")[];
  /** Regions the visitor has lived, studied or has family in. */
  readonly ties?: readonly string[];
  /** Applications sent this season. It steers what is shown and moves no verdict. */
  readonly applied?: "yes" | "partly" | "no";
  /** Registered with NRMP for this season's Match, which is another thing than applying. */
  readonly registered?: "yes" | "no";
  /** Invitations to interviews this season. It moves no verdict. */
  readonly interviews?: number;
  /** The Match that `applied`, `registered` and `interviews` speak of (2027 = July 2027): `answersFor` reads it. Nobody is asked for it. */
  readonly matchYear?: number;
}

/** `awaiting`: taken, and the result is still to come. It is no pass and no failure. */
export type ExamState = "passed" | "awaiting" | "failed" | "not-taken";

/** True when the Step was answered and is not passed: a pass is still to come. */
export function isUnpassed(state: ExamState | undefined): boolean {
  return state !== undefined && state !== "passed";
}

/** "you wait for its result" or the words given for who has not passed it. */
export function sayUnpassed(state: ExamState | undefined, otherwise: string): string {
  return state === "awaiting" ? "your result is still to come" : otherwise;
}

/** True when the visitor says that applications are out: nobody tells them to apply or asks what they plan. */
export function hasSent({ applied }: Profile): boolean {
  return applied === "yes" || applied === "partly";
}

/** The application year: 2027 = applying in autumn 2026 for July 2027. */
export interface Season {
  readonly year: number;
  /** Day the applications open to applicants; years since graduation count to its year. */
  readonly opens: string;
  /** The days of its record that part it into phases; absent where nobody asks for phases. */
  readonly days?: SeasonDays;
  /** No record announces this season: year and opening are last season's, moved on. Its days are told to nobody. */
  readonly assumed?: true;
  /** What binds every IMG, whatever a program says; absent where no record tells. */
  readonly rules?: SeasonRules;
}

/** The days that part a season, as its record has them; null for what no page that we read tells. */
export interface SeasonDays {
  /** Programs may begin to read applications. */
  readonly review: string | null;
  /** Rank order lists can be entered. */
  readonly ranking: string | null;
  /** Rank order lists must be certified. */
  readonly lists: string | null;
  /** Applicants learn whether they matched: Match week begins. */
  readonly status: string | null;
  readonly matchDay: string | null;
}

/** Everything outside profile and program that a verdict depends on. The engine reads no clock. */
export interface Occasion {
  readonly season: Season;
  /** The day of the verdict, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The day where a program is, by the letters of its state, where that is no longer `asOf`; a state left out has `asOf`. */
  readonly asOfIn?: Readonly<Record<string, string>>;
}

/** The day where programs of a state are: a last day ends when it ends there. */
export function dayIn({ asOf, asOfIn }: Pick<Occasion, "asOf" | "asOfIn">, state: string): string {
  return asOfIn && Object.hasOwn(asOfIn, state) ? (asOfIn[state] as string) : asOf;
}

/** Year that "years since" count to: 2026 for the season of 2027. */
export function applicationYear(season: Season): number {
  return Number(season.opens.slice(0, 4));
}
