import SAY from "../../../content/words/plan.json" with { type: "json" };
import { stateOf } from "../../identity/states.ts";
import { fill } from "../../words/fill.ts";
import { STATUS_WORDS } from "../list.ts";
import { isRule } from "./fit.ts";
import { readPlaceCells } from "./place-cells.ts";
import { cellOf, type RowContext, readRow, readRule, short } from "./read-row.ts";
import type { Row } from "./read-rows.ts";
import { sayRule } from "./rule-columns.ts";
import { readStatus } from "./status-cells.ts";
import { COLUMNS, TARGETS, type Target } from "./targets.ts";

/** How a cell will be taken, in words. */
export interface CellPreview {
  /** What the column is taken for. */
  readonly label: string;
  /** What the file calls it. */
  readonly heading: string;
  readonly cell: string;
  readonly words: string;
  /** `left` = it is not understood, and is left out. */
  readonly tone: "value" | "nothing" | "left";
}

/** A row of the file as it will be understood. */
export interface RowPreview {
  readonly line: number;
  /** The program: by our name, or as the file calls it. */
  readonly program: string;
  readonly isOurs: boolean;
  readonly cells: readonly CellPreview[];
}

const IDENTITY: ReadonlySet<Target> = new Set(["id", "number", "nrmpCode", "link", "name", "specialty"]);

/** How a row will be understood, cell by cell, or why it is left out. */
export function previewRow(row: Row, context: RowContext): RowPreview {
  const result = readRow(row, context);
  const isBad = "bad" in result;
  const isOurs = !isBad && result.own === null;
  const program = isBad ? result.bad : isOurs ? nameOf(context, result.entry) : result.entry.name;
  // Of a program of ours the file's rules do not count: its pages speak for it.
  const cells = TARGETS.filter((target) => !(isOurs && isRule(target))).flatMap((target) => {
    const cell = cellOf(context, row, target).trim();
    const preview =
      context.mapping[target] === undefined || cell === "" ? null : previewCell(target, row, context);
    const heading = context.headings[context.mapping[target] ?? -1] ?? "";
    return preview ? [{ label: COLUMNS[target].label, heading, cell: short(cell), ...preview }] : [];
  });
  return { line: row.line, program, isOurs, cells: isBad ? [] : cells };
}

function nameOf({ table }: RowContext, entry: { readonly id: string; readonly name: string }): string {
  return table.byId(entry.id)?.name ?? entry.name;
}

function previewCell(
  target: Target,
  row: Row,
  context: RowContext,
): Pick<CellPreview, "words" | "tone"> | null {
  const cell = cellOf(context, row, target).trim();
  if (isRule(target)) {
    const reading = readRule(row, context, target);
    if (reading.is === "value") return { words: sayRule(target, reading.value), tone: "value" };
    if (reading.is === "silent") return { words: SAY.preview.notSaid, tone: "nothing" };
    if (reading.is === "no-rule") return { words: SAY.preview.noRule, tone: "nothing" };
    return { words: fill(SAY.preview.leftOutItIsNot, { expected: reading.expected }), tone: "left" };
  }
  if (target === "status") {
    const status = readStatus(cell);
    if (status.is === "value") return { words: STATUS_WORDS[status.value], tone: "value" };
    return status.is === "unread"
      ? { words: fill(SAY.preview.leftOutItIsNot, { expected: status.expected }), tone: "left" }
      : null;
  }
  if (target === "city" || target === "state") {
    const place = readPlaceCells(cellOf(context, row, "city"), cellOf(context, row, "state"));
    const words =
      target === "city" ? [place.city, place.state].filter(Boolean).join(", ") : (stateOf(cell) ?? cell);
    return { words: words || SAY.preview.notSaid, tone: words ? "value" : "nothing" };
  }
  return IDENTITY.has(target) ? null : { words: short(cell), tone: "value" };
}
