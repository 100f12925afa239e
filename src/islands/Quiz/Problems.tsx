import SAY from "../../../content/words/quiz.json" with { type: "json" };
import type { Profile } from "../../engine/profile.ts";
import type { QuizProblem } from "../../stores/quiz-problems.ts";
import { hintId, problemId } from "./field-id.ts";

/** What is wrong or unusual with a field, beside it. */
export function Problems({
  field,
  problems,
}: {
  readonly field: keyof Profile;
  readonly problems: readonly QuizProblem[];
}) {
  return (
    <div id={problemId(field)} className="problems">
      {problems.map(({ kind, words }) => (
        <p key={words} className={`problem problem--${kind}`}>
          <span className="problem-kind">
            {kind === "wrong" ? `${SAY.problems.pleaseCorrect} ` : `${SAY.problems.pleaseCheck} `}
          </span>
          {words}
        </p>
      ))}
    </div>
  );
}

/** Attributes that tie a control to its hint and problems. */
export function describedBy(
  field: keyof Profile,
  problems: readonly QuizProblem[],
  hint: string | undefined,
) {
  const ids = [...(hint ? [hintId(field)] : []), ...(problems.length > 0 ? [problemId(field)] : [])];
  return {
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": problems.some(({ kind }) => kind === "wrong") || undefined,
  };
}
