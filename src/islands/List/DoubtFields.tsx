import SAY from "../../../content/words/list.json" with { type: "json" };
import type { Doubt } from "../../plan/csv/fit.ts";
import { COLUMNS, type Mapping, type Target } from "../../plan/csv/targets.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { ImportChoice } from "./ImportChoice.tsx";

/** By place of the column: what the visitor says it holds, null = nothing that we need. */
export type DoubtAnswers = Readonly<Record<number, Target | null>>;

const WHY: Readonly<Record<Doubt["why"], string>> = {
  cells: SAY.doubtFields.itsCellsDoNotFitThe,
  heading: SAY.doubtFields.theHeadingCanMeanMoreThan,
  double: SAY.doubtFields.anotherColumnSaysOtherwise,
};

interface Props {
  readonly doubts: readonly Doubt[];
  readonly answers: DoubtAnswers;
  readonly onAnswer: (answers: DoubtAnswers) => void;
}

/** Columns that may hold one thing or another: asked, never guessed. */
export function DoubtFields({ doubts, answers, onAnswer }: Props) {
  return doubts.map(({ at, heading, samples, choices, why }) => (
    <fieldset key={at} className="import-question">
      <legend>{fillNodes(SAY.doubtFields.whatDoesHold, { heading })}</legend>
      <p className="small quiet">
        {WHY[why]}: {quoted(samples)}.
      </p>
      {[...choices, null].map((choice) => (
        <ImportChoice
          key={choice ?? "nothing"}
          name={`column-${at}`}
          isChosen={answers[at] === choice}
          onChoose={() => onAnswer({ ...answers, [at]: choice })}
        >
          {choice === null ? SAY.doubtFields.somethingElseLeaveItOut : wordsOf(choice)}
        </ImportChoice>
      ))}
    </fieldset>
  ));
}

/** The columns as chosen, with what the visitor said of those in doubt. */
export function mappingOf(chosen: Mapping, doubts: readonly Doubt[], answers: DoubtAnswers): Mapping {
  const said = doubts.flatMap(({ at }) => {
    const target = answers[at];
    return target ? [[target, at] as const] : [];
  });
  return { ...chosen, ...Object.fromEntries(said) };
}

function wordsOf(target: Target): string {
  const { label, hint } = COLUMNS[target];
  return hint ? `${label}: ${hint}` : label;
}

function quoted(samples: readonly string[]): string {
  return samples.map((cell) => `“${cell.slice(0, 40)}”`).join(", ");
}
