import SAY from "../../../content/words/list.json" with { type: "json" };
import type { Identities } from "../../identity/identity.ts";
import { createIdentityTable, type IdentityTable } from "../../identity/table.ts";
import type { SeasonOfFile } from "../../plan/csv/cells/days.ts";
import { decodeBytes } from "../../plan/csv/decode-bytes.ts";
import { importCsv, previewCsv, readStart } from "../../plan/csv/import-csv.ts";
import { whyNoList } from "../../plan/csv/no-list.ts";
import { looksLikeJson, readListFile } from "../../plan/read-list-file.ts";
import { planTyped } from "../../plan/typed.ts";
import type { ImportAnswer, ImportRequest } from "./import-messages.ts";
import { resolveShared } from "./resolve-shared.ts";

/** Reads files beside the page, so that it stays alive and can stop the work by ending this worker. */
interface OpenFile {
  readonly text: string;
  readonly season: SeasonOfFile;
  readonly table: Promise<IdentityTable | null>;
}
let opened: OpenFile | null = null;

const say = (answer: ImportAnswer) => postMessage(answer);

addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  answer(data).catch(() => say({ is: "unreadable", words: SAY.importWorker.thisFileCouldNotBeRead }));
});

async function answer(request: ImportRequest): Promise<void> {
  if (request.ask === "open") return open(request);
  if (request.ask === "shared") {
    const names = await loadTable(request.identities);
    return say({ is: "shared", list: names ? resolveShared(request.list, names) : request.list });
  }
  if (opened === null) return;
  const { text, season } = opened;
  if (request.ask === "start") return say({ is: "csv", start: readStart(text, season, request.headingLine) });
  const table = await opened.table;
  if (table === null)
    return say({
      is: "unreadable",
      words: SAY.importWorker.theNamesOfOurProgramsCould,
    });
  const how = { ...request.how, table, season };
  if (request.ask === "preview")
    return say({ is: "preview", how: request.how, preview: previewCsv(text, how) });
  const imported = importCsv(text, {
    ...how,
    onProgress: (done, rows) => say({ is: "progress", done, rows }),
  });
  say({ is: "read", imported });
}

function open({ bytes: buffer, season, identities, typed }: Extract<ImportRequest, { ask: "open" }>): void {
  const bytes = new Uint8Array(buffer);
  const text = decodeBytes(bytes);
  if (looksLikeJson(text)) {
    const file = readListFile(text, season);
    say(
      "words" in file
        ? { is: "unreadable", words: file.words }
        : { is: "json", file, typed: planTyped(typed, file) },
    );
    return;
  }
  const words = whyNoList(bytes);
  if (words !== null) {
    say({ is: "unreadable", words });
    return;
  }
  opened = { text, season, table: loadTable(identities) };
  say({ is: "csv", start: readStart(text, season) });
}

async function loadTable(address: string): Promise<IdentityTable | null> {
  try {
    const response = await fetch(address);
    return response.ok ? createIdentityTable((await response.json()) as Identities) : null;
  } catch {
    return null;
  }
}
