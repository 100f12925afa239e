import { wordsOf } from "../engine/words.ts";
import { questionOf } from "./quiz-flow.ts";

/** The id of the quiz's question whose answer a criterion waits for, so that results can link to it; null when it waits for none. */
export function awaitedQuestion(criterion: string): string | null {
  const [first] = wordsOf(criterion).answers;
  return first === undefined ? null : questionOf(first).id;
}
