import { useEffect, useMemo, useRef, useState } from "react";
import type { Imported, ImportProblem } from "../../plan/csv/import-csv.ts";
import {
  type FromFile,
  type Held,
  type ImportPlan,
  type ImportWay,
  planImport,
  withNamedRows,
} from "../../plan/import-plan.ts";
import { MOST_ENTRIES } from "../../plan/list.ts";
import { toldByFile } from "../../plan/stated.ts";
import type { Typed } from "../../plan/typed.ts";
import { MaybeList } from "./MaybeList.tsx";
import { programs, useListView } from "./view.ts";

/** What is taken of a file, and how. */
export interface HowToKeep {
  readonly from: FromFile;
  readonly way: ImportWay;
  /** What becomes of what the visitor typed beside the list; null = it stays. */
  readonly typed: Typed | null;
}

interface Props {
  readonly name: string;
  readonly imported: Imported;
  readonly held: Held;
  readonly onKeep: (plan: ImportPlan, how: HowToKeep) => void;
  readonly onCancel: () => void;
}

/** Lines shown of what may be thousands. */
const MOST_SHOWN = 200;

const WAYS: readonly { readonly way: ImportWay; readonly words: string }[] = [
  { way: "merge", words: "Add what is new, and bring what I have up to the file" },
  { way: "add", words: "Add what is new, and leave what I have as it is" },
  { way: "replace", words: "Replace my list by the file" },
];

