import type { Content } from "../../content/content.ts";
import type { ChangeEntry } from "../../content/schemas/change-log.ts";
import { getSite } from "../site.ts";
import { compareRecords, type PastRecord } from "./compare-records.ts";
import { type Commit, readBlobs, readHistory } from "./history.ts";

/** Whose changes are told. */
export const FOLDERS = ["content/programs", "content/sponsors"] as const;

/** The log of changes, from git's history or from `content/changes`. */
export interface Changes {
  /** The newest day first. */
  readonly entries: readonly ChangeEntry[];
  /** The day from which changes are told; what was there before is the first entry. Null where nothing tells. */
  readonly since: string | null;
}

let known: Changes | undefined;

/** The changes of the project that is being built, read once. */
export function getChanges(): Changes {
  known ??= readChanges(process.cwd(), getSite().content);
  return known;
}

/** What the log of `content/changes/` tells, and what git's history tells after it. Without git or its history: the log alone. */
export function readChanges(root: string, content: Content): Changes {
  const logs = [...content.changes.values()];
  const until = untilOf(content);
  const logged = logs.flatMap(({ entries }) => entries);
  // Without a log all of the history would be told, the first entry of each fact too.
  const fresh = until === null ? [] : newEntries(root, content, until);
  const entries = withoutDoubles([...logged, ...fresh]).filter(({ program, sponsor }) =>
    program ? content.programs.has(program) : content.sponsors.has(sponsor as string),
  );
  const first = logs.map(({ id }) => id).sort()[0];
  return { entries: entries.sort(byDay), since: first ? firstDay(logs, first) : null };
}

/** What git's history tells since a moment. */
export function newEntries(root: string, content: Content, since: string): ChangeEntry[] {
  const commits = readHistory(root, FOLDERS, since)?.filter(({ at }) => Date.parse(at) > Date.parse(since));
  return commits ? toEntries(root, content, commits) : [];
}

function toEntries(root: string, content: Content, commits: readonly Commit[]): ChangeEntry[] {
  const days = byDayAndRecord(commits);
  const changed = days.filter(({ before, after }) => before !== null && after !== null && before !== after);
  const blobs = readBlobs(root, [
    ...new Set(changed.flatMap(({ before, after }) => [before as string, after as string])),
  ]);
  return days.flatMap(({ day, collection, id, before, after }): ChangeEntry[] => {
    const owner = collection === "programs" ? { program: id } : { sponsor: id };
    if (before === null)
      return after !== null && collection === "programs"
        ? [{ day, ...owner, field: "entry", before: null, after: "Added", page: null }]
        : [];
    const [was, is] = [before, after].map((blob) => parse(blobs.get(blob ?? "")));
    if (!was || !is) return [];
    return compareRecords(was, is, content.sources).map(({ source, ...change }) => {
      const page = source === null ? undefined : content.sources.get(source);
      return {
        day,
        ...owner,
        ...change,
        page: page ? { title: page.title, url: page.url, shows: page.shows } : null,
      };
    });
  });
}

interface DayOfRecord {
  readonly day: string;
  readonly collection: string;
  readonly id: string;
  /** The blob before the day's first change, null where there was none. */
  before: string | null;
  /** The blob after its last one. */
  after: string | null;
}

/** Several commits of a day are one change: what is taken back on the same day was none. A file that moves keeps its id. */
function byDayAndRecord(commits: readonly Commit[]): readonly DayOfRecord[] {
  const days = new Map<string, DayOfRecord>();
  for (const { at, changes } of commits) {
    const day = new Date(at).toISOString().slice(0, 10);
    // What goes before what comes: a move is both.
    for (const { file, before, after } of [...changes].sort(
      (a, b) => Number(a.after !== null) - Number(b.after !== null),
    )) {
      const [, collection, id] = /^content\/([a-z]+)\/(?:.*\/)?([a-z0-9-]+)\.json$/.exec(file) ?? [];
      if (collection === undefined || id === undefined) continue;
      const key = `${day} ${collection}/${id}`;
      const one = days.get(key);
      if (one) one.after = after;
      else days.set(key, { day, collection, id, before, after });
    }
  }
  return [...days.values()];
}

function parse(text: string | undefined): PastRecord | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as PastRecord);
  } catch {
    return undefined;
  }
}

function keyOf({ page: _, ...entry }: ChangeEntry): string {
  return JSON.stringify([entry.day, entry.program, entry.sponsor, entry.field, entry.before, entry.after]);
}

function byDay(a: ChangeEntry, b: ChangeEntry): number {
  return compare(b.day, a.day) || compare(ownerOf(a), ownerOf(b)) || compare(a.field, b.field);
}

/** The record that an entry is of: its id. */
export function ownerOf({ program, sponsor }: Pick<ChangeEntry, "program" | "sponsor">): string {
  return program ?? sponsor ?? "";
}

/** The moment until which the log tells everything; null without a log. */
export function untilOf({ changes }: Pick<Content, "changes">): string | null {
  return [...changes.values()].reduce<string | null>(
    (latest, { until }) => (latest === null || Date.parse(until) > Date.parse(latest) ? until : latest),
    null,
  );
}

/** What the log and the history both tell is told once. */
export function withoutDoubles(entries: readonly ChangeEntry[]): ChangeEntry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function firstDay(
  logs: readonly { readonly id: string; readonly until: string; readonly entries: readonly ChangeEntry[] }[],
  first: string,
): string {
  const log = logs.find(({ id }) => id === first);
  const days = [
    ...(log?.entries ?? []).map(({ day }) => day),
    new Date(log?.until ?? 0).toISOString().slice(0, 10),
  ];
  return days.sort()[0] as string;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
