/**
 * The visitor's answers. Every answer may be missing; a missing answer is never read as "no".
 * `profile-fields.ts` holds what each may contain.
 */
export interface Profile {
  /** Specialty ids, first choice first. */
  readonly specialties?: readonly string[];
  /** Region ids the visitor would like to live in, first choice first. */
  readonly places?: readonly string[];
  readonly workStatus?: "citizen" | "resident" | "work-permit" | "needs-visa";
  /** Visas the visitor would accept; matters only with `needs-visa`. */
  readonly visas?: readonly ("j1" | "h1b")[];
  readonly graduationYear?: number;
  /** Last year of training or medical practice. */
  readonly lastClinicalYear?: number;
  /** The school stands in the World Directory with a note that its graduates may be ECFMG certified. */
  readonly schoolListed?: boolean;
  readonly ecfmg?: "certified" | "in-progress" | "not-started";
  readonly step1?: ExamState;
  /** Three-digit score of a Step 1 taken before 26 January 2022. */
  readonly step1Score?: number;
  readonly step1Failures?: number;
  readonly step2?: ExamState;
  readonly step2Score?: number;
  readonly step2Failures?: number;
  readonly step3?: ExamState;
  readonly step3Failures?: number;
  /** Months of hands-on US clinical experience. */
  readonly usceHandsOn?: number;
  /** Months of observership. */
  readonly usceObserver?: number;
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
}

export type ExamState = "passed" | "failed" | "not-taken";

/** The application year: 2027 = applying in autumn 2026 for July 2027. */
export interface Season {
  readonly year: number;
  /** Day the applications open to applicants; years since graduation count to its year. */
  readonly opens: string;
}

/** Everything outside profile and program that a verdict depends on. The engine reads no clock. */
export interface Occasion {
  readonly season: Season;
  /** The day of the verdict, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Year that "years since" count to: 2026 for the season of 2027. */
export function applicationYear(season: Season): number {
  return Number(season.opens.slice(0, 4));
}
