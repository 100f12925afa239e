import type { Program } from "../../../engine/facts.ts";
import type { Occasion, Profile } from "../../../engine/profile.ts";
import type { Standing } from "../../../engine/rank.ts";
import type { IdentityTable } from "../../../identity/table.ts";
import { answersOf, type KeptAnswers } from "../../../plan/own-answers.ts";
import { type ReadUnfilled, readUnfilled } from "../../../plan/soap/unfilled.ts";
import { type SoapPool, soapPool, soapStandings, soapVisit } from "../../../stores/soap.ts";
import { decidingWords, MARKS, type Mark, type Marked, markRows } from "./marked.ts";

/** What the page asks: its list of unfilled programs marked for a visitor. An empty text only gets the rules ready. */
export interface MarkAsk {
  readonly text: string;
  readonly profile: Profile;
  readonly occasion: Occasion;
  /** What programs told the visitor. */
  readonly answers: KeptAnswers;
  /** Rows with these letters alone; empty = all. */
  readonly filter: string;
  /** Most rows of each mark. */
  readonly most: Readonly<Record<Mark, number>>;
  /** Lines that the visitor chose, in their order. */
  readonly chosen: readonly number[];
}

/** A row as the page draws it. */
export interface ShownRow {
  readonly line: number;
  readonly words: string;
  readonly program: { readonly id: string; readonly name: string; readonly notOpen: string | null } | null;
  readonly maybe: readonly { readonly id: string; readonly name: string }[];
  /** The sentences that decide about the program. */
  readonly says: readonly string[];
}

/** The visitor's list as the worker marked it. */
export interface Marking {
  readonly rows: number;
  /** Rows of which our data hold the program. */
  readonly known: number;
  /** Rows beyond the most that are read. */
  readonly left: number;
  /** Each mark that has rows, likeliest first, with as many rows as were asked for. */
  readonly groups: readonly {
    readonly mark: Mark;
    readonly total: number;
    readonly rows: readonly ShownRow[];
  }[];
  readonly chosen: readonly ShownRow[];
}

/** Marks lists for visitors, and remembers the last of each step: a press of a box reads no list again. */
export function createMarker(programs: readonly Program[], table: IdentityTable): (ask: MarkAsk) => Marking {
  const read = remember(
    (text: string): ReadUnfilled => (text === "" ? { rows: [], left: 0 } : readUnfilled(text, table)),
  );
  const pooled = remember((answers: KeptAnswers): SoapPool => soapPool(programs, answersOf(answers)));
  const stands = remember(
    (profile: Profile, occasion: Occasion, answers: KeptAnswers): ReadonlyMap<string, Standing> =>
      soapStandings(pooled(answers), { profile, occasion }),
  );
  return ({ text, profile, occasion, answers, filter, most, chosen }) => {
    const { rows, left } = read(text);
    const marked = markRows(rows, stands(profile, occasion, answers));
    const { programOf } = pooled(answers);
    const visit = soapVisit({ profile, occasion });
    const show = ({ row: { line, words, program, maybe } }: Marked): ShownRow => {
      const known = program && programOf.get(program.id);
      return {
        line,
        words,
        program: program && { id: program.id, name: program.name, notOpen: program.notOpen },
        maybe: maybe.map(({ id, name }) => ({ id, name })),
        says: known ? decidingWords(known, visit.profile, visit.occasion) : [],
      };
    };
    const letters = filter.trim().toLowerCase();
    const wanted =
      letters === ""
        ? marked
        : marked.filter(({ row }) =>
            `${row.words} ${row.program?.name ?? ""} ${row.state}`.toLowerCase().includes(letters),
          );
    const byLine = new Map(marked.map((one) => [one.row.line, one]));
    return {
      rows: rows.length,
      known: rows.filter(({ program }) => program).length,
      left,
      groups: MARKS.flatMap((mark) => {
        const of = wanted.filter((one) => one.mark === mark);
        return of.length === 0 ? [] : [{ mark, total: of.length, rows: of.slice(0, most[mark]).map(show) }];
      }),
      chosen: chosen.flatMap((line) => byLine.get(line) ?? []).map(show),
    };
  };
}

/** The last answer again while the question says the same; a message to a worker brings each object anew. */
function remember<A extends readonly unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  let last: { readonly keys: readonly unknown[]; readonly result: R } | null = null;
  return (...given) => {
    // The list itself is a long text, and compared as it is.
    const keys = given.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
    if (!last || keys.some((key, at) => key !== last?.keys[at])) last = { keys, result: work(...given) };
    return last.result;
  };
}
