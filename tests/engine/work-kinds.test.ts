import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/engine/verdict.ts";
import {
  standingOf,
  unsureOf,
  WORK_KIND_NAMES,
  WORK_KINDS,
  type WorkKind,
} from "../../src/engine/work-kinds.ts";
import { profiles, programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, program } from "./builders.ts";

test("what each kind counts as", () => {
  const rows = WORK_KIND_NAMES.map((kind) => `${WORK_KINDS[kind].standsAs}: ${kind}`);
  expect(rows.sort()).toMatchInlineSnapshot(`
    [
      "citizen: citizen",
      "needs-visa: h4",
      "needs-visa: needs-visa",
      "needs-visa: on-h1b",
      "needs-visa: on-j1",
      "needs-visa: opt",
      "resident: resident",
      "work-permit: asylee",
      "work-permit: asylum-pending",
      "work-permit: daca",
      "work-permit: green-card-pending",
      "work-permit: h4-ead",
      "work-permit: refugee",
      "work-permit: tps",
      "work-permit: work-permit",
    ]
  `);
});

test("the four kinds of the first version keep their meaning", () => {
  for (const kind of ["citizen", "resident", "work-permit", "needs-visa"] as const)
    expect(standingOf(kind)).toBe(kind);
  expect(standingOf(undefined)).toBeUndefined();
});

test("kinds whose permit may end, or that no page settles, say what to ask", () => {
  const open = WORK_KIND_NAMES.filter((kind) => WORK_KINDS[kind].unsure !== null);
  expect(WORK_KIND_NAMES.filter((kind) => !open.includes(kind)).sort()).toEqual([
    "citizen",
    "needs-visa",
    "resident",
    "work-permit",
  ]);
  for (const kind of ["daca", "tps", "opt"] as const) expect(unsureOf(kind)).toMatch(/ask/);
  expect(unsureOf(undefined)).toBe("");
});

test("each kind gets the verdict of what it counts as, from every program", () => {
  fc.assert(
    fc.property(programs, profiles, fc.constantFrom(...WORK_KIND_NAMES), (one, profile, kind) => {
      const verdict = (workStatus: WorkKind) => {
        const { criteria, ...rest } = assess(one, { ...profile, workStatus }, occasion());
        return { ...rest, criteria: criteria.map(({ sentence: _, ...criterion }) => criterion) };
      };
      expect(verdict(kind)).toEqual(verdict(WORK_KINDS[kind].standsAs));
    }),
    RUNS,
  );
});

describe("what is not sure is said where the status decides", () => {
  const sentences = (workStatus: WorkKind) =>
    assess(
      program({ workStatus: [fact("work-permit")], visaJ1: [fact("yes")] }),
      { workStatus, visas: ["j1"] },
      occasion(),
    )
      .criteria.filter(({ id }) => id === "visa" || id === "work-status")
      .map(({ sentence }) => sentence);

  test.each(["daca", "tps", "opt", "green-card-pending"] as const)("%s", (kind) => {
    for (const sentence of sentences(kind))
      if (sentence.includes("permit")) expect(sentence).toContain(unsureOf(kind));
    expect(sentences(kind).join(" ")).toContain(unsureOf(kind).trim());
  });

  test("in whole sentences", () =>
    expect(sentences("daca")).toMatchInlineSnapshot(`
    [
      "You need no visa. A DACA permit has an end day: ask each program whether it takes one before you pay a fee.",
      "It requires the right to work in the US without a visa, which you have. A DACA permit has an end day: ask each program whether it takes one before you pay a fee.",
    ]
  `));
});
