import { atom } from "nanostores";

/** Where in the results the visitor is: it travels in the browser's history, so that "back" finds the same place. */
export interface ResultsPlace {
  /** The program whose row is open. */
  readonly open: string | null;
  /** Rows that were asked for beyond the first, by part. */
  readonly rows: Readonly<Record<string, number>>;
  /** Institutions that are unfolded. */
  readonly unfolded: readonly string[];
  /** The row at the top of the window, and how far below the edge it begins (CSS pixels). */
  readonly at: { readonly row: string; readonly below: number } | null;
}

/** The top, with nothing unfolded. */
export const START: ResultsPlace = { open: null, rows: {}, unfolded: [], at: null };
const MOST_ROWS = 100_000;

/** Kept in the browser's history by the page, not on the device. */
export const $place = atom<ResultsPlace>(START);

/** Opens a program's row, and closes the one that was open; the same again closes it. */
export function toggleRow(id: string): void {
  const place = $place.get();
  $place.set({ ...place, open: place.open === id ? null : id });
}

/** So many rows of a part are shown besides the first. */
export function showRows(part: string, rows: number): void {
  const place = $place.get();
  $place.set({ ...place, rows: { ...place.rows, [part]: rows } });
}

/** Opens or closes the programs of an institution. */
export function unfold(institution: string, isOpen: boolean): void {
  const place = $place.get();
  const others = place.unfolded.filter((id) => id !== institution);
  $place.set({ ...place, unfolded: isOpen ? [...others, institution] : others });
}

/** Reads what the browser's history kept; whatever cannot be read is left at its start. */
export function readPlace(kept: unknown): ResultsPlace {
  if (!isRecord(kept)) return START;
  const { open, rows, unfolded, at } = kept;
  return {
    open: typeof open === "string" ? open : null,
    rows: isRecord(rows)
      ? Object.fromEntries(Object.entries(rows).filter((pair): pair is [string, number] => isCount(pair[1])))
      : {},
    unfolded: Array.isArray(unfolded) ? unfolded.filter((id) => typeof id === "string") : [],
    at:
      isRecord(at) && typeof at.row === "string" && typeof at.below === "number" && Number.isFinite(at.below)
        ? { row: at.row, below: at.below }
        : null,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) <= MOST_ROWS;
}
