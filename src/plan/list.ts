import { isDay } from "../engine/day.ts";

/** What the visitor has done about a program, in the order in which it happens. */
export const STATUSES = ["considering", "asked", "applied", "interview", "ranked"] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  considering: "Considering",
  asked: "Asked",
  applied: "Applied",
  interview: "Interview",
  ranked: "Ranked",
};

/** A program on the visitor's list. Its name is kept too, so that it can be shown when the program leaves the data. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly note: string;
  /** The day it was added, `YYYY-MM-DD`; null when not known. */
  readonly added: string | null;
}

/** In the visitor's own order; every id once. */
export type List = readonly Entry[];

/** More than NRMP lets anybody rank, and far more than anybody applies to. */
export const MOST_ENTRIES = 1_000;
export const MOST_NOTE = 2_000;
export const MOST_NAME = 200;
const ID = /^[a-z0-9](?:[a-z0-9-]{0,119})$/;
/** Control characters, but for the line end and the tab. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

export function isEntryId(text: unknown): text is string {
  return typeof text === "string" && ID.test(text);
}

/** A new entry for a program. */
export function entryOf(id: string, name: string, added: string | null): Entry {
  return { id, name: cleanName(name) || id, status: "considering", note: "", added };
}

/** Puts programs at the end; those already there stay as they are. Stops at the most that a list holds. */
export function addEntries(list: List, entries: readonly Entry[]): List {
  const held = new Set(list.map(({ id }) => id));
  const fresh = entries.filter(({ id }) => !held.has(id) && held.add(id));
  return fresh.length === 0 ? list : [...list, ...fresh].slice(0, Math.max(MOST_ENTRIES, list.length));
}

export function removeEntry(list: List, id: string): List {
  return list.some((entry) => entry.id === id) ? list.filter((entry) => entry.id !== id) : list;
}

export function changeEntry(
  list: List,
  id: string,
  change: Partial<Pick<Entry, "status" | "note" | "name">>,
): List {
  return list.map((entry) =>
    entry.id === id
      ? { ...entry, ...change, ...(change.note !== undefined && { note: cleanNote(change.note) }) }
      : entry,
  );
}

/** Moves an entry to a place, counted from 0; a place beyond the ends is the end. */
export function moveEntry(list: List, id: string, to: number): List {
  const entry = list.find((one) => one.id === id);
  if (!entry) return list;
  const others = list.filter((one) => one !== entry);
  const place = Math.min(Math.max(0, to), others.length);
  return list[place] === entry ? list : [...others.slice(0, place), entry, ...others.slice(place)];
}

/** One kind of line end, no control characters, no more than a note holds. */
export function cleanNote(text: string): string {
  const clean = text.replaceAll(/\r\n?/g, "\n").replaceAll(CONTROL, "");
  return clean.slice(0, MOST_NOTE).toWellFormed();
}

/** A name on one line. */
export function cleanName(text: string): string {
  return cleanNote(text).replaceAll(/\s+/g, " ").trim().slice(0, MOST_NAME).toWellFormed();
}

export interface ReadList {
  readonly list: List;
  /** Entries that could not be read. */
  readonly lost: number;
}

/** Reads entries that may be broken, old or hostile: keeps each sound one, mends what can be mended, counts the rest. Never throws. */
export function readEntries(json: unknown): ReadList {
  if (!Array.isArray(json)) return { list: [], lost: json === undefined ? 0 : 1 };
  const entries = json.flatMap((one) => readEntry(one) ?? []);
  const list = addEntries([], entries);
  return { list, lost: json.length - list.length };
}

function readEntry(json: unknown): Entry | null {
  if (typeof json !== "object" || json === null) return null;
  const { id, name, status, note, added } = json as Record<string, unknown>;
  if (!isEntryId(id)) return null;
  return {
    id,
    name: (typeof name === "string" && cleanName(name)) || id,
    status: STATUSES.find((one) => one === status) ?? "considering",
    note: typeof note === "string" ? cleanNote(note) : "",
    added: isDay(added) ? added : null,
  };
}
