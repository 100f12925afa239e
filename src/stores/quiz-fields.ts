import type { Profile } from "../engine/profile.ts";
import { WORK_KIND_NAMES, WORK_KINDS } from "../engine/work-kinds.ts";

/** How one answer is asked for: its label, a hint, and the words of its "none" and "skip". */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** For lists: what ticking nothing on purpose is called. */
  readonly none?: string;
  /** A short number that is picked rather than typed. */
  readonly pick?: true;
  /** The part of the label that is seen where a pair's legend says the rest. */
  readonly short?: string;
  /** Options that few choose, unfolded by a line of their own. */
  readonly rare?: { readonly summary: string; readonly options: readonly string[] };
  /** Words of the options where the general ones do not fit; absent options keep theirs. */
  readonly options?: Readonly<Record<string, string>>;
}

const FAILED = {
  label: "Failed attempts",
  hint: "Attempts that you did not pass, this exam only.",
  pick: true,
} as const;

const WHEN = { label: "In which month did you take it, or will you?" } as const;

export const FIELD_WORDS: { readonly [K in keyof Required<Profile>]: FieldWords } = {
  specialties: { label: "Specialties" },
  places: { label: "Regions" },
  ties: { label: "Regions with ties", none: "None of these" },
  step1When: WHEN,
  step1: { label: "Have you passed Step 1?" },
  step1Score: {
    label: "Score, if it has a number",
    hint: "Only for a Step 1 taken before January 26, 2022. Later ones are pass or fail.",
  },
  step1Failures: FAILED,
  step2When: WHEN,
  step2: { label: "Have you passed Step 2 CK?" },
  step2Score: { label: "Score", hint: "Three digits, such as 231." },
  step2Failures: FAILED,
  step3When: WHEN,
  step3: { label: "Have you passed Step 3?" },
  step3Failures: FAILED,
  graduationYear: {
    label: "Year of graduation",
    hint: "The year on your diploma, or the year you expect it.",
  },
  lastClinicalYear: {
    label: "Last year of training or medical practice",
    hint: "This year if you are practicing or training now, in any country.",
  },
  schoolListed: {
    label: "Is your school in the World Directory with the note on ECFMG?",
    options: { true: "Yes", false: "No" },
  },
  ecfmg: { label: "ECFMG certificate" },
  workStatus: {
    label: "Your status",
    rare: {
      summary: "Another status: pending green card, refugee, asylum, TPS, DACA, OPT, H-4, J-1, H-1B",
      options: WORK_KIND_NAMES.filter((kind) => !WORK_KINDS[kind].isCommon),
    },
  },
  visas: {
    label: "Which visas would you accept?",
    hint: "Tick both, unless there is one that you would not take.",
    none: "None of them",
  },
  usceHandsOn: { label: "Months of hands-on experience", short: "Months" },
  usceHandsOnWeeks: { label: "Weeks of hands-on experience", short: "Weeks" },
  usceObserver: { label: "Months of observership", short: "Months" },
  usceObserverWeeks: { label: "Weeks of observership", short: "Weeks" },
  usceLastYear: { label: "Year of your latest experience" },
  usceRegions: { label: "Where was it?", none: "None of these regions" },
  letters: { label: "Letters in all", pick: true },
  lettersUs: { label: "From physicians in the US", pick: true },
  lettersSpecialty: { label: "From physicians of your first-choice specialty", pick: true },
  lettersRegions: { label: "Which regions do they come from?", none: "None of these regions" },
  languages: { label: "Languages", none: "Only English" },
  experience: { label: "Experience", none: "None of these" },
  firstStepYear: {
    label: "In which year did you pass your first Step?",
    hint: "Some programs and state boards want all Steps within a number of years.",
  },
  usResidency: { label: "Have you been in a residency in the US before?" },
  applied: { label: "Have you sent applications this season?" },
  interviews: { label: "How many invitations to interviews do you have?" },
};

/** Answers that make one amount together, asked for side by side. */
export const FIELD_PAIRS: readonly {
  readonly label: string;
  readonly hint: string;
  readonly fields: readonly [keyof Profile, keyof Profile];
}[] = [
  {
    label: "Hands-on experience",
    hint: "In months, in weeks or both; they add up. 0 if none.",
    fields: ["usceHandsOn", "usceHandsOnWeeks"],
  },
  {
    label: "Observership",
    hint: "In months, in weeks or both; they add up. 0 if none.",
    fields: ["usceObserver", "usceObserverWeeks"],
  },
];
