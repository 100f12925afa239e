import SAY from "../../../content/words/site.json" with { type: "json" };
import type { ChangeEntry } from "../../content/schemas/change-log.ts";
import type { FactField } from "../../content/schemas/program-facts.ts";
import { dayInWords } from "../../facts/date-words.ts";
import { FIELDS } from "../../facts/fields.ts";
import { fill } from "../../words/fill.ts";
import type { Site } from "../site.ts";
import { ownerOf } from "./changes.ts";

/** What a list calls a program's standing. */
const LISTED: Readonly<Record<string, string>> = {
  listed: "listed",
  unlisted: SAY.changeWords.inNoListKnownFromIts,
  unconfirmed: SAY.changeWords.notConfirmedSinceAnOlderList,
  doubtful: SAY.changeWords.doubtfulItMayNoLongerExist,
  planned: SAY.changeWords.plannedNotOpenYet,
  closing: "closing",
  closed: "closed",
};

/** Where a field holds several values, they stand beside each other with this between them. */
const BETWEEN = " / ";

/**
 * "J-1 visa: did not say → Sponsors it; page of October 2026". What another page adds to what stood there is said alone: "now also". An address would say nothing: a link stands beside it. */
export function sayChange({ field, before, after, page }: ChangeEntry): string {
  if (field === "entry") return SAY.changeWords.newOnThisSite;
  if (field === "listing")
    return fill(SAY.changeWords.onLists, {
      before: LISTED[before ?? ""] ?? String(before),
      after: LISTED[after ?? ""] ?? String(after),
    });
  const label = FIELDS[field as FactField]?.label ?? field;
  const when =
    page === null
      ? ""
      : `; ${page.shows === null ? SAY.changeWords.undatedPage : fill(SAY.changeWords.pageOf, { shows: dayInWords(page.shows) })}`;
  const say = (words: string) => `${label}: ${when === "" ? words : words.replace(/\.$/, "")}${when}`;
  if (before === null || after === null)
    return say(`${before ?? SAY.changeWords.didNotSay} → ${after ?? SAY.changeWords.doesNotSay}`);
  if (before === after) return say(`still ${after}`);
  const [was, is] = [before, after].map((words) => words.split(BETWEEN)) as [string[], string[]];
  const [gone, come] = [was.filter((one) => !is.includes(one)), is.filter((one) => !was.includes(one))];
  if (gone.length === 0) return say(fill(SAY.changeWords.nowAlso, { between: come.join(BETWEEN) }));
  if (come.length === 0) return say(fill(SAY.changeWords.noLonger, { between: gone.join(BETWEEN) }));
  return say(`${before} → ${after}`);
}

/** What became different at one program or sponsor on one day. */
export interface ChangedRecord {
  readonly name: string;
  /** Its page, without the site's base; null of a sponsor, which has none. */
  readonly path: string | null;
  /** Names the record among those of its day. */
  readonly id: string;
  readonly entries: readonly ChangeEntry[];
}

/** What changed on one day, in words. */
export interface ChangedDay {
  readonly day: string;
  readonly records: readonly ChangedRecord[];
  /** Programs that came in such numbers that their names would hide the rest. */
  readonly added: number;
}

/** More new programs than these on one day are counted, not named. */
const MOST_NAMED = 10;

/** Entries by day, newest first, and by record. */
export function groupChanges(site: Site, entries: readonly ChangeEntry[]): readonly ChangedDay[] {
  return [...Map.groupBy(entries, ({ day }) => day)].map(([day, some]) => {
    const isNew = ({ field }: ChangeEntry) => field === "entry";
    const fresh = some.filter(isNew);
    const shown = fresh.length > MOST_NAMED ? some.filter((entry) => !isNew(entry)) : some;
    return {
      day,
      added: shown === some ? 0 : fresh.length,
      records: [...Map.groupBy(shown, ownerOf)]
        .map(([id, own]) => ({ id, ...nameOf(site, own[0] as ChangeEntry), entries: own }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    };
  });
}

/** The newest days with at most so many entries in all, and how many stand nowhere among them. */
export function newestOf(
  days: readonly ChangedDay[],
  most: number,
): { readonly days: readonly ChangedDay[]; readonly left: number } {
  let room = most;
  let left = 0;
  const shown = days.map((day) => ({
    ...day,
    records: day.records.filter(({ entries }) => {
      room -= entries.length;
      if (room < 0) left += entries.length;
      return room >= 0;
    }),
  }));
  return { days: shown.filter(({ records, added }) => records.length + added > 0), left };
}

function nameOf(site: Site, entry: ChangeEntry): { name: string; path: string | null } {
  const { programs, sponsors } = site.content;
  return entry.program
    ? { name: programs.get(entry.program)?.name ?? entry.program, path: `/programs/${entry.program}/` }
    : { name: sponsors.get(entry.sponsor ?? "")?.name ?? "", path: null };
}

/** The changes of a program and of its sponsor, newest first. */
export function changesOf(
  entries: readonly ChangeEntry[],
  { id, sponsor }: { readonly id: string; readonly sponsor: string },
): readonly ChangeEntry[] {
  return entries.filter((entry) => entry.program === id || entry.sponsor === sponsor);
}

/** The changes at the programs and sponsors of a state. */
export function changesIn(
  site: Site,
  entries: readonly ChangeEntry[],
  state: string,
): readonly ChangeEntry[] {
  const programs = new Set((site.byState.get(state) ?? []).map(({ record }) => record.id));
  return entries.filter(({ program, sponsor }) =>
    program ? programs.has(program) : site.content.sponsors.get(sponsor ?? "")?.state === state,
  );
}

/** The programs that an entry speaks of. */
export function programsOf(site: Site, { program, sponsor }: ChangeEntry): readonly string[] {
  return program ? [program] : (site.bySponsor.get(sponsor ?? "") ?? []).map(({ record }) => record.id);
}
