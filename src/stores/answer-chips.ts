import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { Profile } from "../engine/profile.ts";
import { standingOf } from "../engine/work-kinds.ts";
import { fill } from "../words/fill.ts";
import { type AnswerNames, optionWords, sayAnswer } from "./answer-words.ts";
import { questionOf } from "./quiz-flow.ts";

/** An answer that decides much, in a word or two, and the question that changes it. */
export interface Chip {
  readonly question: string;
  readonly words: string;
}

/** The answers that groups hang on most, missing ones too. */
export function answerChips(profile: Profile, names: AnswerNames): readonly Chip[] {
  const chip = (field: keyof Profile, words: string): Chip => ({ question: questionOf(field).id, words });
  const { specialties = [], step1Failures, step2Failures, graduationYear, places } = profile;
  const failed = (step1Failures ?? 0) + (step2Failures ?? 0) + (profile.step3Failures ?? 0);
  return [
    ...specialties.map((id) => chip("specialties", names.specialties.get(id) ?? id)),
    chip("workStatus", statusWords(profile)),
    chip("step2", step2Words(profile)),
    ...(failed > 0 ? [chip(step1Failures ? "step1" : "step2", `${failed} failed`)] : []),
    chip(
      "graduationYear",
      graduationYear === undefined
        ? SAY.answerChips.graduationNotTold
        : fill(SAY.answerChips.graduated, { graduationYear }),
    ),
    ...(places && places.length > 0 ? [chip("places", sayAnswer("places", profile, names) ?? "")] : []),
  ];
}

function statusWords({ workStatus, visas = [] }: Profile): string {
  if (workStatus === undefined) return SAY.answerChips.visaNotTold;
  if (standingOf(workStatus) !== "needs-visa") return optionWords(workStatus);
  return visas.length === 0 ? SAY.answerChips.needsAVisa : visas.map(optionWords).join(" or ");
}

function step2Words({ step2, step2Score }: Profile): string {
  if (step2Score !== undefined) return fill(SAY.answerChips.step2Ck, { step2Score });
  return step2 === undefined
    ? SAY.answerChips.step2CkNotTold
    : fill(SAY.answerChips.step2Ck2, { step2: optionWords(step2).toLowerCase() });
}
