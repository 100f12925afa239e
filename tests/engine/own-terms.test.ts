import { describe, expect, test } from "vitest";
import type { Fact, GraduationLimit } from "../../src/engine/facts.ts";
import { OWN_TERMS, ownTerms, type Terms } from "../../src/engine/own-terms.ts";
import { fact } from "./builders.ts";

const terms = (id: string) => ownTerms(id) as Terms;
const value = (id: string, number: number, graduation: readonly Fact<GraduationLimit>[] = []) =>
  terms(id).number?.fact(number, { graduation });

describe("a number that was told is a value of its field", () => {
  test.each<[id: string, number: number, value: unknown]>([
    ["step1", 220, 220],
    ["step2-minimum", 220, 220],
    ["failures", 2, { allowed: 2, exams: ["step1", "step2"], counted: "together" }],
    ["step-span", 7, { years: 7 }],
    ["usce", 3, { needed: true, months: 3, handsOn: false, withinYears: null }],
    ["usce", 0, { needed: false, months: null, handsOn: false, withinYears: null }],
    ["letters", 3, { count: 3, us: null, inSpecialty: null }],
    ["graduation", 5, { years: 5, since: "graduation" }],
  ])("%s %i", (id, number, expected) => {
    expect(value(id, number)).toEqual(expected);
  });

  test("of years, by the clock that the pages name, where they name one", () => {
    const years = (limit: GraduationLimit["years"], since: GraduationLimit["since"]) =>
      fact({ years: limit, since });
    const clock = (...pages: readonly Fact<GraduationLimit>[]) =>
      (value("graduation", 5, pages) as GraduationLimit).since;
    expect(clock(years(3, "training-or-practice"))).toBe("training-or-practice");
    expect(clock(years(3, "either"), years(4, "either"))).toBe("either");
    expect(clock(years(3, "training-or-practice"), years(3, "either"))).toBe("graduation");
    // Who says that there is no cut-off names no clock.
    expect(clock(years("none", "either"), years(3, "training-or-practice"))).toBe("training-or-practice");
    expect(clock(years("none", "either"))).toBe("graduation");
  });

  test("and no higher than anybody can mean", () => {
    const most = Object.fromEntries(
      OWN_TERMS.flatMap(({ id, number }) => (number ? [[id, number.most]] : [])),
    );
    expect(most).toEqual({
      step1: 300,
      "step2-minimum": 300,
      failures: 20,
      "step-span": 60,
      graduation: 60,
      usce: 60,
      letters: 20,
    });
  });
});

test("words that stand for a value of the field, and those that are about this visitor's file alone", () => {
  const words = OWN_TERMS.map(
    ({ id, yes, no, caseByCase }) =>
      `${id}: ${[yes, no, caseByCase].map((one) => JSON.stringify(one)).join(" ")}`,
  );
  expect(words.filter((line) => !line.endsWith(":   "))).toEqual([
    'takes-imgs: true false "case-by-case"',
    'visa-j1: "yes" "no" "case-by-case"',
    'visa-h1b: "yes" "no" "case-by-case"',
    'director-letter:  {"needed":true} ',
    'step2-result:  "to-apply" ',
    'ecfmg:  "to-apply" ',
  ]);
});

test("a visa that the visitor does not accept is no question of theirs", () => {
  const concerns = (id: string, ...visas: readonly ("j1" | "h1b")[]) => terms(id).concerns?.({ visas });
  expect([concerns("visa-j1", "j1"), concerns("visa-h1b", "j1")]).toEqual([true, false]);
  expect([concerns("visa-j1", "h1b"), concerns("visa-h1b", "h1b")]).toEqual([false, true]);
  expect([concerns("visa-j1"), concerns("visa-h1b")]).toEqual([true, true]);
  expect([terms("visa-j1").concerns?.({}), terms("visa-h1b").concerns?.({})]).toEqual([true, true]);
});

test("case by case leaves open what decides; experience and letters can still be had; a last day is an answer", () => {
  const ids = (test: (one: Terms) => unknown) => OWN_TERMS.filter(test).map(({ id }) => id);
  expect(ids(({ decides }) => decides)).toEqual(["takes-imgs", "visa-j1", "visa-h1b"]);
  expect(ids(({ canChange }) => canChange)).toEqual(["usce", "letters"]);
  expect(ids(({ day }) => day)).toEqual(["deadline"]);
});

test("a question that there is not has no terms, whatever objects inherit", () => {
  expect([ownTerms("luck"), ownTerms("constructor"), ownTerms("__proto__")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("what each question is about, and whose files its answer speaks of", () => {
  expect(
    OWN_TERMS.map(({ id, topic, about }) => `${id}: ${topic}; it takes files ${about}`),
  ).toMatchInlineSnapshot(`
    [
      "takes-imgs: IMGs; it takes files of IMGs",
      "visa-j1: J-1 visas; it takes files that need a J-1 visa",
      "visa-h1b: H-1B visas; it takes files that need an H-1B visa",
      "work-status: Citizenship or work permit; it takes files with your citizenship or work permit",
      "step1: Step 1; it takes files with your Step 1 result",
      "step2-minimum: Step 2 CK score; it takes files with your Step 2 CK score",
      "failures: Failed attempts; it takes files with your failed attempts",
      "step-span: Years for all Steps; it takes files with the years that your Steps took",
      "graduation: Year of graduation; it takes files with your year of graduation",
      "usce: US clinical experience; it takes files with the US clinical experience that you have",
      "letters: Letters; it takes files with the letters that you have",
      "director-letter: Letter of an earlier director; it takes files without a letter of an earlier director",
      "step2-result: Step 2 CK result; it takes files without a Step 2 CK result",
      "ecfmg: ECFMG certificate; it takes files without the ECFMG certificate",
      "school: Medical school; it takes files of graduates of your medical school",
      "deadline: Last day; it takes files that are sent now",
    ]
  `);
});

test("the questions that decide, and a no that the visitor can still change", () => {
  expect(OWN_TERMS.filter(({ decides }) => decides).map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "takes-imgs",
      "visa-j1",
      "visa-h1b",
    ]
  `);
  expect(OWN_TERMS.filter(({ canChange }) => canChange).map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "usce",
      "letters",
    ]
  `);
});

test("what touches everybody whom a question can touch", () => {
  expect(OWN_TERMS.map(({ id, strictest }) => `${id}: ${JSON.stringify(strictest)}`)).toMatchInlineSnapshot(`
    [
      "takes-imgs: false",
      "visa-j1: "no"",
      "visa-h1b: "no"",
      "work-status: "citizen"",
      "step1: 300",
      "step2-minimum: 300",
      "failures: {"allowed":0,"exams":["step1","step2","step3"],"counted":"each"}",
      "step-span: {"years":1}",
      "graduation: {"years":0,"since":"graduation"}",
      "usce: {"needed":true,"months":60,"handsOn":true,"withinYears":null}",
      "letters: {"count":20,"us":null,"inSpecialty":null}",
      "director-letter: {"needed":true}",
      "step2-result: "to-apply"",
      "ecfmg: "to-apply"",
      "school: "world-directory"",
      "deadline: "01-01"",
    ]
  `);
});
