import { toSearchSource } from "../../src/outputs/search-source.ts";
import { createDocuments } from "../../src/search/documents.ts";
import { buildSite } from "../../src/site/site.ts";
import { generateQueries } from "../search/generated-queries.ts";
import { isFound } from "../search/judge.ts";
import { CONTENDERS } from "./search/contenders.ts";
import { allQueries } from "./search/queries.ts";
import { printTable } from "./table.ts";

/** Of each set so many are judged, evenly taken: the slowest of the others takes a second for a query of the country. */
const JUDGED = 200;
const SEED = 20261123;

/** `npm run bench search-quality`: the share of the quality set that this search and the others get right. It takes minutes. */
function benchQuality(): void {
  const source = toSearchSource(
    buildSite({ root: process.cwd(), today: new Date().toISOString().slice(0, 10) }),
  );
  const documents = createDocuments(source);
  const judged = some(allQueries(documents));
  const made = some(generateQueries(documents, SEED));
  const rows = CONTENDERS.map(({ name, build }) => {
    const find = build(documents);
    const top = (query: string) => find(query).flatMap((place) => documents[place] ?? []);
    const right = judged.filter(({ query, expected }) =>
      top(query)
        .slice(0, 3)
        .some(({ kind, id }) => expected.includes(`${kind}:${id}`)),
    );
    const found = made.filter((query) => isFound(query, top(query.query)));
    return [name, percent(right.length, judged.length), percent(found.length, made.length)];
  });
  printTable(`${judged.length} queries by hand, ${made.length} made`, ["", "top 3 by hand", "made"], rows);
}

function some<T>(queries: readonly T[]): T[] {
  return queries.filter((_, i) => i % Math.ceil(queries.length / JUDGED) === 0);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

if (import.meta.main) benchQuality();
