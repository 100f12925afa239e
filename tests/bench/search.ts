import { toSearchSource } from "../../src/outputs/search-source.ts";
import { createDocuments } from "../../src/search/documents.ts";
import { buildSite } from "../../src/site/site.ts";
import { measureInChromium } from "./chromium.ts";
import { CONTENDERS } from "./search/contenders.ts";
import { growSource } from "./search/grow.ts";
import type { Task, Timing } from "./search/measure.ts";
import { allQueries } from "./search/queries.ts";
import { gzipKilobytes, printTable } from "./table.ts";

/** As many as the site has, and as many as there may be. */
const REAL = 0;
const SIZES = [REAL, 10_000];
/** So many of the quality set are timed letter by letter: some 500 keys. */
const TIMED = 32;

/**
 * `npm run bench search`: this search beside plain Fuse.js, MiniSearch and uFuzzy on the same records and queries, in
 * the browser. It prints; no test depends on it. What each finds is another bench, `search-quality`.
 */
async function benchSearch(): Promise<void> {
  const source = toSearchSource(
    buildSite({ root: process.cwd(), today: new Date().toISOString().slice(0, 10) }),
  );
  const set = allQueries(createDocuments(source));
  const queries = set.filter((_, i) => i % Math.ceil(set.length / TIMED) === 0).map(({ query }) => query);
  const sources = SIZES.map((size) => (size === REAL ? source : growSource(source, size)));
  const { version, results } = await measureInChromium<Task, Timing[]>(
    new URL("./search/measure.ts", import.meta.url),
    sources.map((grown) => ({ source: grown, queries })),
  );
  for (const [i, grown] of sources.entries()) {
    const documents = createDocuments(grown);
    const weights = CONTENDERS.map((contender) => ({
      data: gzipKilobytes(JSON.stringify(contender.data(documents, grown))),
      prebuilt: gzipKilobytes(contender.prebuilt(documents, grown)?.json ?? ""),
    }));
    const [programs, records] = [grown.programs, documents].map(({ length }) =>
      length.toLocaleString("en-US"),
    );
    show(`${programs} programs, ${records} records: Chromium ${version}`, results[i] ?? [], weights);
  }
}

type Weight = { data: string; prebuilt: string };

function show(title: string, timings: readonly Timing[], weights: readonly Weight[]): void {
  const [ours, plain] = timings;
  const row = ({ name, build, open, median, worst, keys }: Timing, i: number) => [
    name,
    weights[i]?.data ?? "",
    weights[i]?.prebuilt ?? "",
    build.toFixed(1),
    open?.toFixed(1) ?? "",
    median.toFixed(3),
    worst.toFixed(2),
    String(keys),
    plain ? `${(plain.median / median).toFixed(0)}×` : "",
    ours ? `${(worst / ours.worst).toFixed(0)}×` : "",
  ];
  const heads = [
    "",
    "data kB gz",
    "index kB gz",
    "build ms",
    "open ms",
    "median ms/key",
    "worst ms/key",
    "keys",
    "faster than Fuse.js",
    "worst, × ours",
  ];
  printTable(title, heads, timings.map(row));
}

if (import.meta.main) await benchSearch();
