import { type List, readEntries } from "./list.ts";
import { type OwnProgram, readOwn } from "./own-program.ts";

export const FORMAT = "whole-file-list";
export const FILE_VERSION = 1;

/** A list as a file of one's own: everything that is needed to have it again, on this device or another. */
export interface ListFile {
  readonly list: List;
  readonly own: readonly OwnProgram[];
}

/** The list as JSON. `about` = what the data says of its programs, with sources and dates: for other readers; we do not read it back. */
export function exportJson({ list, own }: ListFile, { day, about }: { day: string; about: unknown }): string {
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, exported: day, list, own, about }, null, 2)}\n`;
}

export type ReadFile = (ListFile & { readonly lost: number }) | { readonly words: string };

/** Reads a file that `exportJson` wrote, or says in words why not. */
export function readListFile(text: string): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { words: "This file is not JSON that we can read: it may have been cut." };
  }
  const { format, version, list, own } = (json ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) return { words: "This file is not a list saved by Whole File." };
  if (version !== FILE_VERSION)
    return { words: "This file was saved by another version of this site. Reload the page and try again." };
  const entries = readEntries(list);
  const programs = readOwn(own);
  return { list: entries.list, own: programs.programs, lost: entries.lost + programs.lost };
}

/** True when a text looks like our JSON rather than CSV. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[{[]/.test(text.slice(0, 200).replace("\uFEFF", ""));
}
