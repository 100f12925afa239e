import type { Profile } from "../engine/profile.ts";
import { type Fragment, writeFragment } from "./fragment.ts";

/** The quiz as data: which questions, in which steps, asking for which answers. Wording of fields is in `quiz-fields.ts`. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** Jargon explained, opened by who needs it. */
  readonly help?: { readonly summary: string; readonly text: string };
  readonly fields: readonly (keyof Profile)[];
}

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

export const STEPS: readonly Step[] = [
  {
    id: "where",
    title: "What and where",
    questions: [
      {
        id: "specialties",
        title: "Which specialties would you train in?",
        hint: "The only question that needs an answer. The first you tick is your first choice; you can change the order.",
        fields: ["specialties"],
      },
      {
        id: "places",
        title: "Where would you like to live?",
        hint: "Tick as many regions as you like, first choice first. Leave all empty if you have no preference.",
        fields: ["places"],
      },
      {
        id: "ties",
        title: "Which regions do you have ties to?",
        hint: "You have lived, studied or worked there, or have family there.",
        fields: ["ties"],
      },
    ],
  },
  {
    id: "exams",
    title: "Your exams",
    questions: [
      { id: "step1", title: "Step 1", fields: ["step1", "step1Score", "step1Failures"] },
      {
        id: "step2",
        title: "Step 2 CK",
        help: {
          summary: "Which number is this?",
          text: "The three-digit score on your Step 2 Clinical Knowledge report. Step 2 CS, the exam with acted patients, ended in 2021 and is not asked for.",
        },
        fields: ["step2", "step2Score", "step2Failures"],
      },
      {
        id: "step3",
        title: "Step 3",
        hint: "Residents take it during training. It matters now if you want an H-1B visa, which needs it.",
        fields: ["step3", "step3Failures"],
      },
    ],
  },
  {
    id: "background",
    title: "Your background",
    questions: [
      {
        id: "graduation",
        title: "When did you graduate from medical school?",
        help: {
          summary: "Why we ask for your last year of practice too",
          text: "Some programs count years from graduation, others from your last training or practice as a doctor anywhere. Research or exam preparation does not count.",
        },
        fields: ["graduationYear", "lastClinicalYear"],
      },
      {
        id: "school",
        title: "Your school and your ECFMG certificate",
        help: {
          summary: "What are the World Directory and ECFMG?",
          text: "The World Directory of Medical Schools (wdoms.org) lists schools. A note in your school's entry says whether its graduates can be certified by ECFMG (now part of Intealth), which checks your diploma and exams. No IMG can start training without that certificate.",
        },
        fields: ["schoolListed", "ecfmg"],
      },
      {
        id: "status",
        title: "May you work in the US?",
        help: {
          summary: "J-1 and H-1B in short",
          text: "J-1 is the usual visa for residents; ECFMG sponsors it and afterwards you go home for two years or work in an area short of doctors. H-1B is a work visa that the program pays for and that needs a passed Step 3. Many programs offer only one of them, or none.",
        },
        fields: ["workStatus", "visas"],
      },
    ],
  },
  {
    id: "bring",
    title: "What you bring",
    questions: [
      {
        id: "usce",
        title: "Clinical experience in the US",
        help: {
          summary: "Hands-on or observership?",
          text: "Hands-on: you took histories, examined patients or wrote notes under supervision (electives, sub-internships, externships). Observership: you watched. Some programs count only hands-on months.",
        },
        fields: ["usceHandsOn", "usceObserver", "usceLastYear", "usceRegions"],
      },
      {
        id: "letters",
        title: "Letters of recommendation",
        hint: "Count the letters you have or that are promised to you for this season.",
        fields: ["letters", "lettersUs", "lettersSpecialty", "lettersRegions"],
      },
      {
        id: "languages",
        title: "Which languages can you see patients in?",
        hint: "Besides English. Tick a language only if you could take a history in it.",
        fields: ["languages"],
      },
      {
        id: "experience",
        title: "Have you worked with any of these?",
        hint: "In any country, as a doctor, student or volunteer.",
        fields: ["experience"],
      },
    ],
  },
];

export const QUESTIONS: readonly Question[] = STEPS.flatMap(({ questions }) => questions);