/** What a file held, good and bad, and what it would do to the list, before anything is kept. */
export function ImportResult({ name, imported, held, onKeep, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { occasion } = useListView();
  const [takesTyped, setTakesTyped] = useState(true);
  const [takesStated, setTakesStated] = useState(false);
  const [way, setWay] = useState<ImportWay>("merge");
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const { maybe, problems, isList } = imported;
  const read = useMemo(() => withNamedRows(imported, maybe, answers), [imported, maybe, answers]);
  const stated = useMemo(
    () => toldByFile(read.stated, [...(held.answers ?? []), ...read.answers], occasion),
    [read, held, occasion],
  );
  const file = useMemo(
    () => (takesStated ? { ...read, answers: [...read.answers, ...stated] } : read),
    [read, stated, takesStated],
  );
  const plan = useMemo(() => planImport(held, file, way), [held, file, way]);
  const forPlans = useMemo(() => planImport(held, file, "own"), [held, file]);
  const beside = imported.typed?.[way === "own" ? "merge" : way];
  const typedWords = beside?.changes ?? [];
  const typed = takesTyped && beside && typedWords.length > 0 ? beside.next : null;
  const left = problems.filter(({ isKept }) => !isKept);
  const cells = problems.filter(({ isKept }) => isKept);
  const known = file.entries.length - file.own.length;
  const does = doing(plan, way, held.list.length) ?? (typed ? "Take what is new of it" : null);
  return (
    <div className="card stack">
      <h3 ref={heading} tabIndex={-1}>
        {name}: {programs(file.entries.length)} read
      </h3>
      <p>
        {known} {isList ? "from our data or a list of yours" : "in our data, which then speaks for them"},{" "}
        {file.own.length} of your own.
        {file.doubled > 0 && ` ${programs(file.doubled)} stood in the file twice.`}
      </p>
      <MaybeList maybe={maybe} answers={answers} onAnswer={setAnswers} />
      <Problems title={`${left.length} ${left.length === 1 ? "row" : "rows"} left out`} problems={left} />
      <Problems
        title={`${cells.length} ${cells.length === 1 ? "cell" : "cells"} left out, their rows kept`}
        problems={cells}
      />
      {held.list.length > 0 && file.entries.length > 0 && (
        <fieldset className="import-question">
          <legend>Your list has {programs(held.list.length)}. What shall the file do?</legend>
          {WAYS.map(({ way: one, words }) => (
            <label key={one} className="import-choice">
              <input type="radio" name="import-way" checked={way === one} onChange={() => setWay(one)} />{" "}
              {words}
            </label>
          ))}
        </fieldset>
      )}
      {stated.length > 0 && (
        <label className="import-choice">
          <input
            type="checkbox"
            checked={takesStated}
            onChange={({ target }) => setTakesStated(target.checked)}
          />{" "}
          The programs told me what the file says of them: note {answersOf(stated.length)}, which then go
          before their pages for me. (Leave this empty if the file is copied from pages or another site.)
        </label>
      )}
      <Changes plan={plan} />
      {typedWords.length > 0 && (
        <div>
          <label className="import-choice">
            <input
              type="checkbox"
              checked={takesTyped}
              onChange={({ target }) => setTakesTyped(target.checked)}
            />{" "}
            Take from the file, too, what was typed beside the list:
          </label>
          <ul className="small">
            {typedWords.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="button-row">
        {does && (
          <button type="button" className="button" onClick={() => onKeep(plan, { from: file, way, typed })}>
            {does}
          </button>
        )}
        {forPlans.freshOwn + forPlans.changed.length > 0 && (
          <button
            type="button"
            className={`button ${does ? "button--quiet" : ""}`}
            onClick={() => onKeep(forPlans, { from: file, way: "own", typed: null })}
          >
            Keep {file.own.length.toLocaleString("en-US")} of my own for plans only
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={onCancel}>
          Keep nothing
        </button>
      </div>
    </div>
  );
}

/** What the button does, in words; null when the file would change nothing. */
function doing(
  { fresh, changed, removed, told, next }: ImportPlan,
  way: ImportWay,
  held: number,
): string | null {
  if (fresh.length + changed.length + removed.length === 0)
    return told.length === 0 ? null : `Note ${answersOf(told.length)}`;
  if (way === "replace" && held > 0) return `Replace my list: ${programs(next.list.length)}`;
  const add = fresh.length.toLocaleString("en-US");
  if (changed.length > 0)
    return fresh.length > 0 ? `Add ${add}, change ${changed.length}` : `Change ${changed.length}`;
  return `Add ${fresh.length === 1 ? "it" : `all ${add}`} to my list`;
}

function answersOf(count: number): string {
  return count === 1 ? "1 answer" : `${count} answers`;
}

/** What would happen, program by program where something of it is the visitor's. */
function Changes({
  plan: { fresh, changed, unchanged, removed, noRoom, told },
}: {
  readonly plan: ImportPlan;
}) {
  const counts = [
    `${programs(fresh.length)} new`,
    ...(changed.length > 0 ? [`${changed.length} would change`] : []),
    ...(told.length > 0 ? [`${answersOf(told.length)} of programs would be noted`] : []),
    ...(unchanged > 0 ? [`${unchanged} as before`] : []),
    ...(removed.length > 0 ? [`${removed.length} would leave your list`] : []),
  ];
  return (
    <div className="stack" role="status">
      <p>{counts.join(", ")}.</p>
      {noRoom.length > 0 && (
        <p className="note">
          {fresh.length.toLocaleString("en-US")} of {(fresh.length + noRoom.length).toLocaleString("en-US")}{" "}
          fit: a list holds {MOST_ENTRIES.toLocaleString("en-US")}. The plan picks from all of your own.
        </p>
      )}
      {changed.length > 0 && (
        <details className="more" open={changed.length <= 10}>
          <summary>What would change</summary>
          <ul className="small problems">
            {changed.slice(0, MOST_SHOWN).map(({ name, what }) => (
              <li key={name + what.join()}>
                {name}: {what.join("; ")}
              </li>
            ))}
          </ul>
          {changed.length > MOST_SHOWN && <p className="small">And {changed.length - MOST_SHOWN} more.</p>}
        </details>
      )}
      {told.length > 0 && (
        <details className="more" open={told.length <= 10}>
          <summary>What programs told you, by the file</summary>
          <ul className="small problems">
            {told.slice(0, MOST_SHOWN).map(({ name, words }) => (
              <li key={name + words}>
                {name}: {words}
              </li>
            ))}
          </ul>
          {told.length > MOST_SHOWN && <p className="small">And {told.length - MOST_SHOWN} more.</p>}
        </details>
      )}
      {removed.length > 0 && (
        <details className="more" open={removed.length <= 10}>
          <summary>What would leave your list</summary>
          <ul className="small problems">
            {removed.slice(0, MOST_SHOWN).map(({ id, name, note }) => (
              <li key={id}>
                {name}
                {note !== "" && ", with its note"}
              </li>
            ))}
          </ul>
          {removed.length > MOST_SHOWN && <p className="small">And {removed.length - MOST_SHOWN} more.</p>}
        </details>
      )}
    </div>
  );
}

function Problems({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly ImportProblem[];
}) {
  if (problems.length === 0) return null;
  return (
    <details className="more" open={problems.length <= 10}>
      <summary>{title}</summary>
      <ul className="small problems">
        {problems.slice(0, MOST_SHOWN).map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>
            {line !== null && `Line ${line}: `}
            {reason}
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p className="small">And {problems.length - MOST_SHOWN} more.</p>}
    </details>
  );
}
