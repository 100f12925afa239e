import { EXAMS } from "../engine/attempts.ts";
import { fitsBeside, isExtraBeside } from "../engine/beside.ts";
import type { Profile } from "../engine/profile.ts";
import { PROFILE_FIELDS } from "../engine/profile-fields.ts";
import { type Fragment, writeFragment } from "./fragment.ts";

/** The quiz as data: which questions, in which steps, asking for which answers. Their words are in `quiz-texts.ts`. */
export interface QuizQuestion {
  readonly id: string;
  readonly fields: readonly (keyof Profile)[];
  /** What is noted with its answers and asked of nobody. */
  readonly noted?: readonly (keyof Profile)[];
  /** It matters to few, so it unfolds only for who opens it or has answered it. */
  readonly isFolded?: true;
}

/** A page of the quiz. */
export interface Step {
  readonly id: string;
  readonly questions: readonly QuizQuestion[];
}

/** In the order in which they are asked. */
export const STEPS: readonly Step[] = [
  {
    id: "where",
    questions: [
      { id: "specialties", fields: ["specialties"] },
      { id: "places", fields: ["places"] },
      { id: "ties", fields: ["ties"] },
    ],
  },
  {
    id: "exams",
    questions: [
      { id: "step1", fields: ["step1", "step1When", "step1Score", "step1Failures"] },
      { id: "step2", fields: ["step2", "step2When", "step2Score", "step2Failures"] },
      { id: "step3", fields: ["step3", "step3When", "step3Failures"] },
    ],
  },
  {
    id: "background",
    questions: [
      { id: "graduation", fields: ["graduationYear", "lastClinicalYear"] },
      { id: "school", fields: ["schoolListed", "ecfmg"] },
      { id: "status", fields: ["workStatus", "visas"] },
      { id: "earlier", fields: ["usResidency", "firstStepYear"], isFolded: true },
    ],
  },
  {
    id: "bring",
    questions: [
      {
        id: "usce",
        fields: [
          "usceHandsOn",
          "usceHandsOnWeeks",
          "usceObserver",
          "usceObserverWeeks",
          "usceLastYear",
          "usceRegions",
        ],
      },
      { id: "letters", fields: ["letters", "lettersUs", "lettersSpecialty", "lettersRegions"] },
      { id: "languages", fields: ["languages"] },
      { id: "experience", fields: ["experience"] },
      {
        id: "sent",
        fields: ["applied", "registered", "interviews"],
        noted: ["matchYear"],
        isFolded: true,
      },
    ],
  },
];

/** Of all steps, in their order. */
export const QUESTIONS: readonly QuizQuestion[] = STEPS.flatMap(({ questions }) => questions);

/** Every answer that is asked for, in the order of the quiz. */
export const ASKED_FIELDS: readonly (keyof Profile)[] = QUESTIONS.flatMap(({ fields }) => fields);

/** Where in the quiz a visitor is. */
export type QuizPlace =
  | {
      readonly at: "step";
      readonly step: number;
      /** A question that was linked to. */
      readonly question: string | null;
      /** The visitor came from "check your answers" and goes back there. */
      readonly thenCheck: boolean;
      /** Answers that results ask for, whoever came from there; those given by now are still among them. */
      readonly wanted: readonly (keyof Profile)[];
    }
  | { readonly at: "check"; readonly wanted: readonly (keyof Profile)[] };

const STEP_KEY = "step";
const QUESTION_KEY = "q";
const THEN_KEY = "then";
const WANTED_KEY = "for";
const CHECK = "check";

/** Reads `#step=2`, `#q=step2`, `#q=step2&then=check&for=bf.uh` or `#step=check`; anything else is the first step. */
export function placeFromFragment(fragment: Fragment): QuizPlace {
  const question = fragment[QUESTION_KEY] ?? null;
  const withQuestion = STEPS.findIndex(({ questions }) => questions.some(({ id }) => id === question));
  const thenCheck = fragment[THEN_KEY] === CHECK;
  const keys = fragment[WANTED_KEY]?.split(".") ?? [];
  const wanted = ASKED_FIELDS.filter((field) => keys.includes(PROFILE_FIELDS[field].key));
  if (withQuestion >= 0) return { at: "step", step: withQuestion, question, thenCheck, wanted };
  if (fragment[STEP_KEY] === CHECK) return { at: "check", wanted };
  const number = Number(fragment[STEP_KEY]);
  const step = Number.isInteger(number) && number >= 1 && number <= STEPS.length ? number - 1 : 0;
  return { at: "step", step, question: null, thenCheck, wanted };
}

/** The address of a place in the quiz. */
export function fragmentOfPlace(place: QuizPlace): string {
  const wanted = place.wanted.map((field) => PROFILE_FIELDS[field].key).join(".");
  if (place.at === "check") return writeFragment({ [STEP_KEY]: CHECK, [WANTED_KEY]: wanted });
  const { step, question, thenCheck } = place;
  return writeFragment({
    [question ? QUESTION_KEY : STEP_KEY]: question ?? String(step + 1),
    [THEN_KEY]: thenCheck ? CHECK : null,
    [WANTED_KEY]: wanted,
  });
}

/** The address of a question, from any page of the quiz or the results; `wanted`: the answers for which results send somebody there. */
export function fragmentOfQuestion(
  question: string,
  thenCheck: boolean,
  wanted: readonly (keyof Profile)[] = [],
): string {
  return fragmentOfPlace({ at: "step", step: 0, question, thenCheck, wanted });
}

/** Where "Continue" leads: whom results sent for answers, on to the next step that asks for one of them. */
export function placeAfter(place: QuizPlace & { at: "step" }, profile: Profile): QuizPlace {
  const { step, thenCheck, wanted } = place;
  const next = wanted.find((field) => isAwaited(field, profile) && stepOf(field) > step);
  if (next) return { ...place, step: stepOf(next), question: questionOf(next).id };
  return thenCheck || step === STEPS.length - 1 ? { at: "check", wanted } : stepPlace(step + 1);
}

/** The beginning of step number `step` (from 0). */
export function stepPlace(step: number): QuizPlace {
  return { at: "step", step, question: null, thenCheck: false, wanted: [] };
}

function stepOf(field: keyof Profile): number {
  return STEPS.findIndex(({ questions }) => questions.includes(questionOf(field)));
}

/** True while the answer is missing and its question asks for it, or for another one first that decides whether it is asked. */
export function isAwaited(field: keyof Profile, profile: Profile): boolean {
  return profile[field] === undefined && fitsBeside(field, profile) !== false;
}

/** As `isAwaited`, but for what the other answers are whole without. */
export function isWanted(field: keyof Profile, profile: Profile): boolean {
  return isAwaited(field, profile) && !isExtraBeside(field, profile);
}

/** The question that asks for an answer. */
export function questionOf(field: keyof Profile): QuizQuestion {
  const question = QUESTIONS.find(({ fields, noted }) => fields.includes(field) || noted?.includes(field));
  if (!question) throw new Error(`No question asks for "${field}".`);
  return question;
}

/** Answers of a question that are asked for only when they can matter, or when they were given. */
export function isAsked(field: keyof Profile, profile: Profile): boolean {
  return profile[field] !== undefined || fitsBeside(field, profile) === true;
}

/** The smallest number that can be true: a failed exam is at least one failed attempt. */
export function leastOf(field: keyof Profile, profile: Profile): number {
  const failed = EXAMS.find((exam) => `${exam}Failures` === field);
  return failed && profile[failed] === "failed" ? 1 : 0;
}
