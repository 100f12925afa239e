import type { Identity } from "../../identity/identity.ts";
import { readNumber } from "../../identity/numbers.ts";
import { stateOf } from "../../identity/states.ts";
import type { AskedProgram, IdentityTable } from "../../identity/table.ts";
import { targetOf } from "../csv/columns.ts";
import { readHeadings } from "../csv/import-csv.ts";
import { readPlaceCells } from "../csv/place-cells.ts";
import { type Row, readRows } from "../csv/read-rows.ts";
import { cleanName } from "../list.ts";

/** A row of the visitor's own list of unfilled programs, and which program of ours it is. */
export interface Unfilled {
  /** The line of their text on which it stands: its key while the text is the same. */
  readonly line: number;
  /** What the row says of itself, in one line. */
  readonly words: string;
  readonly nrmpCode: string | null;
  /** Two letters; empty where the row names no state. */
  readonly state: string;
  readonly program: Identity | null;
  /** Programs of ours that it may be, where the row does not tell for certain. */
  readonly maybe: readonly Identity[];
}

/** The rows of the visitor's own list, in its order. */
export interface ReadUnfilled {
  readonly rows: readonly Unfilled[];
  /** Rows beyond the most that are read. */
  readonly left: number;
}

/** More than NRMP has programs of all specialties. */
const MOST_UNFILLED = 10_000;
const MOST_MAYBE = 3;

/** Reads a pasted or opened list in whatever order its columns stand; without headings each column is known by what it holds. */
export function readUnfilled(text: string, table: IdentityTable): ReadUnfilled {
  const start = readHeadings(text);
  const known = start.headings.some((heading) => targetOf(heading) !== undefined);
  const places = known ? byHeading(start.headings) : byCells(start.rows);
  const headingLine = known ? start.headingLine : null;
  const rows: Unfilled[] = [];
  const placeOf = rememberPlaces();
  let left = 0;
  readRows(text, (row) => {
    if (headingLine !== null && row.line <= headingLine) return true;
    if (rows.length < MOST_UNFILLED) rows.push(readRow(row, places, { table, placeOf }));
    else left++;
    return true;
  });
  return { rows, left };
}

/** Columns by what they hold; several may name the program: its institution and its own name. */
interface Places {
  readonly numbers: readonly number[];
  readonly names: readonly number[];
  readonly specialty: number | null;
  readonly city: number | null;
  readonly state: number | null;
}

function byHeading(headings: readonly string[]): Places {
  const at = headings.map((heading) => targetOf(heading));
  const all = (...targets: readonly (string | undefined)[]) =>
    at.flatMap((target, index) => (target !== undefined && targets.includes(target) ? [index] : []));
  return {
    numbers: all("number", "nrmpCode"),
    names: all("name"),
    specialty: all("specialty")[0] ?? null,
    city: all("city")[0] ?? null,
    state: all("state")[0] ?? null,
  };
}

/** Half of a column's cells tell what it is. */
const ENOUGH = 0.5;

function byCells(rows: readonly Row[]): Places {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const share = (at: number, is: (cell: string) => boolean) =>
    rows.filter(({ cells }) => is((cells[at] ?? "").trim())).length / Math.max(1, rows.length);
  const columns = Array.from({ length: width }, (_, at) => at);
  const numbers = columns.filter((at) => share(at, (cell) => readNumber(cell) !== null) >= ENOUGH);
  const state = columns.find(
    (at) => share(at, (cell) => cell.length <= 20 && stateOf(cell) !== null) >= ENOUGH,
  );
  const rest = columns.filter((at) => !numbers.includes(at) && at !== state);
  return {
    numbers,
    names: rest.filter((at) => share(at, (cell) => /\p{L}{4}/u.test(cell)) >= ENOUGH),
    specialty: null,
    city: null,
    state: state ?? null,
  };
}

/** The rows of a list name the same places again and again. */
function rememberPlaces(): typeof readPlaceCells {
  const known = new Map<string, ReturnType<typeof readPlaceCells>>();
  return (city, state) => {
    const key = `${city}\n${state}`;
    const place = known.get(key) ?? readPlaceCells(city, state);
    known.set(key, place);
    return place;
  };
}

interface Reader {
  readonly table: IdentityTable;
  readonly placeOf: typeof readPlaceCells;
}

function readRow({ line, cells }: Row, places: Places, { table, placeOf }: Reader): Unfilled {
  const clean = cells.map(cleanName);
  const cell = (at: number | null) => (at === null ? "" : (clean[at] ?? ""));
  const numbers = places.numbers.flatMap((at) => readNumber(cell(at)) ?? []);
  const acgmeId = numbers.find((one) => one.is === "acgme")?.acgmeId ?? null;
  const nrmpCode = numbers.find((one) => one.is === "nrmp")?.nrmpCode ?? null;
  const names = places.names.map(cell).filter(Boolean);
  const place = placeOf(cell(places.city), cell(places.state));
  const asked = { acgmeId, nrmpCode, specialty: cell(places.specialty), ...place };
  const { program, maybe } = identify(table, asked, names);
  return {
    line,
    words: clean.filter(Boolean).join(" · ").slice(0, 300),
    nrmpCode,
    state: program?.state ?? place.state,
    program,
    maybe: maybe.slice(0, MOST_MAYBE),
  };
}

/** By number first; then by each name, and by two names together: "Valley Consortium" and "Family Medicine" may stand in two columns. */
function identify(
  table: IdentityTable,
  asked: AskedProgram,
  names: readonly string[],
): { readonly program: Identity | null; readonly maybe: readonly Identity[] } {
  const [first = "", second = ""] = names;
  const tries = [...names, ...(second ? [`${first} ${second}`, `${second} ${first}`] : [])];
  let maybe: readonly Identity[] = [];
  for (const name of tries.length === 0 ? [""] : tries) {
    const found = table.findAsWritten({ ...asked, name });
    if (found.is === "one") return { program: found.program, maybe: [] };
    if (found.is === "maybe" && maybe.length === 0) maybe = found.programs;
  }
  return { program: null, maybe };
}
