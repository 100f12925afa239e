import { ownValue } from "../engine/own-value.ts";
/** What a question says. */
export interface QuestionText {
  readonly title: string;
  readonly hint?: string;
  /** Jargon explained, opened by who needs it. */
  readonly help?: { readonly summary: string; readonly text: string };
}

/** Titles of the steps, by id. */
export const STEP_TITLES: Readonly<Record<string, string>> = {
  where: "What and where",
  exams: "Your exams",
  background: "Your background",
  bring: "What you bring",
};

/** Texts of the questions, by id. */
export const QUESTION_TEXTS: Readonly<Record<string, QuestionText>> = {
  specialties: {
    title: "Which specialties would you train in?",
    hint: "The only question that needs an answer. The first you tick is your first choice; you can change the order.",
  },
  places: {
    title: "Where would you like to live?",
    hint: "Tick as many as you like, first choice first; other states stand below by part of the country. Tick none for anywhere.",
  },
  ties: {
    title: "Which regions do you have ties to?",
    hint: "You have lived, studied or worked there, or have family there.",
  },
  step1: { title: "Step 1" },
  step2: {
    title: "Step 2 CK",
    help: {
      summary: "Where do I find my score?",
      text: "The three-digit score on your Step 2 Clinical Knowledge report. Step 2 CS, the exam with acted patients, ended in 2021 and is not asked for.",
    },
  },
  step3: {
    title: "Step 3",
    hint: "Residents take it during training. It matters now if you want an H-1B visa, which needs it.",
  },
  graduation: {
    title: "When did you graduate from medical school?",
    help: {
      summary: "Why we ask for your last year of practice too",
      text: "Some programs count years from graduation, others from your last training or practice as a doctor anywhere. Research or exam preparation does not count.",
    },
  },
  school: {
    title: "Your school and your ECFMG certificate",
    help: {
      summary: "What are the World Directory and ECFMG?",
      text: "The World Directory of Medical Schools (wdoms.org) lists schools. A note in your school's entry says whether its graduates can be certified by ECFMG (now part of Intealth), which checks your diploma and exams. No IMG can start training without that certificate.",
    },
  },
  status: {
    title: "May you work in the US?",
    help: {
      summary: "J-1 and H-1B in short",
      text: "J-1 is the usual visa for residents; ECFMG sponsors it and afterwards you go home for two years or work in an area short of doctors. H-1B is a work visa that the program pays for and that needs a passed Step 3. Many programs offer only one of them, or none.",
    },
  },
  earlier: {
    title: "An earlier US residency, or Steps passed long ago?",
    hint: "A few programs have rules for either. Skip it if neither is you.",
  },
  usce: {
    title: "Clinical experience in the US",
    help: {
      summary: "Hands-on or observership?",
      text: "Hands-on: you took histories, examined patients or wrote notes under supervision (electives and sub-internships; as a graduate only where the state allows it). Observership: you watched. Some programs count only hands-on months.",
    },
  },
  letters: {
    title: "Letters of recommendation",
    hint: "Count the letters you have or that are promised to you for this season.",
  },
  languages: {
    title: "Which languages can you see patients in?",
    hint: "Besides English. Tick a language only if you could take a history in it.",
  },
  experience: {
    title: "Have you worked with any of these?",
    hint: "In any country, as a doctor, student or volunteer.",
  },
  sent: {
    title: "Have you applied already?",
    hint: "It changes what we show first, and no verdict.",
  },
};

/** Texts of a question. Throws when it has none, which a test rules out. */
export function textOf(question: string): QuestionText {
  const text = ownValue(QUESTION_TEXTS, question);
  if (!text) throw new Error(`Question "${question}" has no row in quiz-texts.ts.`);
  return text;
}
