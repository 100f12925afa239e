import SAY from "../../../content/words/list.json" with { type: "json" };
import type { FileStart } from "../../plan/csv/import-csv.ts";
import { fillNodes } from "../shared/fill-nodes.ts";

interface Props {
  readonly start: FileStart;
  readonly onChoose: (line: number | null) => void;
}

const MOST_WORDS = 60;
const NONE = "none";

/** The row that holds the headings: found, and chosen here where it was not. */
export function HeadingRow({ start, onChoose }: Props) {
  const { rows, headingLine } = start;
  return (
    <label>
      <span className="field-label">{SAY.headingRow.headingsStandOn}</span>
      <select
        className="field"
        value={headingLine ?? NONE}
        onChange={({ target }) => onChoose(target.value === NONE ? null : Number(target.value))}
      >
        {rows.map(({ line, cells }) => (
          <option key={line} value={line}>
            {fillNodes(SAY.headingRow.line, {
              line,
              cells: short(cells.filter((cell) => cell.trim() !== "").join(" · ")),
            })}
          </option>
        ))}
        <option value={NONE}>{SAY.headingRow.noLineEveryRowIsA}</option>
      </select>
    </label>
  );
}

function short(words: string): string {
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1)}…` : words;
}
