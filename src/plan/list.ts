import SAY from "../../content/words/plan.json" with { type: "json" };
import { isDay } from "../engine/day.ts";
import { EVENTS, type ListEvent, MOST_EVENTS, readEvents } from "./list-events.ts";

/** Where the visitor stands with a program: on the list only, else what was noted last. */
export const STATUSES = ["considering", ...EVENTS] as const;
export type EntryStatus = (typeof STATUSES)[number];

/** As the list and its files name them. */
export const STATUS_WORDS: Readonly<Record<EntryStatus, string>> = {
  considering: "Considering",
  asked: "Asked",
  answered: "Answered",
  applied: "Applied",
  invited: "Invited",
  interview: "Interview",
  waitlisted: SAY.list.waitingList,
  thanked: "Thanked",
  declined: SAY.list.declinedByMe,
  rejected: "Rejected",
  ranked: "Ranked",
  matched: "Matched",
};

/** A program on the visitor's list. Its name is kept too, so that it can be shown when the program leaves the data. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly status: EntryStatus;
  readonly note: string;
  /** The day it was added, `YYYY-MM-DD`; null when not known. */
  readonly added: string | null;
  /** What happened, in the order in which it was noted; the last is the status. Absent on lists from before there were any. */
  readonly events?: readonly ListEvent[];
}

/** In the visitor's own order; every id once. */
export type List = readonly Entry[];

/** More than NRMP lets anybody rank, and far more than anybody applies to. */
export const MOST_ENTRIES = 1_000;
/** Characters. */
export const MOST_NOTE = 2_000;
/** Characters. */
export const MOST_NAME = 200;
const ID = /^[a-z0-9](?:[a-z0-9-]{0,119})$/;
/** Control characters, but for the line end and the tab. */
const CONTROL = /[^\P{Cc}\n\t]/gu;
/** What is clean already, as nearly every cell of a list of thousands is. */
const PLAIN = /^[ -~]*$/;
const PLAIN_WORDS = /^(?:[!-~]+ )*[!-~]+$/;

/** A text that can be the id of a program, of ours or of the visitor's own. */
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

/** The same list where it holds no such entry. */
export function removeEntry(list: List, id: string): List {
  return list.some((entry) => entry.id === id) ? list.filter((entry) => entry.id !== id) : list;
}

/** Changes one entry; a note is cleaned. */
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

/** Notes that something happened: it is the entry's status from now on. */
export function noteEvent(list: List, id: string, event: ListEvent): List {
  return withEvents(list, id, (events) => [...events, event].slice(-MOST_EVENTS));
}

/** Puts a changed event in the place of the one noted as number `at`, from 0. */
export function changeEvent(list: List, id: string, at: number, event: ListEvent): List {
  return withEvents(list, id, (events) => events.map((one, index) => (index === at ? event : one)));
}

/** Takes back event number `at` (from 0); the status is then that of the last one left. */
export function dropEvent(list: List, id: string, at: number): List {
  return withEvents(list, id, (events) => events.filter((_, index) => index !== at));
}

function withEvents(
  list: List,
  id: string,
  edit: (events: readonly ListEvent[]) => readonly ListEvent[],
): List {
  return list.map((entry) => {
    if (entry.id !== id) return entry;
    const events = edit(entry.events ?? []);
    return { ...entry, events, status: events.at(-1)?.what ?? "considering" };
  });
}

/** The list of the next season: the same programs, each to be considered anew. Notes and what happened stay, for whoever looks back. */
export function beginAnew(list: List): List {
  return list.map((entry) => (entry.status === "considering" ? entry : { ...entry, status: "considering" }));
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
  if (text.length <= MOST_NOTE && PLAIN.test(text)) return text;
  const clean = text.replaceAll(/\r\n?/g, "\n").replaceAll(CONTROL, "");
  return clean.slice(0, MOST_NOTE).toWellFormed();
}

/** A name on one line. */
export function cleanName(text: string): string {
  if (text.length <= MOST_NAME && PLAIN_WORDS.test(text)) return text;
  return cleanNote(text).replaceAll(/\s+/g, " ").trim().slice(0, MOST_NAME).toWellFormed();
}

/** Entries that were sound. */
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
  const { id, name, status, note, added, events } = json as Record<string, unknown>;
  if (!isEntryId(id)) return null;
  return {
    id,
    name: (typeof name === "string" && cleanName(name)) || id,
    status: STATUSES.find((one) => one === status) ?? "considering",
    note: typeof note === "string" ? cleanNote(note) : "",
    added: isDay(added) ? added : null,
    ...(events !== undefined && { events: readEvents(events) }),
  };
}
