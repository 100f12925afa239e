import type { Profile } from "../engine/profile.ts";
import { wordsOf } from "../engine/words.ts";
import { isAsked, questionOf } from "./quiz-flow.ts";

/**
 * The id of the quiz's question whose answer a criterion waits for, so that results can link to it; null when it waits for none, or only for
 * what the quiz does not ask of this visitor (the letters of a second choice).
 */
export function awaitedQuestion(criterion: string, profile: Profile): string | null {
  const isOpen = (field: keyof Profile) => profile[field] === undefined && isAsked(field, profile);
  // What is asked only after another answer waits with it.
  const missing = wordsOf(criterion).answers.find(
    (field) => profile[field] === undefined && questionOf(field).fields.some(isOpen),
  );
  return missing === undefined ? null : questionOf(missing).id;
}
