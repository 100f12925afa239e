import { useEffect, useRef, useState } from "react";
import type { Mapping } from "../../plan/csv/columns.ts";
import type { FileStart, Imported } from "../../plan/csv/import-csv.ts";
import type { KnownRows } from "../../plan/csv/known-programs.ts";
import type { Answer, Request } from "./import-messages.ts";
import workerAddress from "./import-worker.ts?worker&url";

export type ImportState =
  | { readonly at: "start"; readonly words: string | null }
  | { readonly at: "opening"; readonly name: string }
  | { readonly at: "columns"; readonly name: string; readonly start: FileStart }
  | { readonly at: "reading"; readonly name: string; readonly done: number; readonly rows: number }
  | { readonly at: "read"; readonly name: string; readonly imported: Imported };

/** Larger files hold something else than a list of programs. */
const MOST_BYTES = 10_000_000;

/** Reads a visitor's file in a worker, step by step; `cancel` ends it at once. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ at: "start", words: null });
  const worker = useRef<Worker | null>(null);
  const end = (words: string | null) => {
    worker.current?.terminate();
    worker.current = null;
    setState({ at: "start", words });
  };
  useEffect(() => () => worker.current?.terminate(), []);

  const open = async (file: File) => {
    worker.current?.terminate();
    if (file.size > MOST_BYTES) return end("This file is larger than 10 MB: that is no list of programs.");
    const { name } = file;
    setState({ at: "opening", name });
    const reader = new Worker(trustedAddress(), { type: "module" });
    worker.current = reader;
    reader.addEventListener("error", () => end("This file could not be read."));
    reader.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.is === "unreadable") end(data.words);
      else if (data.is === "csv") setState({ at: "columns", name, start: data.start });
      else if (data.is === "progress") setState({ at: "reading", name, done: data.done, rows: data.rows });
      else if (data.is === "read") setState({ at: "read", name, imported: data.imported });
      else {
        const { list, own, lost } = data.file;
        const problems =
          lost === 0
            ? []
            : [{ line: 1, reason: `${lost} of its programs could not be read.`, isKept: false }];
        setState({ at: "read", name, imported: { entries: list, own, problems, isList: true } });
      }
    });
    try {
      const bytes = await file.arrayBuffer();
      reader.postMessage({ ask: "open", bytes } satisfies Request, [bytes]);
    } catch {
      end("Your browser could not open this file.");
    }
  };

  const read = (mapping: Mapping, known: KnownRows) => {
    setState((before) =>
      before.at === "columns" ? { at: "reading", name: before.name, done: 0, rows: 0 } : before,
    );
    worker.current?.postMessage({ ask: "read", mapping, known } satisfies Request);
  };

  return {
    state,
    open,
    read,
    cancel: () => end("Stopped. Nothing was added."),
    finish: (words: string) => end(words),
  };
}

let trusted: string | undefined;

/** The page's policy takes the address of a worker from a named maker alone: this one knows no other address. */
function trustedAddress(): string {
  const types = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  trusted ??= types
    ? (types
        .createPolicy("whole-file-import", { createScriptURL: () => workerAddress })
        .createScriptURL(workerAddress) as string)
    : workerAddress;
  return trusted;
}

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): unknown };
}
