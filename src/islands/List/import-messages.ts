import type { Mapping } from "../../plan/csv/columns.ts";
import type { FileStart, Imported } from "../../plan/csv/import-csv.ts";
import type { KnownRows } from "../../plan/csv/known-programs.ts";
import type { ListFile } from "../../plan/list-file.ts";

/** What the page asks of the worker: first to open a file, then to read it with the columns named. */
export type Request =
  | { readonly ask: "open"; readonly bytes: ArrayBuffer }
  | { readonly ask: "read"; readonly mapping: Mapping; readonly known: KnownRows };

export type Answer =
  | { readonly is: "csv"; readonly start: FileStart }
  | { readonly is: "json"; readonly file: ListFile & { readonly lost: number } }
  | { readonly is: "progress"; readonly done: number; readonly rows: number }
  | { readonly is: "read"; readonly imported: Imported }
  | { readonly is: "unreadable"; readonly words: string };
