import SAY from "../../../content/words/plan.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import { fill } from "../../words/fill.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { readRows } from "./read-rows.ts";

/** A list of programs has some dozens. Each is a choice in the dialog, seventeen times. */
export const MOST_COLUMNS = 200;

/** A stray zero further down spoils one cell; among the headings it tells that the file is no text. */
const LOOKED_AT = 1_000;

/** How files begin that hold a table which is no text: .xlsx, .ods and .numbers; .xls. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** How pictures begin: .png, .jpg, .gif. */
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];
/** Text that holds its table, if it has one, in another way: pages, which some sites give out as ".xls", letters, calendars. */
const NO_TABLE = /^\s*(?:%PDF|<[!?]|<(?:html|head|body|meta|style|div|table)\b|\{\\rtf|BEGIN:V)/i;

/** Why a file cannot be a list of programs, in words; null when it can. */
export function whyNoList(bytes: Uint8Array): string | null {
  const begins = (starts: readonly (readonly number[])[]) =>
    starts.some((start) => start.every((byte, at) => bytes[at] === byte));
  if (begins(WORKBOOKS)) return SAY.noList.thisIsAWorkbookOfA;
  const text = decodeBytes(bytes);
  if (begins(PICTURES) || NO_TABLE.test(text) || text.slice(0, LOOKED_AT).includes("\0"))
    return SAY.noList.thisFileIsNoTextThat;
  let columns = 0;
  readRows(text, ({ cells }) => {
    columns = cells.length;
    return false;
  });
  if (columns === 0) return SAY.noList.thisFileIsEmpty;
  return columns > MOST_COLUMNS
    ? fill(SAY.noList.thisFileHasColumnsWeRead, {
        columns: thousands(columns),
        mostColumns: MOST_COLUMNS,
      })
    : null;
}
