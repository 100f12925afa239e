import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { Maybe } from "../../plan/csv/import-csv.ts";
import { fill } from "../../words/fill.ts";
import { fillNodes } from "../shared/fill-nodes.ts";
import { ImportChoice } from "./ImportChoice.tsx";

interface Props {
  readonly maybe: readonly Maybe[];
  /** By id of the entry: the program that it is. */
  readonly answers: ReadonlyMap<string, string>;
  readonly onAnswer: (answers: ReadonlyMap<string, string>) => void;
}

/** More are answered by numbers in the file rather than one by one. */
const MOST_SHOWN = 50;

/** Rows whose names are like those of programs of ours: the visitor says which they are, else they stay programs of their own. */
export function MaybeList({ maybe, answers, onAnswer }: Props) {
  if (maybe.length === 0) return null;
  const sure = maybe.filter(({ programs }) => programs.length === 1);
  return (
    <details className="more" open={maybe.length <= 10}>
      <summary>
        {maybe.length === 1
          ? SAY.maybeList.oneProgramMayBe
          : fill(SAY.maybeList.programsMayBe, { maybe: thousands(maybe.length) })}{" "}
        {SAY.maybeList.inOurDataIsItThe}
      </summary>
      <div className="stack">
        {sure.length > 1 && (
          <p className="button-row">
            <button
              type="button"
              className="button button--quiet"
              onClick={() =>
                onAnswer(
                  new Map([
                    ...answers,
                    ...sure.map(({ id, programs }) => [id, programs[0]?.id ?? ""] as const),
                  ]),
                )
              }
            >
              {fillNodes(SAY.maybeList.allWithOneProposalAreThe, { sure: thousands(sure.length) })}
            </button>
          </p>
        )}
        {maybe.slice(0, MOST_SHOWN).map(({ id, line, name, programs }) => (
          <fieldset key={id} className="import-question">
            <legend>
              {name} <span className="small quiet">{fillNodes(SAY.maybeList.line, { line })}</span>
            </legend>
            {[...programs, null].map((program) => (
              <ImportChoice
                key={program?.id ?? "none"}
                name={`maybe-${id}`}
                isChosen={(answers.get(id) ?? "") === (program?.id ?? "")}
                onChoose={() => onAnswer(new Map([...answers, [id, program?.id ?? ""]]))}
              >
                {program
                  ? fill(SAY.maybeList.itIs, { name: program.name, city: program.city, state: program.state })
                  : SAY.maybeList.itIsAnotherKeepItAs}
              </ImportChoice>
            ))}
          </fieldset>
        ))}
        {maybe.length > MOST_SHOWN && (
          <p className="small">
            {fillNodes(SAY.maybeList.andMoreKeptAsYourOwn, { maybe: thousands(maybe.length - MOST_SHOWN) })}
          </p>
        )}
      </div>
    </details>
  );
}
