import { useEffect, useRef } from "react";
import type { Imported, Problem } from "../../plan/csv/import-csv.ts";
import { MOST_ENTRIES } from "../../plan/list.ts";
import { programs } from "./view.ts";

interface Props {
  readonly name: string;
  readonly imported: Imported;
  readonly onKeep: (withList: boolean) => void;
  readonly onCancel: () => void;
}

/** Problems shown; a file with more of them is better mended first. */
const MOST_SHOWN = 200;

/** What a file held, good and bad, before anything is kept. */
export function ImportResult({ name, imported, onKeep, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { entries, own, problems, isList } = imported;
  const left = problems.filter(({ isKept }) => !isKept);
  const cells = problems.filter(({ isKept }) => isKept);
  const known = entries.length - own.length;
  const canList = entries.length > 0 && entries.length <= MOST_ENTRIES;
  return (
    <div className="card stack">
      <h3 ref={heading} tabIndex={-1}>
        {name}: {programs(entries.length)} read
      </h3>
      <p>
        {known} {isList ? "from our data or a list of yours" : "in our data, which then speaks for them"},{" "}
        {own.length} of your own.
      </p>
      <Problems title={`${left.length} ${left.length === 1 ? "row" : "rows"} left out`} problems={left} />
      <Problems
        title={`${cells.length} ${cells.length === 1 ? "cell" : "cells"} left out, their rows kept`}
        problems={cells}
      />
      <div className="button-row">
        {canList && (
          <button type="button" className="button" onClick={() => onKeep(true)}>
            Add {entries.length === 1 ? "it" : `all ${entries.length.toLocaleString("en-US")}`} to my list
          </button>
        )}
        {own.length > 0 && (
          <button
            type="button"
            className={`button ${canList ? "button--quiet" : ""}`}
            onClick={() => onKeep(false)}
          >
            Keep {own.length.toLocaleString("en-US")} of my own for plans only
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={onCancel}>
          Keep nothing
        </button>
      </div>
      {entries.length > MOST_ENTRIES && (
        <p className="small">
          A list holds up to {MOST_ENTRIES.toLocaleString("en-US")}; the plan picks from all.
        </p>
      )}
    </div>
  );
}

function Problems({ title, problems }: { readonly title: string; readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <details className="more" open={problems.length <= 10}>
      <summary>{title}</summary>
      <ul className="small problems">
        {problems.slice(0, MOST_SHOWN).map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>
            Line {line}: {reason}
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && <p className="small">And {problems.length - MOST_SHOWN} more.</p>}
    </details>
  );
}
