import SAY from "../../content/words/plan.json" with { type: "json" };
import { fill } from "../words/fill.ts";
import type { ImportedEntry, Maybe } from "./csv/import-csv.ts";
import { addEntries, type Entry, type List, STATUS_WORDS } from "./list.ts";
import { answerWords, joinAnswers, type KeptAnswers } from "./own-answers.ts";
import { planOwn } from "./own-import.ts";
import type { OwnProgram } from "./own-program.ts";
import type { Stated } from "./stated.ts";

/**
 * How a file joins the list. `merge` = new programs are added, those on the list take what the file says. `add` = new ones only. `replace` =
 * the list becomes the file's. `own` = the list stays; programs of one's own are kept for plans.
 */
export type ImportWay = "merge" | "add" | "replace" | "own";

/** What the device has before a file is brought in. */
export interface Held {
  readonly list: List;
  readonly own: readonly OwnProgram[];
  readonly answers?: KeptAnswers;
}

/** A file as it was read. */
export interface FromFile {
  readonly entries: readonly ImportedEntry[];
  readonly own: readonly OwnProgram[];
  /** What programs told the visitor, by the file. */
  readonly answers?: KeptAnswers;
  /** What the file states of programs of our data. */
  readonly stated?: readonly Stated[];
}

/** What would be done, and what it would come to. */
export interface ImportPlan {
  readonly next: Required<Held>;
  readonly fresh: readonly Entry[];
  /** Programs that would change, and what of them: "status: Considering → Applied". */
  readonly changed: readonly { readonly name: string; readonly what: readonly string[] }[];
  readonly unchanged: number;
  /** Programs that would leave the list. */
  readonly removed: readonly Entry[];
  /** Programs for which the list has no room. */
  readonly noRoom: readonly Entry[];
  /** Answers of programs that come in, each in words. */
  readonly told: readonly { readonly name: string; readonly words: string }[];
  /** New programs of one's own, and those for which there is no room. */
  readonly freshOwn: number;
  readonly noRoomForOwn: number;
}

/** Rows that the visitor has said to be programs of our data: they stand for those, and their rules are what the file states of them. */
export function withNamedRows(
  file: FromFile,
  maybe: readonly Maybe[],
  answers: ReadonlyMap<string, string>,
): Required<FromFile> & { readonly doubled: number } {
  const said = new Map(
    maybe.flatMap(({ id, programs }) => {
      const program = programs.find((one) => one.id === answers.get(id));
      return program ? [[id, program] as const] : [];
    }),
  );
  const entries = new Map<string, ImportedEntry>();
  for (const entry of file.entries) {
    const id = said.get(entry.id)?.id ?? entry.id;
    if (!entries.has(id)) entries.set(id, { ...entry, id });
  }
  return {
    entries: [...entries.values()],
    own: file.own.filter(({ id }) => !said.has(id)),
    answers: file.answers ?? [],
    stated: [
      ...(file.stated ?? []),
      ...file.own.flatMap(({ id, rules }) => {
        const program = said.get(id)?.id;
        return program && Object.keys(rules).length > 0 ? [{ program, rules }] : [];
      }),
    ],
    doubled: file.entries.length - entries.size,
  };
}

/** What a file would do to the list, nothing of it done. */
export function planImport(held: Held, file: FromFile, way: ImportWay): ImportPlan {
  const mine = new Map(held.list.map((entry) => [entry.id, entry]));
  const isNew = ({ id }: Entry) => !mine.has(id);
  const touches = way === "merge" || way === "replace";
  const own = planOwn(held.own, file.own, way === "add" ? "keep" : way);
  const both = file.entries.flatMap((entry) => {
    const before = mine.get(entry.id);
    return before ? [{ before, after: touches ? join(before, entry, way) : before }] : [];
  });
  const news = way === "own" ? [] : file.entries.filter(isNew).map(bare);
  const joined = new Map(both.map(({ after }) => [after.id, after]));
  const base =
    way === "replace"
      ? file.entries.map((entry) => joined.get(entry.id) ?? bare(entry))
      : [...held.list.map((entry) => joined.get(entry.id) ?? entry), ...news];
  const list =
    way === "replace"
      ? addEntries([], base)
      : addEntries(
          held.list.map((entry) => joined.get(entry.id) ?? entry),
          news,
        );
  const on = new Set(list.map(({ id }) => id));
  const changes = both.map(({ before, after }) => ({
    name: before.name,
    what: [...changesOf(before, after), ...(own.changes.get(before.id) ?? [])],
  }));
  const listed = new Set(both.map(({ before }) => before.id));
  const elsewhere = [...own.changes].flatMap(([id, what]) =>
    listed.has(id) ? [] : [{ name: own.nameOf(id), what }],
  );
  const answers = joinAnswers(held.answers ?? [], way === "own" ? [] : (file.answers ?? []));
  const names = new Map([...held.list, ...file.entries].map(({ id, name }) => [id, name]));
  const changed = [...changes.filter(({ what }) => what.length > 0), ...elsewhere];
  const removed =
    way === "replace" ? held.list.filter(({ id }) => !base.some((entry) => entry.id === id)) : [];
  return {
    next: { list: isSame(list, held.list) ? held.list : list, own: own.next, answers },
    fresh: list.filter(isNew),
    changed,
    unchanged: changes.filter(({ what }) => what.length === 0).length,
    removed,
    noRoom: base.filter(({ id }) => !on.has(id)),
    told: answers
      .filter((one) => !held.answers?.includes(one))
      .map((one) => ({ name: names.get(one.program) ?? one.program, words: answerWords(one) })),
    freshOwn: own.fresh,
    noRoomForOwn: own.noRoom,
  };
}

/** An entry with what the file says of it. Merging never rubs out a note. */
function join(before: Entry, { status, note, added, events, says }: ImportedEntry, way: ImportWay): Entry {
  const takesNote = says.note && (note !== "" || way === "replace");
  return {
    ...before,
    ...(says.status && { status }),
    ...(says.status && events !== undefined && { events }),
    ...(takesNote && { note }),
    added: before.added ?? added,
  };
}

function changesOf(before: Entry, after: Entry): readonly string[] {
  return [
    ...(before.status === after.status
      ? []
      : [
          fill(SAY.importPlan.status, {
            statusWords: STATUS_WORDS[before.status],
            statusWords2: STATUS_WORDS[after.status],
          }),
        ]),
    ...(before.note === after.note ? [] : [noteChange(before.note, after.note)]),
    ...(JSON.stringify(before.events) === JSON.stringify(after.events)
      ? []
      : [SAY.importPlan.whatHappenedWithItsDays]),
  ];
}

function noteChange(before: string, after: string): string {
  if (before === "") return fill(SAY.importPlan.note, { after: short(after) });
  return after === ""
    ? fill(SAY.importPlan.noteEmpty, { before: short(before) })
    : fill(SAY.importPlan.note2, { before: short(before), after: short(after) });
}

function bare({ says: _, ...entry }: ImportedEntry): Entry {
  return entry;
}

function isSame(a: List, b: List): boolean {
  return a.length === b.length && a.every((entry, at) => isSameEntry(entry, b[at]));
}

function isSameEntry(a: Entry, b: Entry | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.name === b.name &&
    a.status === b.status &&
    a.note === b.note &&
    a.added === b.added &&
    JSON.stringify(a.events) === JSON.stringify(b.events)
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
