/** What a whole cell says: a value, nothing at all, that there is no such rule, or something that we do not understand. */
export type CellReading<T> =
  | { readonly is: "value"; readonly value: T }
  | { readonly is: "silent" }
  | { readonly is: "no-rule" }
  /** `expected` ends the sentence "... is not ...". */
  | { readonly is: "unread"; readonly expected: string };

/** The cell says nothing of the rule. */
export const SILENT = { is: "silent" } as const;
/** The cell says that there is no such rule. */
export const NO_RULE = { is: "no-rule" } as const;

/** The cell was understood. */
export function readAs<T>(value: T): CellReading<T> {
  return { is: "value", value };
}

/** The cell was not understood; `expected` ends the sentence "... is not ...". */
export function unread(expected: string): CellReading<never> {
  return { is: "unread", expected };
}

/** No answer of a table is longer; a longer cell is a note. */
const MOST_LETTERS = 120;

/** Marks that nobody sees: keyboards and pages leave them to join or turn letters, and they say nothing. */
const UNSEEN = /\p{Cf}/gu;

/** What can be seen of a cell. */
export function seen(cell: string): string {
  return cell.replaceAll(UNSEEN, "");
}

/**
 * A cell as closed vocabularies know it: small letters and digits, one blank between words, accents and punctuation gone ("N/A - see
 * website." is "n a see website"). Null for a cell that is too long to be an answer.
 */
export function plainCell(cell: string): string | null {
  if (cell.length > MOST_LETTERS) return null;
  return seen(cell)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}|['’‘`]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Signs that change or doubt what words say: "yes?", "yes*", "<5", "2+", "-1". */
const TELLING_SIGN = /[?*~≈±<>=≤≥+%#&@^|\\$¿]|^\s*[-–−]\s*\d/u;

/** The plain cell of an answer whose every sign is understood; "" where there is none. */
export function plainAnswer(cell: string): string {
  return TELLING_SIGN.test(seen(cell)) ? "" : (plainCell(cell) ?? "");
}

/** Words set in the code as one text, parted by commas. */
export function phrases(text: string): ReadonlySet<string> {
  return new Set(text.split(",").map((phrase) => phrase.replaceAll(/\s+/g, " ").trim()));
}
