import SAY from "../../../content/words/list.json" with { type: "json" };
import type { CellQuestion } from "../../plan/csv/questions.ts";
import type { Answers } from "../../plan/csv/rule-columns.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { ImportChoice } from "./ImportChoice.tsx";

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
    ask: SAY.questionFields.whichComesFirstInItsDates,
    choices: [
      ["month-first", SAY.questionFields.theMonthAsInTheUnited],
      ["day-first", SAY.questionFields.theDay],
    ],
  },
  x: {
    ask: SAY.questionFields.whatDoesXMeanInIt,
    choices: [
      ["x-is-yes", SAY.questionFields.yesXMarksWhatTheyDo],
      ["x-is-no", SAY.questionFields.noXMarksWhatTheyDo],
    ],
  },
  usceUnit: {
    ask: SAY.questionFields.whatDoItsNumbersOfUs,
    choices: [
      ["months", "Months"],
      ["weeks", SAY.questionFields.weeksFourAreAMonth],
    ],
  },
};

/** Cells that can be read in two ways: asked once for the file. */
export function QuestionFields({ questions, answers, onAnswer }: Props) {
  return questions.map(({ about, samples }) => (
    <fieldset key={about} className="import-question">
      <legend>{WORDS[about].ask}</legend>
      <p className="small quiet">
        {fillNodes(SAY.questionFields.suchAs, { samples: samples.map((cell) => `“${cell}”`).join(", ") })}
      </p>
      {WORDS[about].choices.map(([value, words]) => (
        <ImportChoice
          key={value}
          name={`question-${about}`}
          isChosen={answers[about] === value}
          onChoose={() => onAnswer({ ...answers, [about]: value })}
        >
          {words}
        </ImportChoice>
      ))}
    </fieldset>
  ));
}
