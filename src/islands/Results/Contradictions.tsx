import SAY from "../../../content/words/results.json" with { type: "json" };
import { findContradictions } from "../../engine/contradictions.ts";
import { fragmentOfQuestion, questionOf } from "../../stores/quiz-flow.ts";
import { useResultsView } from "./view.ts";

/** Answers that cannot all be true make verdicts that cannot be trusted: say so before them. */
export default function Contradictions() {
  const { profile, occasion, links } = useResultsView();
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
            <a href={links.quiz + fragmentOfQuestion(questionOf(field).id, true)}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
