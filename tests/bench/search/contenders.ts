import uFuzzy from "@leeoniya/ufuzzy";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { SearchDocument, SearchSource } from "../../../src/search/documents.ts";
import { buildIndex } from "../../../src/search/index.ts";
import { foldText } from "../../../src/search/normalize.ts";
import { packIndex } from "../../../src/search/pack.ts";
import { search } from "../../../src/search/query.ts";
import { prepareSpeller } from "../../../src/search/spelling.ts";
import { packBuilt, unpackBuilt } from "./prebuilt.ts";

/** One way to search the same records. */
export type Contender = {
  name: string;
  /** What has to be sent to the browser when it builds the index there. */
  data(documents: readonly SearchDocument[], source: SearchSource): unknown;
  /** @returns the search: places of the documents found, best first */
  build(documents: readonly SearchDocument[]): (query: string) => number[];
  /** What has to be sent when the index was built before, or null where there is none; and how it is opened. */
  prebuilt(
    documents: readonly SearchDocument[],
    source: SearchSource,
  ): { json: string; open(json: string): void } | null;
};

/** A record as a plain search library gets it: with the names it inherits, or it could not find "psychiatry stockton". */
type Row = { id: number; path: string; name: string; aliases: string; around: string };

/** No query of the set asks for a day. */
export const OCCASION = { today: "2026-11-28", opens: 2026 };
const MOST = 10;
const FIELDS = ["name", "aliases", "around"];
const FUSE_OPTIONS = {
  keys: [
    { name: "name", weight: 3 },
    { name: "aliases", weight: 2 },
    { name: "around", weight: 1 },
  ],
  threshold: 0.35,
  ignoreLocation: true,
  ignoreDiacritics: true,
};
const MINISEARCH_OPTIONS = {
  fields: FIELDS,
  idField: "id",
  processTerm: (term: string) => foldText(term) || null,
  searchOptions: { prefix: true, fuzzy: 0.25, combineWith: "AND" as const, boost: { name: 3, aliases: 2 } },
};

export const CONTENDERS: readonly Contender[] = [
  {
    name: "this search",
    data: (_, source) => packIndex(source, OCCASION),
    build(documents) {
      const index = buildIndex(documents, OCCASION);
      // The box does so too, while nobody waits.
      prepareSpeller(index.speller);
      const places = new Map(documents.map((document, place) => [document, place]));
      return (query) => search(index, query, MOST).hits.map(({ document }) => places.get(document) ?? -1);
    },
    prebuilt(documents, source) {
      const json = JSON.stringify({
        data: packIndex(source, OCCASION),
        built: packBuilt(buildIndex(documents, OCCASION)),
      });
      return { json, open: unpackBuilt };
    },
  },
  {
    name: "Fuse.js over rows",
    data: toRows,
    build(documents) {
      const fuse = new Fuse(toRows(documents), FUSE_OPTIONS);
      return (query) => fuse.search(query, { limit: MOST }).map(({ refIndex }) => refIndex);
    },
    prebuilt: prebuiltFuse,
  },
  {
    name: "Fuse.js token search",
    data: toRows,
    build(documents) {
      const fuse = new Fuse(toRows(documents), { ...FUSE_OPTIONS, useTokenSearch: true, tokenMatch: "all" });
      return (query) => fuse.search(query, { limit: MOST }).map(({ refIndex }) => refIndex);
    },
    prebuilt: prebuiltFuse,
  },
  {
    name: "MiniSearch",
    data: toRows,
    build(documents) {
      const mini = new MiniSearch(MINISEARCH_OPTIONS);
      mini.addAll(toRows(documents));
      return (query) =>
        mini
          .search(query)
          .slice(0, MOST)
          .map(({ id }) => id as number);
    },
    prebuilt(documents) {
      const mini = new MiniSearch(MINISEARCH_OPTIONS);
      mini.addAll(toRows(documents));
      return { json: JSON.stringify(mini), open: (json) => MiniSearch.loadJSON(json, MINISEARCH_OPTIONS) };
    },
  },
  {
    name: "uFuzzy",
    data: toRows,
    build(documents) {
      const fuzzy = new uFuzzy({ intraMode: 1 });
      const haystack = toRows(documents).map(({ name, aliases, around }) =>
        foldText(`${name} | ${aliases} | ${around}`),
      );
      return (query) => {
        const [places, info, order] = fuzzy.search(haystack, foldText(query), 4);
        if (order && info) return order.slice(0, MOST).map((one) => info.idx[one] ?? -1);
        return (places ?? []).slice(0, MOST);
      };
    },
    prebuilt: () => null,
  },
];

function toRows(documents: readonly SearchDocument[]): Row[] {
  return documents.map(({ kind, id: path, name, aliases, ownAliases, codes, text, parents }, id) => {
    const around = parents.flatMap((parent) => {
      const { name: theirs = "", aliases: others = [] } = documents[parent] ?? {};
      return [theirs, ...others];
    });
    return {
      id,
      path: `${kind}/${path}`,
      name,
      aliases: [...aliases, ...ownAliases, ...codes].join(", "),
      around: [...around, text].join(", "),
    };
  });
}

function prebuiltFuse(documents: readonly SearchDocument[]): ReturnType<Contender["prebuilt"]> {
  const rows = toRows(documents);
  const json = JSON.stringify({ rows, index: Fuse.createIndex(FUSE_OPTIONS.keys, rows).toJSON() });
  return {
    json,
    open(text) {
      const { rows: loaded, index } = JSON.parse(text) as {
        rows: Row[];
        index: Parameters<typeof Fuse.parseIndex>[0];
      };
      new Fuse(loaded, FUSE_OPTIONS, Fuse.parseIndex<Row>(index));
    },
  };
}
