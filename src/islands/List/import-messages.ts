import type { SeasonOfFile } from "../../plan/csv/cells/days.ts";
import type { FileStart, HowToRead, Imported, Preview } from "../../plan/csv/import-csv.ts";
import type { ReadListFile } from "../../plan/read-list-file.ts";
import type { SharedList } from "../../plan/share-list.ts";
import type { TypedPlan } from "../../plan/typed.ts";

/**
 * What the page asks of the worker: to open a file, to take another row for its headings, to show how three rows would be understood, and to
 * read it all.
 */
export type ImportRequest =
  | {
      readonly ask: "open";
      readonly bytes: ArrayBuffer;
      readonly season: SeasonOfFile;
      /** Address of the names of our programs. */
      readonly identities: string;
      /** What the visitor typed beside the list, as it is kept. */
      readonly typed: Readonly<Record<string, unknown>>;
    }
  | { readonly ask: "start"; readonly headingLine: number | null }
  | { readonly ask: "preview"; readonly how: HowToRead }
  | { readonly ask: "read"; readonly how: HowToRead }
  /** Of a list from a link, which may name programs by codes and older addresses. */
  | { readonly ask: "shared"; readonly list: SharedList; readonly identities: string };

/** What the worker says back. */
export type ImportAnswer =
  | { readonly is: "csv"; readonly start: FileStart }
  | { readonly is: "preview"; readonly how: HowToRead; readonly preview: Preview }
  | { readonly is: "json"; readonly file: ReadListFile; readonly typed: TypedPlan }
  | { readonly is: "progress"; readonly done: number; readonly rows: number }
  | { readonly is: "read"; readonly imported: Imported }
  | { readonly is: "shared"; readonly list: SharedList }
  | { readonly is: "unreadable"; readonly words: string };
