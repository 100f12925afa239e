import { expect, test } from "vitest";
import type { Fact, Facts } from "../../src/engine/facts.ts";
import { GATES } from "../../src/engine/gates/index.ts";
import { readFacts } from "../../src/engine/reading.ts";
import { countAnswered, countByQuestion, DECIDING_FIELDS, isAnswered } from "../../src/site/known-answers.ts";
import { openQuestions } from "../../src/site/open-questions.ts";
import { occasion, program as programWith } from "../engine/builders.ts";

const said = <T>(value: T, more: Partial<Fact<T>> = {}): Fact<T> => ({
  value,
  source: "page",
  kind: "program",
  shown: "2026-09",
  ...more,
});
const now = occasion();

const program = (facts: Facts) => {
  const fields = Object.keys(facts) as (keyof Facts)[];
  return {
    engine: programWith(facts),
    answered: new Set(fields.filter((field) => readFacts(facts[field], field, now).isAnswered)),
  } as unknown as Parameters<typeof openQuestions>[0];
};
const asked = (facts: Facts) => openQuestions(program(facts), now);
const question = (id: string) => GATES.find((gate) => gate.id === id)?.question;

test("a question answered by several pages counts once, and so does the sponsor's answer", () => {
  const yes = said("yes" as const);
  const facts = {
    visaJ1: [yes, said("yes" as const, { sponsorWide: true, kind: "sponsor" })],
    visaH1b: [yes],
  };
  expect(countAnswered(program(facts))).toBe(2);
});

test("facts that decide nothing do not count", () => {
  expect(countAnswered(program({ mission: [said(["rural"])] }))).toBe(0);
});

test.each([
  ["a directory", said("yes" as const, { kind: "directory" })],
  ["a forum", said("yes" as const, { kind: "forum" })],
  ["a page of more than five years ago", said("yes" as const, { shown: "2019" })],
  ["an undated page that cannot be newer", said("yes" as const, { shown: null, notAfter: "2020" })],
  ["a page whose later copy dropped it", said("yes" as const, { dropped: true })],
  ["a wish for visas", said("yes" as const, { strength: "preferred" })],
])("a lone hint is no answer and leaves the question open: %s", (_what, fact) => {
  expect(isAnswered(program({ visaJ1: [fact] }), "visaJ1")).toBe(false);
  expect(asked({ visaJ1: [fact] })).toContain(question("visa"));
});

test("general terms of a sponsor do not answer whether the program takes IMGs", () => {
  const terms = { takesImgs: [said("eligible" as const, { kind: "sponsor", sponsorWide: true })] };
  expect(countAnswered(program(terms))).toBe(0);
  expect(asked(terms)).toContain(question("takes-imgs"));
});

test("a last day of another season answers nothing, and pages that disagree give no answer", () => {
  expect(countAnswered(program({ deadline: [said("2024-11-30")] }))).toBe(0);
  const differ = { step2Minimum: [said(220), said(230, { source: "other" })] };
  expect(countAnswered(program(differ))).toBe(0);
  expect(asked(differ)).toContain(question("step2-minimum"));
});

test("a lone wish on a score answers what it asks for", () => {
  expect(countAnswered(program({ step2Minimum: [said(220, { strength: "preferred" })] }))).toBe(1);
});

test("each question is counted over the programs", () => {
  const yes = [said("yes" as const)];
  const counts = countByQuestion(
    [program({ visaJ1: yes }), program({ visaJ1: yes, visaH1b: yes }), program({})],
    DECIDING_FIELDS,
  );
  expect(counts.find(({ field }) => field === "visaJ1")?.known).toBe(2);
  expect(counts.find(({ field }) => field === "visaH1b")?.known).toBe(1);
});

test("of a program that says nothing everything can be asked, of one that sponsors a visa no visa", () => {
  const all = GATES.flatMap((gate) => gate.question ?? []);
  expect(asked({})).toEqual(all);
  expect(asked({ visaJ1: [said("yes" as const)] })).toEqual(all.filter((one) => one !== question("visa")));
});

test("a refused visa leaves the other one to be asked; residents that it shows answer that it takes IMGs", () => {
  expect(asked({ visaJ1: [said("no" as const)] })).toContain(question("visa"));
  const both = { visaJ1: [said("case-by-case" as const)], visaH1b: [said("no" as const)] };
  expect(asked(both)).not.toContain(question("visa"));
  const record = { imgRecord: [said({ imgs: 3, of: 8, years: "2025" })] };
  expect(asked(record)).not.toContain(question("takes-imgs"));
});
