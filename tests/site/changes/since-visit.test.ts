import { expect, test } from "vitest";
import { since, visit } from "../../../src/components/since-visit.ts";

const change = (day: string, ...programs: string[]) => ({
  day,
  programs,
  field: "visaJ1",
  before: null,
  after: "Sponsors it",
  words: "",
  url: null,
});
const LISTED = new Map([["a", "Program A"]]);

test("a second look on one day still tells what is new since the day before", () => {
  const first = visit(null, "2026-12-01");
  expect(first).toEqual({ day: "2026-12-01", before: null });
  const next = visit(first, "2026-12-05");
  expect(next).toEqual({ day: "2026-12-05", before: "2026-12-01" });
  expect(visit(next, "2026-12-05")).toEqual(next);
});

test("only listed programs, from the last visit's own day on", () => {
  const changes = [
    change("2026-12-05", "b"),
    change("2026-12-03", "b", "a"),
    change("2026-12-01", "a"),
    change("2026-11-30", "a"),
  ];
  expect(since(changes, "2026-12-01", LISTED).map(({ day }) => day)).toEqual(["2026-12-03", "2026-12-01"]);
});
