import type { Profile } from "./profile.ts";
import { WORK_KIND_NAMES } from "./work-kinds.ts";

/** What one answer may be. One table serves the quiz, the command's JSON Schema, the guard on stored answers and the link codec. */
export type ProfileField =
  | { readonly kind: "choice"; readonly key: string; readonly options: readonly string[] }
  | { readonly kind: "choices"; readonly key: string; readonly options: readonly string[] }
  /** Ids of the data set (specialties, regions, languages), in the visitor's order where `ordered`. */
  | { readonly kind: "ids"; readonly key: string; readonly ordered: boolean }
  | {
      readonly kind: "number";
      readonly key: string;
      readonly min: number;
      readonly max: number;
      readonly unit: string;
    }
  /** `YYYY-MM`. */
  | { readonly kind: "month"; readonly key: string; readonly min: number; readonly max: number }
  | { readonly kind: "yes-no"; readonly key: string };

/** Most ids in one answer. */
export const MAX_IDS = 24;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_ID_LENGTH = 64;

const EXAM_STATES = ["passed", "awaiting", "failed", "not-taken"] as const;
const SCORE = { kind: "number", min: 1, max: 300, unit: "points" } as const;
const FAILURES = { kind: "number", min: 0, max: 6, unit: "failed attempts" } as const;
/** Any year that has four digits: which of them can be is for the season to say (`findContradictions`). */
const YEAR = { kind: "number", min: 1950, max: 9999, unit: "year" } as const;
const WHEN = { kind: "month", min: YEAR.min, max: YEAR.max } as const;
const WEEKS = { kind: "number", min: 0, max: 520, unit: "weeks" } as const;
const MONTHS = { kind: "number", min: 0, max: 120, unit: "months" } as const;
const LETTERS = { kind: "number", min: 0, max: 12, unit: "letters" } as const;

/** Every field of a profile. `key` is its short name in shared links: never reuse one for another meaning. */
export const PROFILE_FIELDS: { readonly [K in keyof Required<Profile>]: ProfileField } = {
  specialties: { kind: "ids", key: "s", ordered: true },
  places: { kind: "ids", key: "p", ordered: true },
  workStatus: { kind: "choice", key: "w", options: WORK_KIND_NAMES },
  visas: { kind: "choices", key: "v", options: ["j1", "h1b"] },
  graduationYear: { ...YEAR, key: "g" },
  lastClinicalYear: { ...YEAR, key: "lc" },
  schoolListed: { kind: "yes-no", key: "sl" },
  ecfmg: { kind: "choice", key: "e", options: ["certified", "in-progress", "not-started"] },
  step1: { kind: "choice", key: "a", options: EXAM_STATES },
  step1When: { ...WHEN, key: "aw" },
  step1Score: { ...SCORE, key: "as" },
  step1Failures: { ...FAILURES, key: "af" },
  step2: { kind: "choice", key: "b", options: EXAM_STATES },
  step2When: { ...WHEN, key: "bw" },
  step2Score: { ...SCORE, key: "bs" },
  step2Failures: { ...FAILURES, key: "bf" },
  step3: { kind: "choice", key: "c", options: EXAM_STATES },
  step3When: { ...WHEN, key: "cw" },
  step3Failures: { ...FAILURES, key: "cf" },
  firstStepYear: { ...YEAR, key: "fy" },
  usResidency: { kind: "choice", key: "rs", options: ["none", "unfinished", "finished"] },
  usceHandsOn: { ...MONTHS, key: "uh" },
  usceHandsOnWeeks: { ...WEEKS, key: "uhw" },
  usceObserver: { ...MONTHS, key: "uo" },
  usceObserverWeeks: { ...WEEKS, key: "uow" },
  usceLastYear: { ...YEAR, key: "uy" },
  usceRegions: { kind: "ids", key: "ur", ordered: false },
  letters: { ...LETTERS, key: "l" },
  lettersUs: { ...LETTERS, key: "lu" },
  lettersSpecialty: { ...LETTERS, key: "ls" },
  lettersRegions: { kind: "ids", key: "lr", ordered: false },
  languages: { kind: "ids", key: "la", ordered: false },
  experience: { kind: "choices", key: "x", options: ["underserved", "rural", "farmworker", "research"] },
  ties: { kind: "ids", key: "t", ordered: false },
  applied: { kind: "choice", key: "ap", options: ["yes", "partly", "no"] },
  registered: { kind: "choice", key: "rg", options: ["yes", "no"] },
  interviews: { kind: "number", key: "iv", min: 0, max: 100, unit: "interviews" },
  matchYear: { ...YEAR, key: "my" },
};

/** In the order of the table. */
export const PROFILE_FIELD_NAMES = Object.keys(PROFILE_FIELDS) as readonly (keyof Profile)[];

/** An answer that cannot be read: its field, and what was expected there. */
export interface ProfileProblem {
  readonly field: string;
  /** "a whole number from 1 to 300". */
  readonly expected: string;
}

/** Reads a profile from anything: keeps each sound answer and names each other one. Never throws; inherited and unknown fields are refused. */
export function readProfile(input: unknown): {
  readonly profile: Profile;
  readonly problems: readonly ProfileProblem[];
} {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { profile: {}, problems: [{ field: "profile", expected: "an object of answers" }] };
  }
  const answers: Record<string, unknown> = {};
  const problems: ProfileProblem[] = [];
  for (const [name, value] of Object.entries(input)) {
    const field = Object.hasOwn(PROFILE_FIELDS, name) ? PROFILE_FIELDS[name as keyof Profile] : undefined;
    if (!field)
      problems.push({ field: name, expected: `one of the fields ${PROFILE_FIELD_NAMES.join(", ")}` });
    else if (isAnswer(field, value)) answers[name] = value;
    else problems.push({ field: name, expected: expectedOf(field) });
  }
  return { profile: answers as Profile, problems };
}

/** True when the value can stand as an answer to the field. */
export function isAnswer(field: ProfileField, value: unknown): boolean {
  switch (field.kind) {
    case "choice":
      return typeof value === "string" && field.options.includes(value);
    case "choices":
      return isDistinctList(value, (one) => field.options.includes(one));
    case "ids":
      return isDistinctList(value, (one) => one.length <= MAX_ID_LENGTH && ID.test(one));
    case "number":
      return Number.isInteger(value) && isWithin(value as number, field);
    case "month":
      return typeof value === "string" && MONTH.test(value) && isWithin(Number(value.slice(0, 4)), field);
    case "yes-no":
      return typeof value === "boolean";
  }
}

/** What the field takes, in words. */
export function expectedOf(field: ProfileField): string {
  switch (field.kind) {
    case "choice":
      return `one of ${field.options.join(", ")}`;
    case "choices":
      return `a list of ${field.options.join(", ")}, each once`;
    case "ids":
      return `a list of at most ${MAX_IDS} ids such as "family-medicine", each once`;
    case "number":
      return field.unit === YEAR.unit
        ? `a year of four digits, from ${field.min} on`
        : `a whole number from ${field.min} to ${field.max}`;
    case "month":
      return `a month written as YYYY-MM, from ${field.min}-01 on`;
    case "yes-no":
      return "true or false";
  }
}

function isWithin(value: number, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return value >= min && value <= max;
}

function isDistinctList(value: unknown, isMember: (one: string) => boolean): boolean {
  if (!Array.isArray(value) || value.length > MAX_IDS || new Set(value).size !== value.length) return false;
  // A list with holes must not pass: `every` alone would skip them.
  return Array.from(value).every((one) => typeof one === "string" && isMember(one));
}
