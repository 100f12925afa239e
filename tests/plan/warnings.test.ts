import { expect, it } from "vitest";
import { isLowScore, isTooLateToSend, type WeighedEntry, warningsOf } from "../../src/plan/warnings.ts";

const many = (count: number, differences: Partial<WeighedEntry> = {}): WeighedEntry[] =>
  Array.from({ length: count }, () => ({
    specialty: "family-medicine",
    group: "open",
    isVisaUnknown: false,
    isSent: false,
    ...differences,
  }));
const idsOf = (listed: readonly WeighedEntry[], hasLowScore = false) =>
  warningsOf(listed, { hasLowScore, isTooLate: false }).map(({ id }) => id);

it("says nothing of an empty list or a sound one", () => {
  expect(idsOf([], true)).toEqual([]);
  expect(idsOf([...many(40), ...many(40, { specialty: "psychiatry" })], true)).toEqual([]);
});

it("warns of few programs only with a low score", () => {
  const list = [...many(30), ...many(49, { specialty: "psychiatry" })];
  expect(idsOf(list, true)).toEqual(["few"]);
  expect(idsOf(list, false)).toEqual([]);
});

it("warns of one specialty, no open program, unknown visas in most and closed programs", () => {
  expect(idsOf(many(10))).toEqual(["one-specialty"]);
  expect(idsOf(many(10, { group: "ask" }))).toEqual(["one-specialty", "all-reach"]);
  expect(idsOf([...many(2, { isVisaUnknown: true }), ...many(2)])).toEqual([]);
  expect(idsOf([...many(3, { isVisaUnknown: true }), ...many(2)])).toEqual(["visa-unknown"]);
  expect(idsOf([...many(1, { group: "closed" }), ...many(2)])).toEqual(["closed"]);
});

it("calls a score low below the pass mark or a specialty's first quartile", () => {
  const bars = { passMark: 218, firstQuartiles: [222] };
  expect(isLowScore(221, bars)).toBe(true);
  expect(isLowScore(222, bars)).toBe(false);
  expect(isLowScore(217, { passMark: 218, firstQuartiles: [] })).toBe(true);
  expect(isLowScore(undefined, bars)).toBe(false);
});

it("says nothing of what is sent, and nothing at all once everything is", () => {
  const sent = many(3, { group: "closed", isSent: true });
  expect(idsOf([...sent, ...many(2)], true)).toEqual(["few"]);
  expect(idsOf([...sent, ...many(1, { isSent: true })], true)).toEqual([]);
});

it("says nothing from the day on which rank lists open until Match Day: nothing is sent then", () => {
  expect(warningsOf(many(3), { hasLowScore: true, isTooLate: true })).toEqual([]);
  const days = {
    review: null,
    ranking: "2027-02-01",
    lists: "2027-03-03",
    status: "2027-03-15",
    matchDay: "2027-03-19",
  };
  const on = (asOf: string) => isTooLateToSend({ season: { year: 2027, opens: "2026-06-03", days }, asOf });
  expect(["2027-01-31", "2027-02-01", "2027-03-16", "2027-03-20"].map(on)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
