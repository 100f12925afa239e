import type { Profile } from "../../engine/profile.ts";
import type { Question } from "../../stores/quiz-flow.ts";
import type { Problem } from "../../stores/quiz-problems.ts";
import { textOf } from "../../stores/quiz-texts.ts";
import type { Options } from "../shared/names.ts";
import { Field } from "./Field.tsx";

interface Props {
  readonly question: Question;
  /** Those of its fields that are asked for now. */
  readonly fields: readonly (keyof Profile)[];
  readonly profile: Profile;
  readonly problems: readonly Problem[];
  readonly options: Options;
}

/** One question with all that belongs to it. A question of one field is its group itself. */
export function QuestionGroup({ question, fields, profile, problems, options }: Props) {
  const { id } = question;
  const { title, hint, help } = textOf(id);
  const isAlone = question.fields.length === 1;
  return (
    <fieldset className="question" aria-describedby={hint ? `qh-${id}` : undefined}>
      <legend id={`q-${id}`} tabIndex={-1}>
        {title}
      </legend>
      {hint && (
        <p className="hint" id={`qh-${id}`}>
          {hint}
        </p>
      )}
      {fields.map((field) => (
        <Field
          key={field}
          field={field}
          isAlone={isAlone}
          profile={profile}
          problems={problems.filter((problem) => problem.field === field)}
          options={options}
        />
      ))}
      {help && (
        <details className="help">
          <summary>{help.summary}</summary>
          <p>{help.text}</p>
        </details>
      )}
    </fieldset>
  );
}
