import { useEffect, useRef, useState } from "react";
import SAY from "../../../content/words/list.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { SeasonOfFile } from "../../plan/csv/cells/days.ts";
import type { FileStart, HowToRead, Imported, Preview } from "../../plan/csv/import-csv.ts";
import type { ReadListFile } from "../../plan/read-list-file.ts";
import type { TypedPlan } from "../../plan/typed.ts";
import { keptTyped } from "../../stores/kept-typed.ts";
import { $profile } from "../../stores/profile.ts";
import { fill } from "../../words/fill.ts";
import { startWorker } from "../shared/own-worker.ts";
import type { ImportAnswer, ImportRequest } from "./import-messages.ts";
import workerAddress from "./import-worker.ts?worker&url";

/** How far the reading of a file has come. */
export type ImportState =
  | { readonly at: "start"; readonly words: string | null }
  | { readonly at: "opening"; readonly name: string }
  | {
      readonly at: "columns";
      readonly name: string;
      readonly start: FileStart;
      /** How the first rows will be understood; null while it is being found out. */
      readonly preview: Preview | null;
    }
  | { readonly at: "reading"; readonly name: string; readonly done: number; readonly rows: number }
  | { readonly at: "read"; readonly name: string; readonly imported: Imported };

/** Larger files hold something else than a list of programs. */
const MOST_BYTES = 10_000_000;

interface Setting {
  readonly season: SeasonOfFile;
  /** Address of the names of our programs. */
  readonly identities: string;
}

/** Reads a visitor's file in a worker, step by step; `cancel` ends it at once. */
export function useImport({ season, identities }: Setting) {
  const [state, setState] = useState<ImportState>({ at: "start", words: null });
  const worker = useRef<Worker | null>(null);
  /** The last question for a preview: answers to earlier ones are late. */
  const asked = useRef<HowToRead | null>(null);
  const end = (words: string | null) => {
    worker.current?.terminate();
    worker.current = null;
    setState({ at: "start", words });
  };
  useEffect(() => () => worker.current?.terminate(), []);

  const hear = (name: string, data: ImportAnswer) => {
    if (data.is === "unreadable") end(data.words);
    else if (data.is === "csv") setState({ at: "columns", name, start: data.start, preview: null });
    else if (data.is === "preview") {
      if (JSON.stringify(data.how) === JSON.stringify(asked.current))
        setState((now) => (now.at === "columns" ? { ...now, preview: data.preview } : now));
    } else if (data.is === "progress") setState({ at: "reading", name, done: data.done, rows: data.rows });
    else if (data.is === "read") setState({ at: "read", name, imported: data.imported });
    else if (data.is === "json") setState({ at: "read", name, imported: importedOf(data.file, data.typed) });
  };

  const open = async (file: File) => {
    worker.current?.terminate();
    if (file.size > MOST_BYTES) return end(SAY.useImport.thisFileIsLargerThan10);
    const { name } = file;
    setState({ at: "opening", name });
    const reader = startWorker(workerAddress);
    worker.current = reader;
    reader.addEventListener("error", () => end(SAY.useImport.thisFileCouldNotBeRead));
    reader.addEventListener("message", ({ data }: MessageEvent<ImportAnswer>) => hear(name, data));
    try {
      const bytes = await file.arrayBuffer();
      const address = new URL(identities, location.href).href;
      const typed = keptTyped($profile.get());
      reader.postMessage({ ask: "open", bytes, season, identities: address, typed } satisfies ImportRequest, [
        bytes,
      ]);
    } catch {
      end(SAY.useImport.yourBrowserCouldNotOpenThis);
    }
  };
  const ask = (request: ImportRequest) => worker.current?.postMessage(request);

  return {
    state,
    open,
    chooseHeadings: (headingLine: number | null) => ask({ ask: "start", headingLine }),
    preview: (how: HowToRead) => {
      asked.current = how;
      ask({ ask: "preview", how });
    },
    read: (how: HowToRead) => {
      setState((now) => (now.at === "columns" ? { at: "reading", name: now.name, done: 0, rows: 0 } : now));
      ask({ ask: "read", how });
    },
    cancel: () => end(SAY.useImport.stoppedNothingWasAdded),
    finish: (words: string) => end(words),
  };
}

/** A list that was saved here says everything of its entries, but for what could not be read. */
function importedOf({ list, own, answers, lost, says, remarks }: ReadListFile, typed: TypedPlan): Imported {
  const all = { status: true, note: true };
  const lostWords = fill(SAY.useImport.ofItsProgramsCouldNotBe, { lost: thousands(lost) });
  return {
    entries: list.map((entry) => ({ ...entry, says: says.get(entry.id) ?? all })),
    own,
    ...(answers && { answers }),
    typed,
    maybe: [],
    problems: [
      ...(lost > 0 ? [{ line: null, reason: lostWords, isKept: false }] : []),
      ...remarks.map((reason) => ({ line: null, reason, isKept: true })),
    ],
    isList: true,
  };
}
