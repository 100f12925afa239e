import { useEffect, useMemo, useRef, useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { Imported } from "../../plan/csv/import-csv.ts";
import {
  type FromFile,
  type Held,
  type ImportPlan,
  type ImportWay,
  planImport,
  withNamedRows,
} from "../../plan/import-plan.ts";
import { toldByFile } from "../../plan/stated.ts";
import type { Typed } from "../../plan/typed.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { ImportChanges, ImportProblems } from "./ImportChanges.tsx";
import { ImportChoice } from "./ImportChoice.tsx";
import { countAnswers, doing } from "./import-words.ts";
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

const WAYS: readonly { readonly way: ImportWay; readonly words: string }[] = [
  { way: "merge", words: SAY.importResult.addWhatIsNewAndBring },
  { way: "add", words: SAY.importResult.addWhatIsNewAndLeave },
  { way: "replace", words: SAY.importResult.replaceMyListByTheFile },
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
  const does = doing(plan, way, held.list.length) ?? (typed ? SAY.importResult.takeWhatIsNewOfIt : null);
  return (
    <div className="card stack">
      <h3 ref={heading} tabIndex={-1}>
        {fillNodes(SAY.importResult.read, { name, entries: programs(file.entries.length) })}
      </h3>
      <p>
        {fillNodes(SAY.importResult.ofYourOwn, {
          known,
          part: isList ? SAY.importResult.fromOurDataOrAList : SAY.importResult.inOurDataWhichThenSpeaks,
          own: thousands(file.own.length),
        })}
        {file.doubled > 0 &&
          ` ${fill(SAY.importResult.stoodInTheFileTwice, { doubled: programs(file.doubled) })}`}
      </p>
      <MaybeList maybe={maybe} answers={answers} onAnswer={setAnswers} />
      <ImportProblems
        title={fill(SAY.importResult.leftOut, { left: thousands(left.length) })}
        problems={left}
      />
      <ImportProblems
        title={fill(SAY.importResult.leftOutTheirRowsKept, { cells: thousands(cells.length) })}
        problems={cells}
      />
      {held.list.length > 0 && file.entries.length > 0 && (
        <fieldset className="import-question">
          <legend>
            {fillNodes(SAY.importResult.yourListHasWhatShallThe, { list: programs(held.list.length) })}
          </legend>
          {WAYS.map(({ way: one, words }) => (
            <ImportChoice key={one} name="import-way" isChosen={way === one} onChoose={() => setWay(one)}>
              {words}
            </ImportChoice>
          ))}
        </fieldset>
      )}
      {stated.length > 0 && (
        <ImportChoice isChosen={takesStated} onChoose={setTakesStated}>
          {fillNodes(SAY.importResult.theProgramsToldMeWhatThe, { stated: countAnswers(stated.length) })}
        </ImportChoice>
      )}
      <ImportChanges plan={plan} />
      {typedWords.length > 0 && (
        <div>
          <ImportChoice isChosen={takesTyped} onChoose={setTakesTyped}>
            {SAY.importResult.takeFromTheFileTooWhat}
          </ImportChoice>
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
            {fillNodes(SAY.importResult.keepOfMyOwnForPlans, {
              own: thousands(file.own.length),
            })}
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {SAY.importResult.keepNothing}
        </button>
      </div>
    </div>
  );
}
