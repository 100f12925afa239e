import type { Profile } from "../../../src/engine/profile.ts";
import type { Addressee } from "../../../src/tools/statement-check/names.ts";
import type { AbsenceKind, FindingKind } from "../../../src/tools/statement-check/report.ts";
import { SAINT_AGNES } from "./context.ts";

/** A statement written for these tests, by nobody and about nobody, with what the check has to say of it. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly target?: Addressee;
  readonly profile?: Profile;
  /** Every kind of finding, each once, in the order of the alphabet. */
  readonly finds: readonly FindingKind[];
  readonly absent?: readonly AbsenceKind[];
}

const OPENING =
  "At six in the morning the waiting room of our district clinic was already full. A farmer had walked two hours because his foot had gone numb. I took off his shoe, found the ulcer, and learned that he had stopped his insulin when the harvest money ran out. We spoke in Punjabi about food, work and cost, and he came back every week until the wound closed.";
const MIDDLE =
  "During four months in clinics of the Central Valley I presented patients, wrote notes that my attendings checked, and called families at home with results. I learned how a small team keeps a diabetic patient out of the hospital, and how much depends on who picks up the phone.";
const GROWTH =
  "I needed two attempts to pass Step 1. I changed how I study: fixed hours, questions every day, a partner who tested me each week. Step 2 CK went well on the first attempt, and I have kept the habit.";
const CLOSE =
  "I want to train where one physician follows a family for years. I will bring patience, two languages and the habit of finishing what I start.";
const filler = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `In week ${at + 1} of that year I followed one more patient home, wrote down what stood in the kitchen and on the shelf, and brought the list to our Monday meeting so that the nurse, the driver and I could plan the next visit together.`,
  ).join(" ");

