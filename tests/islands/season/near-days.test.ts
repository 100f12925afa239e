import { expect, test } from "vitest";
import { isMine, isNearDay } from "../../../src/islands/season/desk/near-days.ts";

const row = {
  day: "2026-11-30",
  program: "a-family-medicine-fresno",
  specialty: "family-medicine",
  region: "central-valley",
};
const nothing = new Set<string>();

test("a last day is near from today to the last day of the window", () => {
  const on = (from: string, to: string) => isNearDay(row, { from, to });
  expect(on("2026-11-30", "2026-12-21")).toBe(true);
  expect(on("2026-11-09", "2026-11-30")).toBe(true);
  expect(on("2026-12-01", "2026-12-22")).toBe(false);
  expect(on("2026-11-01", "2026-11-29")).toBe(false);
});

test("the visitor's are those of their specialties and places that nothing closes", () => {
  expect(isMine(row, {}, nothing)).toBe(true);
  expect(isMine(row, { specialties: ["family-medicine"] }, nothing)).toBe(true);
  expect(isMine(row, { specialties: ["psychiatry"] }, nothing)).toBe(false);
  expect(isMine(row, { specialties: ["family-medicine"], places: [] }, nothing)).toBe(true);
  expect(isMine(row, { places: ["inland-empire", "central-valley"] }, nothing)).toBe(true);
  expect(isMine(row, { places: ["inland-empire"] }, nothing)).toBe(false);
  expect(isMine(row, {}, new Set([row.program]))).toBe(false);
});
