import { expect, it } from "vitest";
import {
  countDivisions,
  programsByState,
  proposeSignals,
  type SignalCandidate,
  type SignalRule,
} from "../../src/plan/signals.ts";
import { candidate } from "./builders.ts";

const rule = (counts: Partial<SignalRule>): SignalRule => ({
  specialty: "family-medicine",
  season: "2025",
  confirmed: false,
  source: "page",
  ...counts,
});
const one = (id: string, differences: Partial<SignalCandidate> = {}): SignalCandidate => ({
  ...candidate(id),
  openQuestions: 1,
  ...differences,
});
const propose = (
  listed: readonly SignalCandidate[],
  counts: Partial<SignalRule> = { single: 2 },
  onePerInstitution = false,
) => proposeSignals(listed, [rule(counts)], { onePerInstitution });

it("spends gold before silver: gates met and known first, then open, then ask first; none where a gate is not met", () => {
  const listed = [
    one("ask", { group: "ask", fit: { low: 90, high: 90 } }),
    one("open-unsure", { fit: { low: 80, high: 80 } }),
    one("sure-low", { openQuestions: 0, fit: { low: 10, high: 20 } }),
    one("sure-high", { openQuestions: 0, fit: { low: 50, high: 60 } }),
    one("step", { group: "step" }),
    one("closed", { group: "closed" }),
  ];
  const [plan] = propose(listed, { gold: 1, silver: 5 });
  expect(plan?.proposals.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    "gold sure-high",
    "silver sure-low",
    "silver open-unsure",
    "silver ask",
  ]);
  expect(plan?.unspent).toBe(2);
  expect(plan?.proposals[0]?.why).toBe("Open by its rules, every requirement met and known; fit 50 to 60.");
});

it("passes over a second program of an institution only when asked; programs of unknown sponsors never", () => {
  const listed = ["a", "b", "c", "d"].map((id, at) => one(id, { sponsor: at < 2 ? "s" : null }));
  expect(propose(listed)[0]?.proposals.map(({ id }) => id)).toEqual(["a", "b"]);
  const [plan] = propose(listed, { single: 3 }, true);
  expect(plan?.proposals.map(({ id }) => id)).toEqual(["a", "c", "d"]);
  expect(plan?.passedOver).toEqual(["b"]);
});

it("says when no page gives a number", () => {
  const [plan] = propose([one("x", { specialty: "urology" })]);
  expect(plan).toMatchObject({ specialty: "urology", rule: null, proposals: [], unspent: 0 });
});

it("counts states, most first", () => {
  expect(programsByState(["TX", "CA", "CA", "AZ"])).toEqual([
    { state: "CA", programs: 2 },
    { state: "AZ", programs: 1 },
    { state: "TX", programs: 1 },
  ]);
});

it("counts the census divisions of a list over the whole country, and what lies in none", () => {
  expect(countDivisions(["CA", "TX", "OR", "PR", "NY", "CA", "OK"])).toEqual({
    divisions: [
      { name: "Pacific", programs: 3 },
      { name: "West South Central", programs: 2 },
      { name: "Middle Atlantic", programs: 1 },
    ],
    inNone: 1,
  });
  expect(countDivisions([])).toEqual({ divisions: [], inNone: 0 });
});