export const EXAMPLES: readonly Example[] = [
  {
    name: "good: one short paragraph on the exam, place and language named; only the gap is untold",
    text: [OPENING, filler(8), GROWTH, MIDDLE, filler(4), CLOSE].join("\n\n"),
    profile: { step1Failures: 1, graduationYear: 2023, languages: ["punjabi"], places: ["central-valley"] },
    finds: [],
    absent: ["gap"],
  },
  {
    name: "good: no exam to speak of",
    text: [OPENING, filler(9), MIDDLE, filler(5), CLOSE].join("\n\n"),
    profile: { step1Failures: 0, step2Failures: 0, languages: ["punjabi"] },
    finds: [],
  },
  {
    name: "good: clinical words that sound like exams",
    text: [
      "On physical exam he was in heart failure, and the child next door had failure to thrive. Renal failure and respiratory failure filled the ward; treatment failure was common.",
      "The Apgar score was nine and the pain score three. Her lower pain score told us that the block worked. My grandfather passed away that winter.",
      "We spoke Spanish and Hmong on the ward in Fresno.",
    ].join("\n\n"),
    finds: [],
  },
  {
    name: "bad: opens with the score",
    text: ["My low Step 2 CK score of 214 has followed me everywhere.", OPENING, MIDDLE, CLOSE].join("\n\n"),
    finds: ["exam-number", "exam-place"],
  },
  {
    name: "bad: ends on the score",
    text: [OPENING, MIDDLE, filler(3), "Look at my work and not at my exam scores."].join("\n\n"),
    finds: ["exam-place"],
  },
  {
    name: "bad: the exam comes up again and again",
    text: [
      OPENING,
      GROWTH,
      MIDDLE,
      "Passing Step 3 was next. I passed the exam in May.",
      filler(6),
      CLOSE,
    ].join("\n\n"),
    finds: ["exam-place"],
  },
  {
    name: "bad: half of the text is about exams",
    text: [
      OPENING,
      "I failed Step 1 in 2019. I failed it again in 2020 because I did not have enough time. My third attempt was a pass. Then Step 2 CK took me two attempts. My scores are low. The exams were hard, but I retook each one until I passed.",
      CLOSE,
    ].join("\n\n"),
    finds: ["blame", "exam-share"],
    absent: ["region"],
  },
  {
    name: "bad: apology",
    text: [
      OPENING,
      "I sincerely apologize for my first attempt at Step 1. Unfortunately I was ashamed for months. Please overlook my scores and give me a second chance to prove myself.",
      MIDDLE,
      filler(8),
      CLOSE,
    ].join("\n\n"),
    finds: ["apology"],
  },
  {
    name: "bad: blame",
    text: [
      OPENING,
      "I failed Step 1 due to circumstances beyond my control. My school did not prepare us and the exam was unfair.",
      MIDDLE,
      filler(8),
      CLOSE,
    ].join("\n\n"),
    finds: ["blame"],
  },
  {
    name: "bad: the score does not define me",
    text: [OPENING, "My Step 2 CK score does not define me.", MIDDLE, filler(8), CLOSE].join("\n\n"),
    finds: ["apology"],
  },
  {
    name: "bad: worn words from first line to last",
    text: [
      "Ever since I was a child I have always wanted to become a doctor. Medicine is a noble profession and my true calling.",
      "I am hard-working and dedicated, a good team player, and I am passionate about helping people in Spanish.",
      "I would be a valuable asset to your esteemed program and make a difference in the Central Valley.",
    ].join("\n\n"),
    finds: ["cliche"],
  },
  {
    name: "bad: a quotation instead of an opening",
    text: `William Osler once said that the good physician treats the disease.\n\n${MIDDLE}\n\nI speak Spanish.`,
    finds: ["cliche"],
  },
  {
    name: "bad: another program's name left in",
    target: SAINT_AGNES,
    text: [OPENING, MIDDLE, "I would be glad to join the residency at Kern Medical and to learn there."].join(
      "\n\n",
    ),
    finds: ["name"],
  },
  {
    name: "bad: another town's program",
    target: SAINT_AGNES,
    text: [OPENING, MIDDLE, "Your program in El Paso cares for people on both sides of the border."].join(
      "\n\n",
    ),
    finds: ["name"],
  },
  {
    name: "good: the target's own name, its town and a town nearby",
    target: SAINT_AGNES,
    text: [OPENING, MIDDLE, "I hope to join Saint Agnes in Fresno; I rotated in Merced, an hour away."].join(
      "\n\n",
    ),
    finds: [],
  },
  {
    name: "one program's name in a copy for all",
    text: [OPENING, MIDDLE, "Your residency at UCSF Fresno is my first choice."].join("\n\n"),
    finds: ["name"],
  },
  {
    name: "words that are towns elsewhere",
    target: SAINT_AGNES,
    text: "Mission is a word I use with care. Orange peel lay on the table, and my program was clear. Fresno taught me Spanish.",
    finds: [],
  },
  {
    name: "failures, gap, place and language all unsaid",
    text: "A patient taught me to listen. I still call him each month.\n\nHe taught me to wait.\n\nI will bring that to my work.",
    profile: {
      step1Failures: 1,
      step2Failures: 1,
      graduationYear: 2018,
      places: ["central-valley"],
      languages: ["spanish"],
    },
    finds: [],
    absent: ["failures", "gap", "region", "languages"],
  },
  {
    name: "the years since graduation told",
    text: "Since graduating I have run a night clinic in Fresno, in Spanish.\n\nIt never closed.\n\nI would like to stay there.",
    profile: { graduationYear: 2018, languages: ["spanish"], places: ["central-valley"] },
    finds: [],
    absent: [],
  },
  {
    name: "one paragraph that holds everything",
    text: "I grew up near Fresno and speak Spanish. I failed Step 1 once and passed it the next year. Now I teach. I see patients on Mondays. I write notes at night. I call them on Fridays. I like the work and want more of it, in a place where it is needed and where I can stay for a long time.",
    finds: ["exam-place", "exam-share"],
  },
  {
    name: "too many words",
    text: [OPENING, filler(22), MIDDLE, CLOSE].join("\n\n"),
    finds: ["length"],
  },
];
