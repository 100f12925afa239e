import type { CellQuestion } from "../../plan/csv/questions.ts";
import type { Answers } from "../../plan/csv/rule-columns.ts";

interface Props {
  readonly questions: readonly CellQuestion[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

type Words = {
  readonly [K in keyof Answers]-?: {
    readonly ask: string;
    readonly choices: readonly (readonly [NonNullable<Answers[K]>, string])[];
  };
};

const WORDS: Words = {
  dayOrder: {
    ask: "Which comes first in its dates?",
    choices: [
      ["month-first", "The month, as in the United States"],
      ["day-first", "The day"],
    ],
  },
  x: {
    ask: "What does x mean in it?",
    choices: [
      ["x-is-yes", "Yes: x marks what they do"],
      ["x-is-no", "No: x marks what they do not"],
    ],
  },
  usceUnit: {
    ask: "What do its numbers of US clinical experience count?",
    choices: [
      ["months", "Months"],
      ["weeks", "Weeks (four are a month)"],
    ],
  },
};

/** Cells that can be read in two ways: asked once for the file. */
export function QuestionFields({ questions, answers, onAnswer }: Props) {
  return questions.map(({ about, samples }) => (
    <fieldset key={about} className="import-question">
      <legend>{WORDS[about].ask}</legend>
      <p className="small quiet">Such as {samples.map((cell) => `“${cell}”`).join(", ")}.</p>
      {WORDS[about].choices.map(([value, words]) => (
        <label key={value} className="import-choice">
          <input
            type="radio"
            name={`question-${about}`}
            checked={answers[about] === value}
            onChange={() => onAnswer({ ...answers, [about]: value })}
          />{" "}
          {words}
        </label>
      ))}
    </fieldset>
  ));
}
