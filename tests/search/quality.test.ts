import { describe, expect, it } from "vitest";
import { toSearchOccasion, toSearchSource } from "../../src/outputs/search-source.ts";
import type { SearchIndex } from "../../src/search/index.ts";
import { type Hit, search } from "../../src/search/query.ts";
import { SITE } from "../support/content.ts";
import { expectSame } from "../support/expect-same.ts";
import { anxiousQueries } from "./anxious-queries.ts";
import { countryQueries } from "./country-queries.ts";
import { FRESH_QUERIES } from "./fresh-queries.ts";
import { generateQueries } from "./generated-queries.ts";
import { hostileQueries } from "./hostile-queries.ts";
import { isFound } from "./judge.ts";
import { NICKNAME_QUERIES } from "./nickname-queries.ts";
import { HAND_QUERIES, type QueryCase } from "./queries.ts";
import { firstIndex, realIndex } from "./real-index.ts";
import { UNSEEN_QUERIES } from "./unseen-queries.ts";

const SEED = 20261123;
const BAR = 0.98;
const index = realIndex();
const find = (query: string, most = 6) => search(index, query, most).hits.map(({ document }) => document);
/** First finds by their query: two tests look up all names. */
const firsts = new Map<string, Hit | undefined>();
const first = (query: string) => {
  if (!firsts.has(query)) firsts.set(query, search(index, query, 1).hits[0]);
  return firsts.get(query);
};
const generated = generateQueries(index.documents, SEED);
const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`;

/** Of each kind of mistake so many are tried, evenly taken from all names. */
const TRIED = 200;
const some = <T>(queries: readonly T[]) =>
  queries.filter((_, i) => i % Math.ceil(queries.length / TRIED) === 0);

it("in a city, programs that take residents stand before those that have closed or not begun", () => {
  const cities = index.documents.filter(({ kind }) => kind === "city");
  const mixed = cities.filter((city) => {
    const number = index.documents.indexOf(city);
    const there = find(city.name, 200).filter(
      ({ kind, parents }) => kind === "program" && parents.includes(number),
    );
    const open = there.map(({ isOpen }) => isOpen);
    return open.lastIndexOf(true) > open.indexOf(false) && open.includes(false);
  });
  expect(mixed.map(({ name }) => name)).toEqual([]);
  expect(cities.length).toBeGreaterThan(800);
});

describe("queries with what is right written beside them, or told by the records", () => {
  const byRule = countryQueries(index.documents);
  const hostile = hostileQueries(index.documents);
  const anxious = anxiousQueries(index.documents);
  const all: readonly QueryCase[] = [
    ...HAND_QUERIES,
    ...NICKNAME_QUERIES,
    ...FRESH_QUERIES,
    ...UNSEEN_QUERIES,
    ...hostile,
    ...anxious,
    ...byRule,
  ];

  it("are at least 2,000, over all states, and name records that exist", () => {
    const known = new Set(index.documents.map(keyOf));
    expect(all.length).toBeGreaterThanOrEqual(2000);
    expect(all.flatMap(({ expected }) => expected.filter((key) => !known.has(key)))).toEqual([]);
    expect(all.filter(({ expected }) => expected.length === 0)).toEqual([]);
    const states = index.documents
      .filter(({ kind }) => kind === "state")
      .map(({ name }) => name.toLowerCase());
    const asked = new Set(byRule.map(({ query }) => query));
    expect(states.filter((name) => !asked.has(name))).toEqual([]);
  });

  it.each([
    ["written by hand", HAND_QUERIES],
    ["nicknames, by hand", NICKNAME_QUERIES],
    ["thought up later", FRESH_QUERIES],
    ["written without a look at the index", UNSEEN_QUERIES],
    ["thought up to break it", hostile],
    ["as anxious applicants type", anxious],
    ["by the records of every state", byRule],
  ])("%s: one of the right ones is among the first three, 98 of 100 times", (_, queries) => {
    const missed = queries.filter(
      ({ query, expected }) =>
        !find(query)
          .slice(0, 3)
          .some((document) => expected.includes(keyOf(document))),
    );
    expect(missed.length, missed.map(({ query }) => query).join(", ")).toBeLessThanOrEqual(
      (1 - BAR) * queries.length,
    );
  });

  it("have the same first find before the names of programs are there", () => {
    const source = toSearchSource(SITE);
    const first = firstIndex(source, toSearchOccasion(SITE));
    const firstOf = (of: SearchIndex, query: string) =>
      search(of, query, 1).hits.map(({ document }) => of.documents.indexOf(document));
    // A long query may be the name of a program, which goes first only when it is there.
    const queries = all.filter(({ query }, i) => i % 4 === 0 && query.split(" ").length < 4);
    const differ = queries.filter(
      ({ query }) => firstOf(first, query).join() !== firstOf(index, query).join(),
    );
    expect(differ.map(({ query }) => query)).toEqual([]);
  });
});

describe("queries made from the real names", () => {
  const made = Map.groupBy(generated, ({ how }) => how);

  it.each([...made.keys()].filter((how) => how !== "exact name"))("%s: 98 of 100 are found", (how) => {
    const queries = some(made.get(how) ?? []);
    const missed = queries.filter((query) => !isFound(query, find(query.query)));
    const words = missed.map(({ query, meant }) => `${query} (${meant.name})`).join("; ");
    expect(missed.length, words).toBeLessThanOrEqual((1 - BAR) * queries.length);
  });
});

describe("exact names", () => {
  it("come first, always", () => {
    for (const query of generated) {
      if (query.how !== "exact name") continue;
      const found = first(query.query);
      expectSame(isFound(query, found ? [found.document] : []), true, query.query);
    }
  });

  it("and aliases are never behind a misspelling or a mere word", () => {
    for (const { name, aliases, codes } of index.documents) {
      for (const query of [name, ...aliases, ...codes]) {
        expectSame(first(query)?.quality, "name", query);
      }
    }
  });
});
