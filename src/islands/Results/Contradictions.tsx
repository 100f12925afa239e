import SAY from "../../../content/words/results.json" with { type: "json" };
import { findContradictions } from "../../engine/contradictions.ts";
import { questionOf } from "../../stores/quiz-flow.ts";
import { QuizLink } from "./QuizLink.tsx";
import { useResultsView } from "./view.ts";

/** Answers that cannot all be true make verdicts that cannot be trusted: say so before them. */
export function Contradictions() {
  const { profile, occasion } = useResultsView();
  const wrong = findContradictions(profile, occasion).filter(({ kind }) => kind === "wrong");
  if (wrong.length === 0) return null;
  return (
    <section className="note note--stop" aria-label={SAY.contradictions.answersToCorrect}>
      <p>
        <b>{SAY.contradictions.someAnswersCannotAllBeTrue}</b> {SAY.contradictions.soWhatFollowsMayBeWrong}
      </p>
      <ul>
        {wrong.map(({ field, words }) => (
          <li key={words}>
            <QuizLink question={questionOf(field).id}>{words}</QuizLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
