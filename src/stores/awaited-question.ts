import type { Profile } from "../engine/profile.ts";
import { wordsOf } from "../engine/words.ts";
import { ASKED_FIELDS, fragmentOfQuestion, isAwaited, questionOf } from "./quiz-flow.ts";

/**
 * The id of the quiz's question whose answer a criterion waits for, so that results can link to it; null when it waits for none, or only for
 * what the quiz does not ask of this visitor (the letters of a second choice).
 */
export function awaitedQuestion(criterion: string, profile: Profile): string | null {
  const missing = awaitedAnswer(criterion, profile);
  return missing === undefined ? null : questionOf(missing).id;
}

/** The address in the quiz of the first answer that these criteria wait for, with all of them, so that it can mark them; null where none waits. */
export function fragmentOfAwaited(criteria: readonly string[], profile: Profile): string | null {
  const wanted = ASKED_FIELDS.filter((field) =>
    criteria.some((criterion) => awaitedAnswer(criterion, profile) === field),
  );
  return wanted[0] === undefined ? null : fragmentOfQuestion(questionOf(wanted[0]).id, true, wanted);
}

function awaitedAnswer(criterion: string, profile: Profile): keyof Profile | undefined {
  // What is asked only after another answer waits with it.
  return wordsOf(criterion).answers.find((field) => isAwaited(field, profile));
}
