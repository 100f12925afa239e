import { readContent } from "../../src/content/read-content.ts";
import { toSite } from "../../src/site/site.ts";
import { measureInChromium } from "./chromium.ts";
import { measure, type Task, type Timing } from "./engine/measure.ts";
import { printTable } from "./table.ts";

const COUNTS = [500, 1_000, 5_000, 10_000] as const;
const RUNS = 11;
/** The day on which hints are counted. */
const TODAY = "2026-11-28";

/** `npm run bench engine`: groups, ranges and order of all programs for five profiles, beside a rules library given the same gates. */
async function benchEngine(): Promise<void> {
  const { content } = readContent(".");
  const { programs, hints } = toSite(content, TODAY);
  const real = programs
    .filter(({ isInResults }) => isInResults)
    .map(({ engine }) => ({ ...engine, hints: hints.get(engine.id) ?? {} }));
  const tasks = COUNTS.map((count): Task => ({ real, count, runs: RUNS }));
  const inNode: Timing[] = [];
  for (const task of tasks) inNode.push(await measure(task));
  print(`Node ${process.version}`, inNode);
  const { version, results } = await measureInChromium<Task, Timing>(
    new URL("./engine/measure.ts", import.meta.url),
    tasks,
  );
  print(`Chromium ${version}`, results);
}

function print(where: string, timings: readonly Timing[]): void {
  const first = timings[0]?.medianMs ?? 0;
  printTable(
    `Engine, ${where}: ms for all programs; json-rules-engine finds the groups alone`,
    [
      "programs",
      "compile",
      "median",
      "worst",
      "growth",
      "hints",
      "json-rules-engine",
      "times slower",
      "same groups",
    ],
    timings.map((timing, at) => [
      String(COUNTS[at]),
      timing.compileMs.toFixed(1),
      timing.medianMs.toFixed(2),
      timing.worstMs.toFixed(2),
      `${(timing.medianMs / first).toFixed(1)}x for ${(COUNTS[at] ?? 0) / COUNTS[0]}x`,
      timing.hintsMs.toFixed(2),
      timing.libraryMs.toFixed(0),
      (timing.libraryMs / timing.medianMs).toFixed(0),
      String(timing.agree),
    ]),
  );
}

await benchEngine();
