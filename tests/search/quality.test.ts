import { describe, expect, it } from "vitest";
import { search } from "../../src/search/query.ts";
import { generateQueries } from "./generated-queries.ts";
import { isFound } from "./judge.ts";
import { HAND_QUERIES } from "./queries.ts";
import { realIndex } from "./real-index.ts";

const SEED = 20261123;
const BAR = 0.98;
const index = realIndex();
const find = (query: string, most = 6) => search(index, query, most).hits.map(({ document }) => document);
const generated = generateQueries(index.documents, SEED);
const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`;

/** Of each kind of mistake so many are tried, evenly taken from all names. */
const TRIED = 200;
const some = <T>(queries: readonly T[]) =>
  queries.filter((_, i) => i % Math.ceil(queries.length / TRIED) === 0);

describe("queries written by hand", () => {
  it("are at least 300 and name records that exist", () => {
    const known = new Set(index.documents.map(keyOf));
    expect(HAND_QUERIES.length).toBeGreaterThanOrEqual(300);
    expect(HAND_QUERIES.flatMap(({ expected }) => expected.filter((key) => !known.has(key)))).toEqual([]);
    expect(new Set(HAND_QUERIES.map(({ query }) => query)).size).toBe(HAND_QUERIES.length);
  });

  it("find one of the expected among the first three, 98 of 100 times", () => {
    const missed = HAND_QUERIES.filter(
      ({ query, expected }) =>
        !find(query)
          .slice(0, 3)
          .some((document) => expected.includes(keyOf(document))),
    );
    expect(missed.length, missed.map(({ query }) => query).join(", ")).toBeLessThanOrEqual(
      (1 - BAR) * HAND_QUERIES.length,
    );
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
      expect(isFound(query, find(query.query, 1)), query.query).toBe(true);
    }
  });

  it("and aliases are never behind a misspelling or a mere word", () => {
    for (const { name, aliases, codes } of index.documents) {
      for (const query of [name, ...aliases, ...codes]) {
        expect(search(index, query, 1).hits[0]?.quality, query).toBe("name");
      }
    }
  });
});
