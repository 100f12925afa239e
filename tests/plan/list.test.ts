import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addEntries,
  changeEntry,
  MOST_ENTRIES,
  moveEntry,
  readEntries,
  removeEntry,
} from "../../src/plan/list.ts";
import { entry, lists } from "./builders.ts";

describe("moveEntry", () => {
  it("moves one and keeps the order of the others", () => {
    fc.assert(
      fc.property(
        lists,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: -3, max: 30 }),
        (list, at, to) => {
          const id = list[at]?.id ?? "nobody";
          const moved = moveEntry(list, id, to);
          expect(new Set(moved)).toEqual(new Set(list));
          expect(moved.filter((one) => one.id !== id)).toEqual(list.filter((one) => one.id !== id));
          if (list[at]) expect(moved[Math.min(Math.max(0, to), list.length - 1)]).toBe(list[at]);
        },
      ),
    );
  });
});

it("adds each program once, keeps what is there and stops at the most", () => {
  const list = [entry("a-1", { note: "mine" })];
  expect(addEntries(list, [entry("a-1"), entry("a-2"), entry("a-2", { note: "again" })])).toEqual([
    list[0],
    entry("a-2"),
  ]);
  const many = Array.from({ length: MOST_ENTRIES + 5 }, (_, at) => entry(`x-${at}`));
  expect(addEntries(list, many)).toHaveLength(MOST_ENTRIES);
  expect(addEntries(list, [])).toBe(list);
  expect(removeEntry(list, "none")).toBe(list);
});

it("cleans a note", () => {
  const [changed] = changeEntry([entry("a-1")], "a-1", { note: "a\r\nb\u0000c" });
  expect(changed?.note).toBe("a\nbc");
});

describe("readEntries", () => {
  it("reads back every list that it is given as JSON", () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(readEntries(JSON.parse(JSON.stringify(list)))).toEqual({ list, lost: 0 });
      }),
    );
  });

  it("never throws and gives only sound entries, whatever it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { list } = readEntries(json);
        expect(readEntries(JSON.parse(JSON.stringify(list)))).toEqual({ list, lost: 0 });
      }),
    );
  });

  it("mends what it can and counts the rest", () => {
    const json = [
      { id: "a-1", status: "hired", note: 5, added: "soon" },
      { id: "../etc" },
      null,
      { id: "a-1" },
    ];
    expect(readEntries(json)).toEqual({ list: [entry("a-1")], lost: 3 });
  });
});
