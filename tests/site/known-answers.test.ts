import { expect, test } from "vitest";
import { GATES } from "../../src/engine/gates/index.ts";
import { countAnswered, countByQuestion, isAnswered } from "../../src/site/known-answers.ts";
import { openQuestions } from "../../src/site/open-questions.ts";
import type { SiteProgram } from "../../src/site/site-program.ts";

type Facts = SiteProgram["record"]["facts"];
const yes = [{ value: "yes" as const, source: "page", strength: "required" as const }];

/** A program with facts of its own and of its sponsor. */
const program = (own: Facts, wide: Facts = {}) =>
  ({ record: { facts: own }, sponsor: { facts: wide } }) as Pick<SiteProgram, "record" | "sponsor">;

test("the sponsor's answer counts as the program's", () => {
  expect(isAnswered(program({}, { visaJ1: yes }), "visaJ1")).toBe(true);
});

test("a question answered by both counts once", () => {
  expect(countAnswered(program({ visaJ1: yes, visaH1b: yes }, { visaJ1: yes }))).toBe(2);
});

test("facts that decide nothing do not count", () => {
  expect(countAnswered(program({ seats: [{ value: 8, source: "page" }] }))).toBe(0);
});

test("each question is counted over the programs", () => {
  const counts = countByQuestion([
    program({ visaJ1: yes }),
    program({ visaJ1: yes, visaH1b: yes }),
    program({}),
  ]);
  expect(counts.find(({ field }) => field === "visaJ1")?.known).toBe(2);
  expect(counts.find(({ field }) => field === "visaH1b")?.known).toBe(1);
});

test("of a program that says nothing everything can be asked, of one that names a visa no visa", () => {
  const all = openQuestions(program({}));
  expect(all).toHaveLength(GATES.filter(({ question }) => question !== null).length);
  expect(openQuestions(program({ visaJ1: yes }))).toEqual(
    all.filter((question) => !question.includes("visas")),
  );
});
