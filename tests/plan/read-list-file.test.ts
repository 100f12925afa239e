import { describe, expect, it } from "vitest";
import { FILE_VERSION, FORMAT } from "../../src/plan/list-file.ts";
import { looksLikeJson, readListFile } from "../../src/plan/read-list-file.ts";

const SEASON = { year: 2027, opens: "2026-06-03" };
const read = (...list: readonly object[]) => {
  const file = readListFile(JSON.stringify({ format: FORMAT, version: FILE_VERSION, list }), SEASON);
  if ("words" in file) throw new Error(file.words);
  return file;
};
const LAKE = { id: "own-lake", name: "Lake", status: "applied", note: "near", added: "2026-10-01" };

it("a table whose first line begins with a bracket is no JSON", () => {
  for (const text of [
    "[Draft] My list\nProgram,City\nLake,Akron",
    "{my list}\nProgram\nLake",
    "[ ] Program,City",
  ])
    expect(looksLikeJson(text), text).toBe(false);
  for (const text of [
    '{"format"',
    "{}",
    '\uFEFF {\n "a": 1}',
    "[]",
    "[1, 2]",
    '[{"a":1}]',
    '["a"]',
    "{",
    "[",
  ])
    expect(looksLikeJson(text), text).toBe(true);
});

describe("parts of an entry that cannot be read", () => {
  it("are told, and say nothing against what the list has", () => {
    const day = { what: "applied", day: "2026-02-30" };
    const file = read(
      { ...LAKE, id: "a", status: "Applied" },
      { ...LAKE, id: "b", note: 42 },
      { ...LAKE, id: "c", note: "x".repeat(2001) },
      { ...LAKE, id: "d", events: [day, { what: "asked", day: "2026-10-10" }] },
      { ...LAKE, id: "e", added: "2026-02-30" },
      { ...LAKE, id: "f", status: "on hold", note: null },
    );
    expect(file.remarks).toMatchInlineSnapshot(`
      [
        "Lake: could not be read whole: status.",
        "Lake: could not be read whole: note.",
        "Lake: could not be read whole: note.",
        "Lake: could not be read whole: what happened.",
        "Lake: could not be read whole: day of adding.",
        "Lake: could not be read whole: status, note.",
      ]
    `);
    const [NO_STATUS, NO_NOTE] = [
      { status: false, note: true },
      { status: true, note: false },
    ];
    expect(Object.fromEntries(file.says)).toEqual({
      a: NO_STATUS,
      b: NO_NOTE,
      c: NO_NOTE,
      d: NO_STATUS,
      e: { status: true, note: true },
      f: { status: false, note: false },
    });
  });

  it("are none where an entry says less", () => {
    const file = read(
      { id: "a", name: "A" },
      { ...LAKE, id: "b", added: null },
      { ...LAKE, id: "c", note: "one\r\ntwo" },
    );
    expect(file.remarks).toEqual([]);
    expect([...file.says]).toEqual([]);
  });
});
