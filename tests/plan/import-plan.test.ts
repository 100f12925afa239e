import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportedEntry } from "../../src/plan/csv/import-csv.ts";
import { type Held, type ImportWay, planImport, withNamedRows } from "../../src/plan/import-plan.ts";
import { type List, MOST_ENTRIES } from "../../src/plan/list.ts";
import type { OwnProgram } from "../../src/plan/own-program.ts";
import { tellImport } from "../../src/plan/tell-import.ts";
import { entry, lists } from "./builders.ts";
import { fixture, read } from "./csv/read-file.ts";

const EMPTY: Held = { list: [], own: [] };
const WAYS: readonly ImportWay[] = ["merge", "add", "replace", "own"];

function own(id: string, rules: OwnProgram["rules"] = {}): OwnProgram {
  return { id, acgmeId: null, nrmpCode: null, name: id, specialty: "", city: "", state: "", rules };
}

const saved = (list: List) =>
  list.map((one): ImportedEntry => ({ ...one, says: { status: true, note: true } }));
const numbered = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => entry(`ca-${from + at}`));

describe("the same file again, with changes", () => {
  const before = planImport(EMPTY, read(fixture("07a-first.csv")), "merge").next;
  const again = read(fixture("07b-again-with-changes.csv"));

  it("shows what would change, and changes that", () => {
    const plan = planImport(before, again, "merge");
    expect(plan.changed).toMatchInlineSnapshot(`
      [
        {
          "name": "A",
          "what": [
            "status: Considering → Applied",
            "note: “old note” → “new note”",
          ],
        },
        {
          "name": "B",
          "what": [
            "status: Considering → Interview",
            "note: “Dec 3”",
          ],
        },
      ]
    `);
    expect(plan.next.list.map(({ status, note }) => [status, note])).toEqual([
      ["applied", "new note"],
      ["interview", "Dec 3"],
    ]);
    expect(tellImport(plan, "merge")).toMatchInlineSnapshot(
      `"2 programs changed. Undo takes back all of it."`,
    );
  });

  it("leaves everything when only new ones are wanted", () => {
    const plan = planImport(before, again, "add");
    expect(plan.next.list).toBe(before.list);
    expect(tellImport(plan, "add")).toMatchInlineSnapshot(`"2 programs as before."`);
  });
});

it("what a file leaves empty rubs nothing out", () => {
  const held = { list: [entry("ca-1", { status: "applied", note: "mine" })], own: [] };
  const silent: ImportedEntry = { ...entry("ca-1"), says: { status: false, note: false } };
  for (const way of WAYS)
    expect(planImport(held, { entries: [silent], own: [] }, way).next.list).toEqual(held.list);
  const emptied = saved([entry("ca-1", { status: "applied" })]);
  expect(planImport(held, { entries: emptied, own: [] }, "merge").next.list[0]?.note).toBe("mine");
  expect(planImport(held, { entries: emptied, own: [] }, "replace").next.list[0]?.note).toBe("");
});

it("rules of one's own are joined and told", () => {
  const held = {
    list: [entry("own-a")],
    own: [own("own-a", { visaJ1: "yes", step2Minimum: 210, deadline: "11-30" })],
  };
  const file = {
    entries: saved([entry("own-a")]),
    own: [own("own-a", { step2Minimum: 220, deadline: "12-01" })],
  };
  const merged = planImport(held, file, "merge");
  expect(merged.changed).toMatchInlineSnapshot(`
    [
      {
        "name": "own-a",
        "what": [
          "Step 2 CK minimum: at least 210 → at least 220",
          "Deadline: November 30 → December 1",
        ],
      },
    ]
  `);
  expect(merged.next.own[0]?.rules).toEqual({ visaJ1: "yes", step2Minimum: 220, deadline: "12-01" });
  expect(planImport(held, file, "replace").next.own[0]?.rules).toEqual(file.own[0]?.rules);
  expect(planImport(held, file, "add").next.own).toBe(held.own);
});

describe("room", () => {
  it("is counted truly", () => {
    const held = { list: numbered(950), own: [] };
    const plan = planImport(held, { entries: saved(numbered(100, 950)), own: [] }, "merge");
    expect(plan.fresh).toHaveLength(50);
    expect(plan.noRoom).toHaveLength(50);
    expect(plan.next.list).toHaveLength(MOST_ENTRIES);
    expect(tellImport(plan, "merge")).toMatchInlineSnapshot(
      `"50 programs added. 50 did not fit: a list holds 1,000. Undo takes back all of it."`,
    );
  });

  it("a file that replaces has the whole list", () => {
    const held = { list: numbered(950), own: [] };
    const plan = planImport(held, { entries: saved(numbered(1100, 900)), own: [] }, "replace");
    expect(plan).toMatchObject({ unchanged: 50, removed: { length: 900 }, noRoom: { length: 100 } });
    expect(tellImport(plan, "replace")).toMatchInlineSnapshot(
      `"950 programs added, 900 programs taken off, 50 programs as before. 100 did not fit: a list holds 1,000. Undo takes back all of it."`,
    );
  });
});

it("a row that the visitor calls one of ours stands for it, once", () => {
  const programs = [{ id: "ca-1", name: "One", city: "Fresno", state: "CA" }];
  const maybe = ["own-a", "own-b"].map((id) => ({ line: 2, id, name: id, programs }));
  const file = {
    entries: saved([entry("own-a"), entry("own-b"), entry("own-c")]),
    own: [own("own-a"), own("own-b"), own("own-c")],
  };
  const answered = withNamedRows(
    file,
    maybe,
    new Map([
      ["own-a", "ca-1"],
      ["own-b", "ca-1"],
    ]),
  );
  expect(answered.entries.map(({ id }) => id)).toEqual(["ca-1", "own-c"]);
  expect(answered.own.map(({ id }) => id)).toEqual(["own-c"]);
  expect(answered.doubled).toBe(1);
  expect(withNamedRows(file, maybe, new Map([["own-a", "ca-2"]])).entries.map(({ id }) => id)).toEqual([
    "own-a",
    "own-b",
    "own-c",
  ]);
});

describe("whatever list and file", () => {
  const files = lists.map((list) => ({ entries: saved(list), own: [] }));

  it("the counts are those of what is done", () => {
    fc.assert(
      fc.property(lists, files, fc.constantFrom(...WAYS), (list, file, way) => {
        const held = { list, own: [] };
        const plan = planImport(held, file, way);
        const mine = new Map(list.map((one) => [one.id, one]));
        const next = plan.next.list;
        expect(plan.fresh).toEqual(next.filter(({ id }) => !mine.has(id)));
        const differ = next.filter(
          (one) =>
            mine.has(one.id) &&
            (mine.get(one.id)?.status !== one.status || mine.get(one.id)?.note !== one.note),
        );
        expect(plan.changed).toHaveLength(differ.length);
        expect(plan.removed).toEqual(list.filter(({ id }) => !next.some((one) => one.id === id)));
        expect(next.length).toBe(list.length + plan.fresh.length - plan.removed.length);
      }),
    );
  });

  it("a saved list that replaces gives it back, and a second time changes nothing", () => {
    fc.assert(
      fc.property(lists, lists, (list, backup) => {
        const file = { entries: saved(backup), own: [] };
        const { next } = planImport({ list, own: [] }, file, "replace");
        expect(next.list.map(({ id, status, note }) => ({ id, status, note }))).toEqual(
          backup.map(({ id, status, note }) => ({ id, status, note })),
        );
        for (const way of WAYS) expect(planImport(next, file, way).next.list).toBe(next.list);
      }),
    );
  });
});
