import { packShards } from "../../src/outputs/dataset/shards.ts";
import { getSite } from "../../src/site/site.ts";
import { measureInChromium } from "./chromium.ts";
import { type Given, STEPS, type Step, type Timing } from "./shards/measure.ts";
import { printTable } from "./table.ts";

const LARGEST = 3;
const SLOWER = [1, 4] as const;
const RUNS = 7;

/**
 * `npm run bench shards`: making the files of the three largest specialties, and of all, ready for verdicts; each run on a page that has just
 * come. The median run is told. On a machine that does other things, too, the CPU of the page's main thread tells more than the clock.
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
      const runs: (readonly (Timing & { readonly cpuMs: number })[])[] = [];
      for (let run = 0; run < RUNS; run++) {
        const { results, cpuMs } = await measureInChromium<Given | Step, Timing>(
          new URL("./shards/measure.ts", import.meta.url),
          [{ ...given, shards: some }, ...STEPS],
          slower,
        );
        runs.push(results.map((timing, i) => ({ ...timing, cpuMs: cpuMs[i] ?? 0 })).slice(1));
      }
      const median = (of: (run: (typeof runs)[number]) => number) =>
        (runs.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0).toFixed(0);
      const both = (what: "ms" | "cpuMs") =>
        median(([unpack, compile]) => (unpack?.[what] ?? 0) + (compile?.[what] ?? 0));
      const ofStep = (place: number, what: "ms" | "cpuMs") => median((run) => run[place]?.[what] ?? 0);
      rows.push([
        `${slower}x`,
        String(some.length),
        median(([unpack]) => unpack?.programs ?? 0),
        ...[0, 1].map((place) => ofStep(place, "ms")),
        both("ms"),
        ...[0, 1].map((place) => ofStep(place, "cpuMs")),
        both("cpuMs"),
        median(([unpack, compile]) => Math.max(unpack?.longestMs ?? 0, compile?.longestMs ?? 0)),
        ofStep(2, "ms"),
      ]);
    }
  printTable(
    "Shards made ready for verdicts, Chromium: ms by the clock and of the main thread's CPU",
    [
      ...["slower", "shards", "programs", "unpack", "compile", "both"],
      ...["unpack CPU", "compile CPU", "both CPU", "longest piece", "first verdicts"],
    ],
    rows,
  );
}

await benchShards();
