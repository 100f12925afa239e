import type { Profile } from "../engine/profile.ts";
import { wordsOf } from "../engine/words.ts";
import { ASKED_FIELDS, fragmentOfQuestion, isAwaited, isWanted, questionOf } from "./quiz-flow.ts";

/**
 * The id of the quiz's question whose answer a criterion waits for, so that results can link to it; null when it waits for none, or only for
 * what the quiz does not ask of this visitor (the letters of a second choice).
 */
export function awaitedQuestion(criterion: string, profile: Profile): string | null {
  const missing = awaitedAnswer(criterion, profile);
  return missing === undefined ? null : questionOf(missing).id;
}

/** As `awaitedQuestion`, past what the other answers are whole without: the number of a passed Step 1, weeks beside months. */
export function wantedQuestion(criterion: string, profile: Profile): string | null {
  const missing = wantedAnswer(criterion, profile);
  return missing === undefined ? null : questionOf(missing).id;
}

/**
 * The address in the quiz of the first answer that these criteria wait for, with all of them, so that it can mark them; what the other
 * answers are whole without, only where nothing else is missing. Null where none waits.
 */
export function fragmentOfAwaited(criteria: readonly string[], profile: Profile): string | null {
  const those = (answerOf: typeof awaitedAnswer) =>
    ASKED_FIELDS.filter((field) => criteria.some((criterion) => answerOf(criterion, profile) === field));
  const needed = those(wantedAnswer);
  const wanted = needed.length > 0 ? needed : those(awaitedAnswer);
  return wanted[0] === undefined ? null : fragmentOfQuestion(questionOf(wanted[0]).id, true, wanted);
}

function awaitedAnswer(criterion: string, profile: Profile): keyof Profile | undefined {
  // What is asked only after another answer waits with it.
  return wordsOf(criterion).answers.find((field) => isAwaited(field, profile));
}

function wantedAnswer(criterion: string, profile: Profile): keyof Profile | undefined {
  return wordsOf(criterion).answers.find((field) => isWanted(field, profile));
}
