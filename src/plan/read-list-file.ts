import { isDayOfSeason, type SeasonOfFile } from "./csv/cells/days.ts";
import { readEntries } from "./list.ts";
import { FILE_VERSION, FORMAT, type ListFile } from "./list-file.ts";
import { readAnswers } from "./own-answers.ts";
import { type OwnProgram, readOwn } from "./own-program.ts";
import { OWN_RULES } from "./own-rules.ts";
import { readTypedThings } from "./typed.ts";

export interface ReadListFile extends ListFile {
  /** Programs that could not be read. */
  readonly lost: number;
  /** Rules and answers that could not be read, each in a sentence. */
  readonly remarks: readonly string[];
}

export type ReadFile = ReadListFile | { readonly words: string };

/** Reads a file that `exportJson` wrote, or says in words why not. */
export function readListFile(text: string, season: SeasonOfFile): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { words: "This file is not JSON that we can read: it may have been cut." };
  }
  const file = (json ?? {}) as Record<string, unknown>;
  const { format, version, list, own, answers } = file;
  if (format !== FORMAT) return { words: "This file is not a list saved by Whole File." };
  if (version !== FILE_VERSION)
    return { words: "This file was saved by another version of this site. Reload the page and try again." };
  const entries = readEntries(list);
  const programs = readOwn(own);
  const told = readAnswers(answers);
  const { typed, remarks } = readTypedThings(file);
  const kept = programs.programs.map((program) => withDaysOf(program, season));
  return {
    list: entries.list,
    own: kept.map(({ program }) => program),
    ...(told.answers.length > 0 && { answers: told.answers }),
    ...typed,
    lost: entries.lost + programs.lost,
    remarks: [
      ...remarks,
      ...(told.lost > 0 ? [`${told.lost} of the answers that programs gave could not be read.`] : []),
      ...programs.lostRules.map(
        ({ name, rule }) => `${name}: its rule “${OWN_RULES[rule].label}” could not be read.`,
      ),
      ...kept.flatMap(({ remark }) => remark ?? []),
    ],
  };
}

/** True when a text looks like our JSON rather than CSV. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text.slice(0, 200).replace("\uFEFF", ""));
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
    remark: `${program.name}: its deadline is no day of this season’s calendar.`,
  };
}
