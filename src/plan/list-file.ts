import type { List } from "./list.ts";
import type { KeptAnswers } from "./own-answers.ts";
import type { OwnProgram } from "./own-program.ts";
import type { Typed } from "./typed.ts";

/** By this word a JSON file is known as ours. */
export const FORMAT = "whole-file-list";
/** A file of another version is refused, in words. */
export const FILE_VERSION = 1;

/** The parts beside the list, in the order in which they stand in the file. */
export const TYPED_NAMES: readonly (keyof Typed)[] = ["profile", "rank", "brief"];

/** All that the visitor typed, as a file of their own: what is needed to have it again, on this device or another. */
export interface ListFile extends Partial<Typed> {
  readonly list: List;
  readonly own: readonly OwnProgram[];
  /** What programs told the visitor. */
  readonly answers?: KeptAnswers;
}

/** What is kept, as it stands there: who reads the file looks at each part. Absent where there is nothing. */
type AsKept = Readonly<Partial<Record<keyof Typed | "answers", unknown>>>;

/** All of it as JSON. `about` = what the data says of its programs, with sources and dates: for other readers; we do not read it back. */
export function exportJson(
  { list, own, answers, ...typed }: Pick<ListFile, "list" | "own"> & AsKept,
  { day, about }: { day: string; about: unknown },
): string {
  const told = Array.isArray(answers) && answers.length > 0 ? answers : undefined;
  const parts = Object.fromEntries(TYPED_NAMES.map((name) => [name, typed[name]]));
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, exported: day, list, own, answers: told, ...parts, about }, null, 2)}\n`;
}
