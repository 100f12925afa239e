import type { List } from "./list.ts";
import type { KeptAnswers } from "./own-answers.ts";
import type { OwnProgram } from "./own-program.ts";

export const FORMAT = "whole-file-list";
export const FILE_VERSION = 1;

/** A list as a file of one's own: everything that is needed to have it again, on this device or another. */
export interface ListFile {
  readonly list: List;
  readonly own: readonly OwnProgram[];
  /** What programs told the visitor. */
  readonly answers?: KeptAnswers;
  /** The rank list in the making, as it is kept: `readRankFile` takes it out again. Absent where there is none. */
  readonly rank?: unknown;
  /** Prepared answers and notes of the evening, as they are kept. Absent where there are none. */
  readonly brief?: unknown;
}

/** The list as JSON; answers as they are kept, for who reads the file looks at each. `about` = what the data says of its programs, with sources and dates: for other readers; we do not read it back. */
export function exportJson(
  { list, own, answers, rank, brief }: Omit<ListFile, "answers"> & { readonly answers?: unknown },
  { day, about }: { day: string; about: unknown },
): string {
  const told = Array.isArray(answers) && answers.length > 0 ? answers : undefined;
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, exported: day, list, own, answers: told, rank, brief, about }, null, 2)}\n`;
}