/** Where in the quiz a visitor is. */
export type Place =
  | {
      readonly at: "step";
      readonly step: number;
      /** A question that was linked to. */
      readonly question: string | null;
      /** The visitor came from "check your answers" and goes back there. */
      readonly thenCheck: boolean;
    }
  | { readonly at: "check" };

const STEP_KEY = "step";
const QUESTION_KEY = "q";
const THEN_KEY = "then";
const CHECK = "check";

/** Reads `#step=2`, `#q=step2`, `#q=step2&then=check` or `#step=check`; anything else is the first step. */
export function placeFromFragment(fragment: Fragment): Place {
  const question = fragment[QUESTION_KEY] ?? null;
  const withQuestion = STEPS.findIndex(({ questions }) => questions.some(({ id }) => id === question));
  const thenCheck = fragment[THEN_KEY] === CHECK;
  if (withQuestion >= 0) return { at: "step", step: withQuestion, question, thenCheck };
  if (fragment[STEP_KEY] === CHECK) return { at: "check" };
  const number = Number(fragment[STEP_KEY]);
  const step = Number.isInteger(number) && number >= 1 && number <= STEPS.length ? number - 1 : 0;
  return { at: "step", step, question: null, thenCheck };
}

/** The address of a place in the quiz. */
export function fragmentOfPlace(place: Place): string {
  if (place.at === "check") return writeFragment({ [STEP_KEY]: CHECK });
  const { step, question, thenCheck } = place;
  return writeFragment({
    [question ? QUESTION_KEY : STEP_KEY]: question ?? String(step + 1),
    [THEN_KEY]: thenCheck ? CHECK : null,
  });
}

/** The address of a question, from any page of the quiz or the results. */
export function fragmentOfQuestion(question: string, thenCheck: boolean): string {
  return writeFragment({ [QUESTION_KEY]: question, [THEN_KEY]: thenCheck ? CHECK : null });
}

/** Where "Continue" leads. */
export function placeAfter(place: Place & { at: "step" }): Place {
  const isLast = place.step === STEPS.length - 1;
  return place.thenCheck || isLast ? { at: "check" } : stepPlace(place.step + 1);
}

export function stepPlace(step: number): Place {
  return { at: "step", step, question: null, thenCheck: false };
}

/** The question that asks for an answer. */
export function questionOf(field: keyof Profile): Question {
  const question = QUESTIONS.find(({ fields }) => fields.includes(field));
  if (!question) throw new Error(`No question asks for "${field}".`);
  return question;
}

/** Answers of a question that are asked for only when they can matter, or when they were given. */
export function isAsked(field: keyof Profile, profile: Profile): boolean {
  if (profile[field] !== undefined) return true;
  switch (field) {
    case "step1Score":
      return profile.step1 === "passed";
    case "step1Failures":
      return wasTaken(profile.step1);
    case "step2Score":
      return profile.step2 === "passed";
    case "step2Failures":
      return wasTaken(profile.step2);
    case "step3Failures":
      return wasTaken(profile.step3);
    case "visas":
      return profile.workStatus === "needs-visa";
    case "usceLastYear":
    case "usceRegions":
      return (profile.usceHandsOn ?? 0) + (profile.usceObserver ?? 0) > 0;
    case "lettersUs":
    case "lettersSpecialty":
    case "lettersRegions":
      return (profile.letters ?? 0) > 0;
    default:
      return true;
  }
}

function wasTaken(state: Profile["step1"]): boolean {
  return state === "passed" || state === "failed";
}

/** The question whose answer a criterion waits for, so that results can link to it. */
export const QUESTION_OF_CRITERION: Readonly<Record<string, string>> = {
  visa: "status",
  "work-status": "status",
  step1: "step1",
  "step2-minimum": "step2",
  "step2-result": "step2",
  failures: "step2",
  graduation: "graduation",
  usce: "usce",
  letters: "letters",
  ecfmg: "school",
  school: "school",
  "specialty-score": "step2",
  "typical-score": "step2",
  "minimum-score": "step2",
  "regional-ties": "ties",
  mission: "experience",
  "county-need": "experience",
  "patient-languages": "languages",
  "valued-languages": "languages",
  "specialty-letters": "letters",
  "specialty-order": "specialties",
  "place-order": "places",
};
