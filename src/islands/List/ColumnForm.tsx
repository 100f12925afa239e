import { useEffect, useRef, useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import type { FileStart, HowToRead, Preview } from "../../plan/csv/import-csv.ts";
import type { Answers } from "../../plan/csv/rule-columns.ts";
import { COLUMNS, type Mapping, namesPrograms, TARGETS, type Target } from "../../plan/csv/targets.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { type DoubtAnswers, DoubtFields, mappingOf } from "./DoubtFields.tsx";
import { HeadingRow } from "./HeadingRow.tsx";
import { PreviewRows } from "./PreviewRows.tsx";
import { QuestionFields } from "./QuestionFields.tsx";

interface Props {
  readonly name: string;
  readonly start: FileStart;
  readonly preview: Preview | null;
  readonly onHeadings: (line: number | null) => void;
  readonly onPreview: (how: HowToRead) => void;
  readonly onRead: (how: HowToRead) => void;
  readonly onCancel: () => void;
}

/** Which row holds the headings, which column holds what, what must be asked, and how three rows will be understood. */
export function ColumnForm(props: Props) {
  const { name, start, preview, onHeadings, onPreview, onRead, onCancel } = props;
  const [chosen, setChosen] = useState<Mapping>(start.guess);
  const [doubted, setDoubted] = useState<DoubtAnswers>({});
  const [answers, setAnswers] = useState<Answers>({});
  const [isTried, setTried] = useState(false);
  /** Sent off before the first rows were looked at: it goes on when nothing must be asked. */
  const [isWaiting, setWaiting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // Another row of headings is another table: what was chosen for the last one is over.
  useEffect(() => {
    setChosen(start.guess);
    setDoubted({});
  }, [start]);
  const { headingLine, headings, doubts } = start;
  const mapping = mappingOf(chosen, doubts, doubted);
  const how: HowToRead = { headingLine, headings, mapping, answers };
  const asked = JSON.stringify(how);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is `how` by its content.
  useEffect(() => onPreview(how), [asked]);

  const taken = TARGETS.filter((target) => mapping[target] !== undefined).map(
    (target) => COLUMNS[target].label,
  );
  const questions = preview?.questions ?? [];
  const open = [
    ...doubts.filter(({ at }) => doubted[at] === undefined).map(({ heading: words }) => `“${words}”`),
    ...questions.filter(({ about }) => answers[about] === undefined).map(({ samples }) => `“${samples[0]}”`),
  ];
  const problem = !namesPrograms(mapping)
    ? SAY.columnForm.chooseTheColumnWithTheAcgme
    : open.length > 0
      ? fill(SAY.columnForm.answerFirstWhatIsAskedAbout, { open: open.join(", ") })
      : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes on once, when the preview comes.
  useEffect(() => {
    if (!isWaiting || !preview) return;
    setWaiting(false);
    if (problem === null) onRead(how);
  }, [isWaiting, preview]);

  return (
    <form
      className="card stack column-form"
      aria-labelledby="columns"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === null && preview) onRead(how);
        else setWaiting(preview === null);
      }}
    >
      <h3 id="columns" ref={heading} tabIndex={-1}>
        {SAY.columnForm.whichColumnHoldsWhat}
      </h3>
      <p className="small">
        {fillNodes(SAY.columnForm.columnsWeNeedTheAcgmeNumber, {
          name,
          headings: headings.length,
        })}
      </p>
      <HeadingRow start={start} onChoose={onHeadings} />
      <DoubtFields doubts={doubts} answers={doubted} onAnswer={setDoubted} />
      <details className="more" open={!namesPrograms(start.guess)}>
        <summary>
          {taken.length > 0
            ? fill(SAY.columnForm.columnsAreUsed, {
                taken: taken.length,
                taken2: taken.join(", "),
              })
            : SAY.columnForm.nameTheColumns}
        </summary>
        <div className="column-choices">
          {TARGETS.map((target) => (
            <ColumnChoice
              key={target}
              target={target}
              start={start}
              value={mapping[target]}
              onChoose={(at) => setChosen(withColumn(chosen, target, at))}
            />
          ))}
        </div>
      </details>
      <QuestionFields questions={questions} answers={answers} onAnswer={setAnswers} />
      <PreviewRows preview={preview} />
      {isTried && problem && (
        <p className="note note--stop" role="alert">
          {problem}
        </p>
      )}
      <div className="button-row">
        <button type="submit" className="button">
          {SAY.columnForm.readTheFile}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {SAY.columnForm.stop}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly target: Target;
  readonly start: FileStart;
  readonly value: number | undefined;
  readonly onChoose: (at: number | undefined) => void;
}

function ColumnChoice({ target, start, value, onChoose }: ChoiceProps) {
  const { label, hint } = COLUMNS[target];
  return (
    <label>
      <span className="field-label">{label}</span>
      <select
        className="field"
        value={value ?? ""}
        onChange={(event) => onChoose(event.target.value === "" ? undefined : Number(event.target.value))}
      >
        <option value="">{SAY.columnForm.notInThisFile}</option>
        {start.headings.map((heading, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings may repeat.
          <option key={at} value={at}>
            {heading || fill(SAY.columnForm.column, { at: at + 1 })}
          </option>
        ))}
      </select>
      <span className="small quiet">{hint}</span>
    </label>
  );
}

function withColumn(mapping: Mapping, target: Target, at: number | undefined): Mapping {
  const { [target]: _, ...others } = mapping;
  return at === undefined ? others : { ...others, [target]: at };
}
