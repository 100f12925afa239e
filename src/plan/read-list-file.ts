import SAY from "../../content/words/plan.json" with { type: "json" };
import { fill } from "../words/fill.ts";
import { isDayOfSeason, type SeasonOfFile } from "./csv/cells/days.ts";
import { readEntries } from "./list.ts";
import { FILE_VERSION, FORMAT, type ListFile } from "./list-file.ts";
import { readAnswers } from "./own-answers.ts";
import { type OwnProgram, readOwn } from "./own-program.ts";
import { OWN_RULES } from "./own-rules.ts";
import { readTypedThings } from "./typed.ts";

/** A file of ours as far as it could be read. */
export interface ReadListFile extends ListFile {
  /** Programs that could not be read. */
  readonly lost: number;
  /** Rules and answers that could not be read, each in a sentence. */
  readonly remarks: readonly string[];
}

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
  const kept = programs.programs.map((program) => withDaysOf(program, season));
  return {
    list: entries.list,
    own: kept.map(({ program }) => program),
    ...(told.answers.length > 0 && { answers: told.answers }),
    ...typed,
    lost: entries.lost + programs.lost,
    remarks: [
      ...remarks,
      ...(told.lost > 0 ? [fill(SAY.readListFile.ofTheAnswersThatProgramsGave, { lost: told.lost })] : []),
      ...programs.lostRules.map(({ name, rule }) =>
        fill(SAY.readListFile.itsRuleCouldNotBeRead, { name, label: OWN_RULES[rule].label }),
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
    remark: fill(SAY.readListFile.itsDeadlineIsNoDayOf, { name: program.name }),
  };
}
