import SAY from "../../content/words/plan.json" with { type: "json" };
import { thousands } from "../engine/counted.ts";
import { fill } from "../words/fill.ts";
import { isDayOfSeason, type SeasonOfFile } from "./csv/cells/days.ts";
import type { ImportedEntry } from "./csv/import-csv.ts";
import { type Entry, MOST_NOTE, readEntries } from "./list.ts";
import { FILE_VERSION, FORMAT, type ListFile } from "./list-file.ts";
import { readAnswers } from "./own-answers.ts";
import { type OwnProgram, readOwn } from "./own-program.ts";
import { OWN_RULES } from "./own-rules.ts";
import { readTypedThings } from "./typed.ts";

/** A file of ours as far as it could be read. */
export interface ReadListFile extends ListFile {
  /** Programs that could not be read. */
  readonly lost: number;
  /** What the file says of entries, by their ids, of which a part could not be read whole: of the others it says all. */
  readonly says: ReadonlyMap<string, ImportedEntry["says"]>;
  /** Rules, answers and parts of entries that could not be read, each in a sentence. */
  readonly remarks: readonly string[];
}

const PARTS = ["status", "note", "added", "events"] as const;
type Part = (typeof PARTS)[number];

/** `words` say why a file is none of ours, or none that we can read. */
export type ReadFile = ReadListFile | { readonly words: string };

/** Reads a file that `exportJson` wrote, or says in words why not. */
export function readListFile(text: string, season: SeasonOfFile): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { words: SAY.readListFile.thisFileIsNotJsonThat };
  }
  const file = (json ?? {}) as Record<string, unknown>;
  const { format, version, list, own, answers } = file;
  if (format !== FORMAT) return { words: SAY.readListFile.thisFileIsNotAList };
  if (version !== FILE_VERSION) return { words: SAY.readListFile.thisFileWasSavedByAnother };
  const entries = readEntries(list);
  const programs = readOwn(own);
  const told = readAnswers(answers);
  const { typed, remarks } = readTypedThings(file);
  const unread = unreadParts(list, entries.list);
  const kept = programs.programs.map((program) => withDaysOf(program, season));
  return {
    list: entries.list,
    own: kept.map(({ program }) => program),
    ...(told.answers.length > 0 && { answers: told.answers }),
    ...typed,
    lost: entries.lost + programs.lost,
    says: new Map(
      unread.map(({ entry, parts }) => [
        entry.id,
        { status: !parts.includes("status") && !parts.includes("events"), note: !parts.includes("note") },
      ]),
    ),
    remarks: [
      ...remarks,
      ...unread.map(({ entry, parts }) =>
        fill(SAY.readListFile.couldNotBeReadWhole, {
          name: entry.name,
          parts: parts.map((part) => PART_WORDS[part]).join(", "),
        }),
      ),
      ...(told.lost > 0
        ? [fill(SAY.readListFile.ofTheAnswersThatProgramsGave, { lost: thousands(told.lost) })]
        : []),
      ...programs.lostRules.map(({ name, rule }) =>
        fill(SAY.readListFile.itsRuleCouldNotBeRead, { name, label: OWN_RULES[rule].label }),
      ),
      ...kept.flatMap(({ remark }) => remark ?? []),
    ],
  };
}

const PART_WORDS: Readonly<Record<Part, string>> = {
  status: "status",
  note: "note",
  added: SAY.readListFile.dayOfAdding,
  events: SAY.readListFile.whatHappened,
};

/** What a file says of an entry and what was read of it are not the same: the part is unknown, or longer than we keep. */
function unreadParts(
  json: unknown,
  list: readonly Entry[],
): readonly { readonly entry: Entry; readonly parts: readonly Part[] }[] {
  const entries = new Map(list.map((entry) => [entry.id, entry]));
  return (Array.isArray(json) ? json : []).flatMap((raw) => {
    const entry = entries.get(raw?.id);
    const parts = entry
      ? PARTS.filter((part) => raw[part] !== undefined && !isWhole(part, raw[part], entry))
      : [];
    // A program that stands twice is counted as lost the second time.
    return entry && parts.length > 0 && entries.delete(entry.id) ? [{ entry, parts }] : [];
  });
}

function isWhole(part: Part, raw: unknown, entry: Entry): boolean {
  if (part === "note") return typeof raw === "string" && raw.length <= MOST_NOTE;
  if (part === "events") return Array.isArray(raw) && raw.length === entry.events?.length;
  return raw === entry[part];
}

/** What can follow the first bracket of a JSON text; a table may begin with a title such as "[Draft]". */
const JSON_STARTS = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:["{[\d-]|\]\s*$|$))/;

/** True when a text looks like our JSON rather than CSV. */
export function looksLikeJson(text: string): boolean {
  return JSON_STARTS.test(text.slice(0, 200).replace("\uFEFF", ""));
}

/** 29 February is a day of some seasons only. */
function withDaysOf(
  program: OwnProgram,
  season: SeasonOfFile,
): { program: OwnProgram; remark: string | null } {
  const { deadline, ...rules } = program.rules;
  if (deadline === undefined || deadline.length > "MM-DD".length || isDayOfSeason(deadline, season))
    return { program, remark: null };
  return {
    program: { ...program, rules },
    remark: fill(SAY.readListFile.itsDeadlineIsNoDayOf, { name: program.name }),
  };
}
