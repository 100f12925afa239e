import { describe, expect, test } from "vitest";
import { knownChoice, rowsOfFile, sortRows } from "../../../src/islands/directory/rows.ts";
import type { DirectoryRows } from "../../../src/site/directory-rows.ts";

const FILE: DirectoryRows = {
  facets: [
    {
      name: "state",
      label: "State",
      shape: "list",
      values: [
        ["CA", "California"],
        ["OH", "Ohio"],
      ],
      answers: [0, 1, 1],
    },
    {
      name: "city",
      label: "City",
      shape: "list",
      values: [
        ["fresno", "Fresno, CA"],
        ["akron", "Akron, OH"],
      ],
      answers: [0, 1, 1],
    },
  ],
  ids: ["fresno-fm", "akron-fm", "akron-im"],
  names: ["Fresno Family Medicine", "Éclair Family Medicine", "Akron Internal Medicine"],
  known: [2, 0, 5],
  questions: 14,
  notes: { 1: "closed" },
  leftOut: [1],
};

test("each row has its place, what is out of the ordinary and its answers", () => {
  const rows = rowsOfFile(FILE);
  expect(rows[1]).toEqual({
    id: "akron-fm",
    name: "Éclair Family Medicine",
    place: "Akron, OH",
    known: 0,
    note: "closed",
    isInResults: false,
    answers: { state: "OH", city: "akron" },
  });
  expect(rows[0]?.note).toBeNull();
});

describe("sortRows", () => {
  const rows = rowsOfFile(FILE);
  const sorted = (sort: string) => sortRows(rows, sort).map(({ id }) => id);

  test("by name, by what is known, else as they come", () => {
    expect(sorted("name")).toEqual(["akron-im", "akron-fm", "fresno-fm"]);
    expect(sorted("known")).toEqual(["akron-im", "fresno-fm", "akron-fm"]);
    expect(sorted("")).toEqual(["fresno-fm", "akron-fm", "akron-im"]);
  });

  test.each(["constructor", "__proto__", "toString"])("the word %s of an address is no order", (sort) => {
    expect(sorted(sort)).toEqual(sorted(""));
  });
});

test("an address chooses only what the directory has", () => {
  expect(knownChoice(FILE.facets, { state: ["OH", "<script>"], city: ["nowhere"], color: ["red"] })).toEqual({
    state: ["OH"],
  });
});
