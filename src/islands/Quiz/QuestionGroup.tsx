import { useState } from "react";
import SAY from "../../../content/words/quiz.json" with { type: "json" };
import type { Profile } from "../../engine/profile.ts";
import { pairOf } from "../../stores/quiz-fields.ts";
import type { QuizQuestion } from "../../stores/quiz-flow.ts";
import type { QuizProblem } from "../../stores/quiz-problems.ts";
import { textOf } from "../../stores/quiz-texts.ts";
import { fill } from "../../words/fill.ts";
import type { Options } from "../shared/names.ts";
import { AnswerField } from "./Field.tsx";
import { stillWanted } from "./wanted.ts";

interface Props {
  readonly question: QuizQuestion;
  /** Those of its fields that are asked for now. */
  readonly fields: readonly (keyof Profile)[];
  readonly profile: Profile;
  readonly problems: readonly QuizProblem[];
  readonly options: Options;
  /** The answers that results sent the visitor for. */
  readonly wanted: readonly (keyof Profile)[];
}

/** One question with all that belongs to it. A question of one field is its group itself; one for few is folded until it is opened. */
export function QuestionGroup({ question, fields, profile, problems, options, wanted }: Props) {
  const { id } = question;
  const { title, hint, help } = textOf(id);
  const isAlone = question.fields.length === 1;
  const [isOpen] = useState(() => question.fields.some((field) => profile[field] !== undefined));
  const control = (field: keyof Profile) => (
    <AnswerField
      key={field}
      field={field}
      isAlone={isAlone}
      profile={profile}
      problems={problems.filter((problem) => problem.field === field)}
      options={options}
    />
  );
  const missing = stillWanted(
    wanted.filter((field) => question.fields.includes(field)),
    profile,
  );
  const asked = missing.length > 0 && (
    <p className="wanted">
      {fill(SAY.questionGroup.yourResultsAskFor, { names: missing.map(([name]) => name).join(", ") })}
    </p>
  );
  const controls = fields.flatMap((field) => {
    const pair = pairOf(field);
    if (!pair) return [control(field)];
    if (pair.fields[0] !== field) return [];
    return [
      <fieldset key={field} className="field-group">
        <legend>{pair.label}</legend>
        {pair.hint && <p className="hint">{pair.hint}</p>}
        <div className="field-pair">{pair.fields.map(control)}</div>
      </fieldset>,
    ];
  });
  if (question.isFolded)
    return (
      <details className="question question--folded" open={isOpen}>
        <summary id={`q-${id}`}>{title}</summary>
        {asked}
        {hint && <p className="hint">{hint}</p>}
        {controls}
      </details>
    );
  return (
    <fieldset className="question" aria-describedby={hint ? `qh-${id}` : undefined}>
      <legend id={`q-${id}`} tabIndex={-1}>
        {title}
      </legend>
      {asked}
      {hint && (
        <p className="hint" id={`qh-${id}`}>
          {hint}
        </p>
      )}
      {controls}
      {help && (
        <details className="help">
          <summary>{help.summary}</summary>
          <p>{help.text}</p>
        </details>
      )}
    </fieldset>
  );
}
