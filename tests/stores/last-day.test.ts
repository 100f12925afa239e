import { expect, test } from "vitest";
import type { Facts } from "../../src/engine/facts.ts";
import { nearLastDay } from "../../src/stores/last-day.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const near = (...deadline: NonNullable<Facts["deadline"]>) =>
  nearLastDay(program({ deadline }), occasion({ asOf: "2026-11-23" }));

test.each([
  ["11-23", { day: "2026-11-23", left: 0 }],
  ["11-30", { day: "2026-11-30", left: 7 }],
  ["2026-12-23", { day: "2026-12-23", left: 30 }],
  ["12-24", null],
  ["11-22", null],
  ["2025-11-30", null],
])("a deadline of %s", (value, expected) => {
  expect(near(fact(value))).toEqual(expected);
});

test("a wish, hearsay, pages that disagree and silence are no last day", () => {
  expect(near(fact("11-30", { strength: "preferred" }))).toBeNull();
  expect(near(fact("11-30", { kind: "forum" }))).toBeNull();
  expect(near(fact("11-30", { source: "a" }), fact("12-01", { source: "b" }))).toBeNull();
  expect(near()).toBeNull();
});
