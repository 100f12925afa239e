/**
 * `npm run watch-pages`: asks for each source's page again and keeps in `content/watch/` whether the passages that facts rest on still say the
 * same. See USAGE. It changes no fact. Exit code 1: the content is broken; 2: the command is wrong.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatIssues } from "../content/format-issues.ts";
import { lintContent } from "../content/lint-content.ts";
import { readContent } from "../content/read-content.ts";
import { DaySchema } from "../content/schemas/dates.ts";
import type { WatchRecord } from "../content/schemas/watch.ts";
import { readDays } from "../content/today.ts";
import { choosePages, watchedPages } from "./watch/pages.ts";
import { countWatchStates, toTable, toWatchReport } from "./watch/report.ts";
import { watchPages } from "./watch/run.ts";

const USAGE = `Usage: npm run watch-pages -- [--only words] [--since YYYY-MM-DD] [--dry-run] [--report file]
  --only       pages whose id or host holds one of the words, parted by commas, whenever they were asked for
  --since      pages that were not asked for on or after this day; without --only left out: today, so that a run which was stopped goes on
  --dry-run    names the pages and asks for none
  --report     writes what to read again into a file, in Markdown; with --dry-run of what is known already
  --pause      milliseconds between two pages of one host (2000)
  --root       the folder that holds content/`;

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
/** One host is asked one thing at a time; so many hosts at once. */
const HOSTS = 8;
/** Letters of the bar that shows how far a run has come. */
const BAR = 30;
const LIMITS = { bytes: 8_000_000, redirects: 5, patience: () => AbortSignal.timeout(30_000) };

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      since: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      report: { type: "string" },
      pause: { type: "string", default: "2000" },
      root: { type: "string", default: PROJECT },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const { root, only } = values;
  const { today, latest } = readDays(process.env, new Date());
  const { since } = values;
  if (since !== undefined && !DaySchema.safeParse(since).success)
    throw new Error(`--since: expected ${DaySchema.description}, found "${since}".`);
  if (!/^\d{1,6}$/.test(values.pause))
    throw new Error(`--pause: expected milliseconds, found "${values.pause}".`);
  const { content, issues } = lintContent({ root, today: latest });
  if (issues.length > 0) {
    console.error(formatIssues(issues));
    process.exitCode = 1;
    return;
  }

  const folder = join(root, "content", "watch");
  /** Where nothing reads a file that a killed run left half. */
  const halves = join(root, "reports");
  const pages = choosePages(watchedPages(content), content, {
    only,
    since: since ?? (only === undefined ? today : undefined),
  });
  if (values["dry-run"]) for (const { id, url } of pages) console.log(`${id}  ${url}`);
  else {
    for (const made of [folder, halves]) mkdirSync(made, { recursive: true });
    for (const id of content.watch.keys()) if (!content.sources.has(id)) rmSync(join(folder, `${id}.json`));
    let isStopped = false;
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        isStopped = true;
        console.error(
          "\nEnding after the pages that are being asked for. The same command goes on from there.",
        );
      });
    let done = 0;
    await watchPages(pages, {
      fetch,
      limits: LIMITS,
      hosts: HOSTS,
      pause: () => wait(Number(values.pause)),
      day: today,
      recordOf: (id) => content.watch.get(id),
      keep: (id, record) => keep({ folder, halves }, id, record),
      said: (id, { state, why }) =>
        progress(++done, pages.length, `${id}: ${state}${why ? ` (${why})` : ""}`),
      isStopped: () => isStopped,
    });
    if (process.stderr.isTTY) process.stderr.write("\n");
  }
  const after = readContent(root).content;
  console.log(
    `\n${values["dry-run"] ? `${pages.length} pages would be asked for. Known until now:` : "All pages, as last asked for:"}\n`,
  );
  console.log(toTable(countWatchStates(after.watch.values())));
  if (values.report !== undefined) writeFileSync(values.report, toWatchReport(after));
}

/** Whole or not at all: a run that is killed leaves no half of a file. The keys stand in one order, so that git shows what changed. */
function keep({ folder, halves }: { folder: string; halves: string }, id: string, record: WatchRecord): void {
  const { asked, seen, state, since, why, movedTo, changed, fields, reading, etag, lastModified, passages } =
    record;
  const byField = Object.fromEntries(Object.entries(passages).sort(([a], [b]) => (a < b ? -1 : 1)));
  const ordered = {
    asked,
    seen,
    state,
    since,
    why,
    movedTo,
    changed,
    fields,
    reading,
    etag,
    lastModified,
    passages: byField,
  };
  const half = join(halves, `${id}.half`);
  writeFileSync(half, `${JSON.stringify(ordered, null, 2)}\n`);
  renameSync(half, join(folder, `${id}.json`));
}

function progress(done: number, all: number, words: string): void {
  const filled = Math.round((done / all) * BAR);
  const line = `[${"#".repeat(filled)}${" ".repeat(BAR - filled)}] ${done}/${all} ${words}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line.slice(0, process.stderr.columns ?? 100)}`);
  else console.error(line);
}
