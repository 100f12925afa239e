import { expect, test } from "vitest";
import { addEntries, entryOf, noteEvent } from "../../src/plan/list.ts";
import { askAgainOn, noteAsked } from "../../src/plan/noted-asked.ts";

const A = { id: "a-fm", name: "A" };
const B = { id: "b-fm", name: "B" };
const statuses = (list: ReturnType<typeof noteAsked>) => list.map(({ id, status }) => `${id} ${status}`);

test("one press: programs are on the list, asked today", () => {
  const list = noteAsked([], [A, B], "2026-11-28");
  expect(statuses(list)).toEqual(["a-fm asked", "b-fm asked"]);
  expect(list[0]?.events).toEqual([{ what: "asked", day: "2026-11-28" }]);
});

test("who has applied there stays an applicant", () => {
  const applied = noteEvent(addEntries([], [entryOf(A.id, A.name, "2026-10-01")]), A.id, {
    what: "applied",
    day: "2026-10-02",
  });
  expect(statuses(noteAsked(applied, [A, B], "2026-11-28"))).toEqual(["a-fm applied", "b-fm asked"]);
});

test("asked again ten days later, over the end of a month too", () => {
  expect(askAgainOn("2026-11-28")).toBe("2026-12-08");
});
