import { ownValue } from "../engine/own-value.ts";
import type { Profile } from "../engine/profile.ts";
import { PROFILE_FIELD_NAMES, PROFILE_FIELDS } from "../engine/profile-fields.ts";
import { sayDay } from "../engine/wording.ts";
import { WORK_KIND_NAMES, WORK_KINDS } from "../engine/work-kinds.ts";

/** Names for the ids in answers. */
export interface AnswerNames {
  readonly specialties: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly languages: ReadonlyMap<string, string>;
}

const LABELS: { readonly [K in keyof Required<Profile>]: string } = {
  specialties: "Specialties, first choice first",
  places: "Regions you would like to live in, first choice first",
  workStatus: "Work status in the US",
  visas: "Visas you would accept",
  graduationYear: "Year of graduation",
  lastClinicalYear: "Last year of training or practice",
  schoolListed: "School in the World Directory with the ECFMG note",
  ecfmg: "ECFMG certificate",
  step1: "Step 1",
  step1When: "Month of Step 1",
  step1Score: "Step 1 score",
  step1Failures: "Failed attempts at Step 1",
  step2: "Step 2 CK",
  step2When: "Month of Step 2 CK",
  step2Score: "Step 2 CK score",
  step2Failures: "Failed attempts at Step 2 CK",
  step3: "Step 3",
  step3When: "Month of Step 3",
  step3Failures: "Failed attempts at Step 3",
  firstStepYear: "Year of your first passed Step",
  usResidency: "Earlier residency in the US",
  usceHandsOn: "Months of hands-on US clinical experience",
  usceHandsOnWeeks: "Weeks of hands-on US clinical experience",
  usceObserver: "Months of observership",
  usceObserverWeeks: "Weeks of observership",
  usceLastYear: "Last year of US clinical experience",
  usceRegions: "Regions of your US clinical experience",
  letters: "Letters of recommendation",
  lettersUs: "Letters from the US",
  lettersSpecialty: "Letters from your first-choice specialty",
  lettersRegions: "Regions your letters come from",
  languages: "Languages you can see patients in",
  experience: "Experience",
  ties: "Regions you have ties to",
  applied: "Applied this season",
  interviews: "Invitations to interviews",
};

/** Words for the options of choices; each option is named once, whatever question it stands in. */
const OPTIONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(WORK_KIND_NAMES.map((kind) => [kind, WORK_KINDS[kind].words])),
  j1: "J-1",
  h1b: "H-1B",
  certified: "I have it",
  "in-progress": "I am working on it",
  "not-started": "Not started",
  passed: "Passed",
  awaiting: "Taken, waiting for the result",
  failed: "Taken, not passed yet",
  "not-taken": "Not taken yet",
  none: "No",
  unfinished: "Yes, and I did not finish it",
  finished: "Yes, and I finished it",
  yes: "Yes",
  partly: "To some of my programs",
  no: "Not yet",
  underserved: "Underserved patients (free clinics, safety-net hospitals, refugees)",
  rural: "Rural medicine",
  farmworker: "Farmworkers and their families",
  research: "Research",
};

const IDS_OF: { readonly [K in keyof Profile]?: keyof AnswerNames } = {
  specialties: "specialties",
  places: "regions",
  ties: "regions",
  usceRegions: "regions",
  lettersRegions: "regions",
  languages: "languages",
};

/** What the question is called on the check page, in notices and on the printed sheet. */
export function labelOf(field: keyof Profile): string {
  return LABELS[field];
}

export function optionWords(option: string): string {
  return ownValue(OPTIONS, option) ?? option;
}

/** The answer in words, null when there is none. */
export function sayAnswer(field: keyof Profile, profile: Profile, names: AnswerNames): string | null {
  const value = profile[field];
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "string")
    return PROFILE_FIELDS[field].kind === "month" ? sayDay(value) : optionWords(value);
  if (typeof value === "number") return String(value);
  if (value.length === 0) return "None";
  const kind = IDS_OF[field];
  return value.map((id) => (kind ? (names[kind].get(id) ?? id) : optionWords(id))).join(", ");
}

/** Every answer that was given, in the order of the questions. */
export function answersInWords(
  profile: Profile,
  names: AnswerNames,
): readonly { readonly field: keyof Profile; readonly label: string; readonly words: string }[] {
  return PROFILE_FIELD_NAMES.flatMap((field) => {
    const words = sayAnswer(field, profile, names);
    return words === null ? [] : [{ field, label: labelOf(field), words }];
  });
}
