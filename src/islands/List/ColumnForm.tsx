import { useEffect, useRef, useState } from "react";
import { COLUMNS, type Mapping, namesPrograms, TARGETS, type Target } from "../../plan/csv/columns.ts";
import type { FileStart } from "../../plan/csv/import-csv.ts";

interface Props {
  readonly name: string;
  readonly start: FileStart;
  readonly onRead: (mapping: Mapping) => void;
  readonly onCancel: () => void;
}

/** Which column holds what: guessed from the headings, and changed here. */
export function ColumnForm({ name, start, onRead, onCancel }: Props) {
  const [mapping, setMapping] = useState<Mapping>(start.guess);
  const [isTried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const canRead = namesPrograms(mapping);
  const sampleOf = (target: Target) => {
    const at = mapping[target];
    if (at === undefined) return "";
    const cells = start.sample.map((row) => row[at]?.trim() ?? "").filter(Boolean);
    return cells.length > 0 ? `such as “${cells[0]?.slice(0, 40)}”` : "empty in the first rows";
  };
  return (
    <form
      className="card stack column-form"
      aria-labelledby="columns"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (canRead) onRead(mapping);
      }}
    >
      <h3 id="columns" ref={heading} tabIndex={-1}>
        Which column holds what?
      </h3>
      <p className="small">
        {name}: {start.headings.length} columns. We need the ACGME number or the program’s name; the rest
        sharpens the verdict.
      </p>
      {isTried && !canRead && (
        <p className="note note--stop" role="alert">
          Choose the column with the ACGME number or the program’s name.
        </p>
      )}
      <div className="column-choices">
        {TARGETS.map((target) => (
          <label key={target}>
            <span className="field-label">{COLUMNS[target].label}</span>
            <select
              className="field"
              value={mapping[target] ?? ""}
              onChange={({ target: { value } }) => {
                const { [target]: _, ...others } = mapping;
                setMapping(value === "" ? others : { ...others, [target]: Number(value) });
              }}
            >
              <option value="">Not in this file</option>
              {start.headings.map((heading, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings may repeat.
                <option key={at} value={at}>
                  {heading || `Column ${at + 1}`}
                </option>
              ))}
            </select>
            <span className="small quiet">{sampleOf(target)}</span>
          </label>
        ))}
      </div>
      <div className="button-row">
        <button type="submit" className="button">
          Read the file
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          Stop
        </button>
      </div>
    </form>
  );
}
