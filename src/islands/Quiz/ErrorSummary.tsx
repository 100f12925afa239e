import type { Ref } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import { fragmentOfQuestion, questionOf } from "../../stores/quiz-flow.ts";
import type { QuizProblem } from "../../stores/quiz-problems.ts";
import { fieldId } from "./field-id.ts";
import { openFold } from "./unfold.ts";

interface Props {
  readonly problems: readonly QuizProblem[];
  readonly ref: Ref<HTMLDivElement>;
  /** On the check page the fields stand elsewhere, so each line links to its question. */
  readonly elsewhere?: boolean;
}

/** What has to be mended, with a link to each field. It takes the focus when it appears. */
export function ErrorSummary({ problems, ref, elsewhere = false }: Props) {
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="note note--stop error-summary">
      <h3>
        {problems.length === 1
          ? SAY.errorSummary.oneAnswerNeedsAnotherLook
          : SAY.errorSummary.someAnswersNeedAnotherLook}
      </h3>
      <ul>
        {problems.map(({ field, words }) => (
          <li key={`${field} ${words}`}>
            <a
              href={fragmentOfQuestion(questionOf(field).id, elsewhere)}
              onClick={(event) => {
                const input = elsewhere ? null : document.getElementById(fieldId(field));
                if (!input) return;
                event.preventDefault();
                openFold(input);
                input.focus();
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
