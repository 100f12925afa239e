import { packShards } from "../../src/outputs/dataset/shards.ts";
import { getSite } from "../../src/site/site.ts";
import { measureInChromium } from "./chromium.ts";
import type { Task, Timing } from "./shards/measure.ts";
import { printTable } from "./table.ts";

const LARGEST = 3;
const SLOWER = [1, 4] as const;
const RUNS = 5;

/**
 * `npm run bench shards`: making the files of the three largest specialties, and of all, ready for verdicts; each run on a page that has just
 * come. The median run is told.
 */
async function benchShards(): Promise<void> {
  const site = getSite();
  const texts = [...packShards(site)].map(([name, value]) => [name, JSON.stringify(value)] as const);
  const common = texts.find(([name]) => name === "common")?.[1] ?? "";
  const shards = texts
    .filter(([name]) => name !== "common")
    .map(([, text]) => text)
    .sort((a, b) => b.length - a.length);
  const given = {
    common,
    occasion: { season: site.engineSeason, asOf: site.today },
    profile: { specialties: ["family-medicine"], step2: "passed", step2Score: 215 } as const,
  };
  const rows: string[][] = [];
  for (const slower of SLOWER)
    for (const some of [shards.slice(0, LARGEST), shards]) {
      const runs: Timing[] = [];
      for (let run = 0; run < RUNS; run++) {
        const { results } = await measureInChromium<Task, Timing>(
          new URL("./shards/measure.ts", import.meta.url),
          [{ ...given, shards: some }],
          slower,
        );
        runs.push(...results);
      }
      const median = (of: (timing: Timing) => number) =>
        (runs.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0).toFixed(0);
      rows.push([
        `${slower}x`,
        String(some.length),
        median(({ programs }) => programs),
        median(({ unpackMs }) => unpackMs),
        median(({ compileMs }) => compileMs),
        median(({ unpackMs, compileMs }) => unpackMs + compileMs),
        median(({ longestMs }) => longestMs),
        median(({ firstRankMs }) => firstRankMs),
      ]);
    }
  printTable(
    "Shards made ready for verdicts, Chromium: ms",
    ["slower", "shards", "programs", "unpack", "compile", "both", "longest piece", "first verdicts"],
    rows,
  );
}

await benchShards();
