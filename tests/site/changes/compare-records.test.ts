import { describe, expect, test } from "vitest";
import type { ChangeEntry } from "../../../src/content/schemas/change-log.ts";
import type { AnyFact } from "../../../src/content/schemas/program-facts.ts";
import { newestOf, sayChange } from "../../../src/site/changes/change-words.ts";
import { compareRecords } from "../../../src/site/changes/compare-records.ts";

const SOURCES = new Map([
  ["old", { title: "Old", url: "https://e.org/old", shows: "2024" }],
  ["new", { title: "New", url: "https://e.org/new", shows: "2026-10" }],
  ["undated", { title: "Undated", url: "https://e.org/undated", shows: null }],
]);
const rule = (value: unknown, source: string, more: object = {}) =>
  ({ value, source, strength: "required", ...more }) as unknown as AnyFact;
type Facts = Record<string, AnyFact[]>;

/** What a visitor reads of the change. */
function said(before: Facts, after: Facts): string[] {
  return compareRecords({ facts: before }, { facts: after }, SOURCES).map(({ source, ...change }) =>
    sayChange({ day: "2026-12-01", program: "x", ...change, page: SOURCES.get(source ?? "") ?? null }),
  );
}

describe("a change in the words of visitors", () => {
  test.each<[string, Facts, Facts, string[]]>([
    [
      "an answer where there was none",
      {},
      { visaJ1: [rule("yes", "new")] },
      ["J-1 visa: did not say → Sponsors it; page of October 2026"],
    ],
    [
      "another answer",
      { visaJ1: [rule("yes", "old")] },
      { visaJ1: [rule("no", "new"), rule("yes", "old")] },
      ["J-1 visa: now also Does not sponsor it; page of October 2026"],
    ],
    [
      "one of two answers that goes",
      { visaJ1: [rule("no", "new"), rule("yes", "old")] },
      { visaJ1: [rule("no", "new")] },
      ["J-1 visa: no longer Sponsors it"],
    ],
    [
      "one of two answers that is another",
      { seats: [rule(8, "old"), rule(9, "undated")] },
      { seats: [rule(10, "new"), rule(9, "undated")] },
      ["First-year seats: 8 a year / 9 a year → 10 a year / 9 a year; page of October 2026"],
    ],
    [
      "an answer that goes",
      { visaH1b: [rule("no", "undated")] },
      {},
      ["H-1B visa: Does not sponsor it → does not say"],
    ],
    [
      "a wish that was written down as a rule",
      { step2Minimum: [rule(220, "undated")] },
      { step2Minimum: [rule(220, "undated", { strength: "preferred" })] },
      ["Step 2 CK minimum: At least 220 → At least 220 (Preferred); undated page"],
    ],
    [
      "a later page that says the same",
      { visaJ1: [rule("yes", "old")] },
      { visaJ1: [rule("yes", "new"), rule("yes", "old")] },
      ["J-1 visa: still Sponsors it; page of October 2026"],
    ],
    [
      "one of several remarks",
      { remark: [{ value: "One.", source: "old" } as AnyFact, { value: "Two.", source: "old" } as AnyFact] },
      {
        remark: [{ value: "Two.", source: "old" } as AnyFact, { value: "Three.", source: "new" } as AnyFact],
      },
      ["Also known: One. → Three; page of October 2026"],
    ],
  ])("%s", (_, before, after, words) => expect(said(before, after)).toEqual(words));

  test.each<[string, Facts, Facts]>([
    [
      "a note of ours",
      { visaJ1: [rule("yes", "old")] },
      { visaJ1: [rule("yes", "old", { note: "ECFMG." })] },
    ],
    [
      "another name of an undated page",
      { visaJ1: [rule("yes", "undated")] },
      { visaJ1: [rule("yes", "other")] },
    ],
    [
      "the order of facts",
      { seats: [rule(8, "old"), rule(9, "undated")] },
      { seats: [rule(9, "undated"), rule(8, "old")] },
    ],
    ["who a program is", {}, { nrmpCode: [{ value: "1234567C0", source: "new" } as AnyFact] }],
    [
      "a value that no schema of today knows",
      { letters: [rule("three", "old")] },
      { letters: [rule({ count: 3, us: null, inSpecialty: null }, "old")] },
    ],
  ])("%s is none", (_, before, after) => expect(said(before, after)).toEqual([]));

  test("where it stands on lists is one", () => {
    const changes = compareRecords(
      { listing: { status: "listed" } },
      { listing: { status: "closing" } },
      SOURCES,
    );
    expect(changes).toEqual([{ field: "listing", before: "listed", after: "closing", source: null }]);
  });
});

test("a page shows so many changes of its newest days, and counts the rest", () => {
  const record = (id: string, lines: number) => ({
    id,
    name: id,
    path: null,
    entries: Array.from({ length: lines }, () => ({}) as ChangeEntry),
  });
  const days = [
    { day: "2026-12-03", records: [record("a", 2), record("b", 3)], added: 400 },
    { day: "2026-12-02", records: [record("c", 4)], added: 0 },
    { day: "2026-12-01", records: [record("d", 1)], added: 12 },
  ];
  const told = (most: number) => {
    const { days: shown, left } = newestOf(days, most);
    return [left, ...shown.map(({ day, records }) => `${day} ${records.map(({ id }) => id)}`)];
  };
  expect(told(10)).toEqual([0, "2026-12-03 a,b", "2026-12-02 c", "2026-12-01 d"]);
  expect(told(5)).toEqual([5, "2026-12-03 a,b", "2026-12-01 "]);
  expect(told(2)).toEqual([8, "2026-12-03 a", "2026-12-01 "]);
});
