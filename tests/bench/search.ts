import { toSearchSource } from "../../src/outputs/search-source.ts";
import { createDocuments, type SearchDocument } from "../../src/search/documents.ts";
import { buildSite } from "../../src/site/site.ts";
import { countryQueries } from "../search/country-queries.ts";
import { FRESH_QUERIES } from "../search/fresh-queries.ts";
import { generateQueries } from "../search/generated-queries.ts";
import { isFound } from "../search/judge.ts";
import { NICKNAME_QUERIES } from "../search/nickname-queries.ts";
import { HAND_QUERIES, type QueryCase } from "../search/queries.ts";
import { measureInChromium } from "./chromium.ts";
import { CONTENDERS } from "./search/contenders.ts";
import { growSource } from "./search/grow.ts";
import { measure, type Task, type Timing } from "./search/measure.ts";
import { gzipKilobytes, printTable } from "./table.ts";

/** As many as the site has, and as many as there may be. */
const REAL = 0;
const SIZES = [REAL, 10_000];
/** So many of the quality set are timed letter by letter: some 500 keys. */
const TIMED = 32;
/** Of the made queries as many as by hand, evenly taken. */
const JUDGED = 200;
const SEED = 20261123;

/**
 * `npm run bench search`: this search beside plain Fuse.js, MiniSearch and uFuzzy on the same records and queries. It
 * prints; no test depends on it.
 */
async function benchSearch(): Promise<void> {
  const source = toSearchSource(
    buildSite({ root: process.cwd(), today: new Date().toISOString().slice(0, 10) }),
  );
  const set = [
    ...HAND_QUERIES,
    ...NICKNAME_QUERIES,
    ...FRESH_QUERIES,
    ...countryQueries(createDocuments(source)),
  ];
  const queries = set.filter((_, i) => i % Math.ceil(set.length / TIMED) === 0).map(({ query }) => query);
  const quality = judgeAll(createDocuments(source), set);
  for (const size of SIZES) {
    const grown = size === REAL ? source : growSource(source, size);
    const documents = createDocuments(grown);
    const task = { source: grown, queries };
    const weights = CONTENDERS.map((contender) => ({
      data: gzipKilobytes(JSON.stringify(contender.data(documents, grown))),
      prebuilt: gzipKilobytes(contender.prebuilt(documents, grown)?.json ?? ""),
    }));
    const programs = documents.filter(({ kind }) => kind === "program").length;
    const title = `${programs.toLocaleString("en-US")} programs, ${documents.length.toLocaleString("en-US")} records`;
    show(`${title}: Node ${process.version}`, measure(task), weights, quality);
    const { version, results } = await measureInChromium<Task, Timing[]>(
      new URL("./search/measure.ts", import.meta.url),
      [task],
    );
    show(`${title}: Chromium ${version}`, results.flat(), weights, quality);
  }
}

type Weight = { data: string; prebuilt: string };

function show(
  title: string,
  timings: readonly Timing[],
  weights: readonly Weight[],
  quality: readonly string[],
): void {
  const [ours, plain] = timings;
  const row = ({ name, build, open, median, worst }: Timing, i: number) => [
    name,
    weights[i]?.data ?? "",
    weights[i]?.prebuilt ?? "",
    build.toFixed(1),
    open?.toFixed(1) ?? "",
    median.toFixed(3),
    worst.toFixed(2),
    plain ? `${(plain.median / median).toFixed(0)}×` : "",
    ours ? `${(worst / ours.worst).toFixed(0)}×` : "",
    quality[i] ?? "",
  ];
  const heads = [
    "",
    "data kB gz",
    "index kB gz",
    "build ms",
    "open ms",
    "median ms/key",
    "worst ms/key",
    "faster than Fuse.js",
    "worst, × ours",
    "top 3 by hand / made",
  ];
  printTable(title, heads, timings.map(row));
}

/** The share of the quality set that each gets right, on the real content: by hand, and made. */
function judgeAll(documents: readonly SearchDocument[], set: readonly QueryCase[]): string[] {
  const generated = generateQueries(documents, SEED);
  const step = Math.ceil(generated.length / JUDGED);
  // The slowest of the others takes a second for a query of the country.
  const judged = set.filter((_, i) => i % Math.ceil(set.length / JUDGED) === 0);
  const made = generated.filter((_, i) => i % step === 0);
  return CONTENDERS.map(({ build }) => {
    const find = build(documents);
    const top = (query: string) => find(query).flatMap((place) => documents[place] ?? []);
    const right = judged.filter(({ query, expected }) =>
      top(query)
        .slice(0, 3)
        .some(({ kind, id }) => expected.includes(`${kind}:${id}`)),
    );
    const found = made.filter((query) => isFound(query, top(query.query)));
    return `${percent(right.length, judged.length)} / ${percent(found.length, made.length)}`;
  });
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

if (import.meta.main) await benchSearch();
