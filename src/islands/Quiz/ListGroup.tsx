import type { ReactNode } from "react";
import type { Profile } from "../../engine/profile.ts";
import type { FieldWords } from "../../stores/quiz-fields.ts";
import type { QuizProblem } from "../../stores/quiz-problems.ts";
import { hintId } from "./field-id.ts";
import { describedBy, Problems } from "./Problems.tsx";

/** What frames a list of choices. */
export interface ListGroupProps {
  readonly field: keyof Profile;
  readonly words: FieldWords;
  readonly problems: readonly QuizProblem[];
  readonly isAlone: boolean;
  /** Its choices stand folded under its label. */
  readonly isFolded?: boolean;
}

/** A group of radio buttons or boxes under its own legend; alone in a question it stands under the question's. */
export function ListGroup({
  field,
  words,
  problems,
  isAlone,
  isFolded = false,
  children,
}: ListGroupProps & { readonly children: ReactNode }) {
  const inner = (
    <>
      {words.hint && (
        <p className="hint" id={hintId(field)}>
          {words.hint}
        </p>
      )}
      <Problems field={field} problems={problems} />
      {children}
    </>
  );
  if (isAlone) return <div className="field-group">{inner}</div>;
  const { "aria-describedby": described } = describedBy(field, problems, words.hint);
  return (
    <fieldset className="field-group" aria-describedby={described}>
      <legend className={isFolded || words.isTitled ? "visually-hidden" : undefined}>{words.label}</legend>
      {inner}
    </fieldset>
  );
}
