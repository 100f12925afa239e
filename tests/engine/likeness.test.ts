import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Field, Program } from "../../src/engine/facts.ts";
import { FactTable } from "../../src/engine/likeness.ts";
import { programs, RUNS } from "./arbitraries.ts";
import { fact, occasion, program } from "./builders.ts";

/** Programs that share facts and places in every way: of some, each has the facts of one and the place of another. */
const mixed = fc
  .array(programs, { minLength: 1, maxLength: 4 })
  .map((some) =>
    some.flatMap((one, i) =>
      some.map((other, j): Program => ({ ...other, id: `${i}-${j}`, facts: one.facts })),
    ),
  );

const WORDS = new Set(["shown", "notAfter", "sponsorWide", "note", "told", "at"]);

function withoutWords(rule: unknown): string {
  return JSON.stringify(rule, (key, value) => (WORDS.has(key) ? undefined : value)) ?? "";
}

test("programs that are read once together have the rules that each has alone", () => {
  fc.assert(
    fc.property(mixed, (all) => {
      const { gates, preferences } = compile(all).on(occasion());
      for (const { criterion, rules, ruleOf } of [...gates, ...preferences])
        all.forEach((program, place) => {
          const alone = compile([program]).on(occasion());
          const own = [...alone.gates, ...alone.preferences].find((one) => one.criterion.id === criterion.id);
          const { rule } = criterion.read(program, occasion());
          expect(JSON.stringify(own?.rules[0])).toBe(JSON.stringify(rule));
          // Rules that differ in words alone are one rule.
          expect(withoutWords(rules[ruleOf[place] as number])).toBe(withoutWords(rule));
        });
    }),
    { ...RUNS, numRuns: 20 },
  );
});

test("work done in pieces leaves nothing to do, and work left half done is done all the same", () => {
  const some = Array.from(
    { length: 300 },
    (_, i): Program => ({
      ...{ id: String(i), name: `Program ${i}`, specialty: "psychiatry" },
      ...{ city: "fresno", county: "fresno", region: "valley", state: i % 2 ? "CA" : "TX" },
      facts: i % 3 ? { takesImgs: [fact(true)] } : {},
    }),
  );
  const whole = compile(some).on(occasion());
  const inPieces = compile(some);
  const pieces = [...inPieces.prepare(occasion())].length;
  expect(pieces).toBeGreaterThan(whole.gates.length);
  expect(inPieces.on(occasion())).toBe(inPieces.on(occasion()));
  const halfDone = compile(some);
  halfDone.prepare(occasion())[Symbol.iterator]().next();
  for (const compiled of [inPieces, halfDone])
    expect(compiled.on(occasion()).gates.map(({ rules, ruleOf }) => [rules, [...ruleOf]])).toEqual(
      whole.gates.map(({ rules, ruleOf }) => [rules, [...ruleOf]]),
    );
});

const AS_OF = "2026-11-23";

/** By place of the program: the first one that has its key. */
function alikeOn(some: readonly Program[], fields: readonly Field[], asOf = AS_OF): readonly number[] {
  const table = new FactTable(some, asOf);
  const keys = table.keysOf(fields);
  const ofPrograms = some.map((_, place) => keys[table.shapeOf[place] as number]);
  return ofPrograms.map((key) => ofPrograms.indexOf(key));
}

test("programs that say the same on one page have one key, whichever page it is; several pages are told apart", () => {
  const on = (source: string, value = true) => fact(value, { source });
  const lists = [
    [on("a")],
    [on("b")],
    [on("a", false)],
    [on("a"), on("a", false)],
    [on("b"), on("b", false)],
    [on("a"), on("b", false)],
    [],
  ];
  const some = lists.map((takesImgs, i) => program({ takesImgs }, { id: String(i) }));
  expect(alikeOn(some, ["takesImgs", "visaJ1"])).toEqual([0, 0, 2, 3, 3, 5, 6]);
  const table = new FactTable(some, AS_OF);
  expect(table.keysOf(["takesImgs"])[table.shapeOf[6] as number]).toBe(0);
});

test("the same word on another field is another key, with a field between them or without", () => {
  const yes = [fact("yes" as const)];
  const some = [{ visaJ1: yes }, { visaH1b: yes }, { visaJ1: yes, visaH1b: yes }].map((facts, i) =>
    program(facts, { id: String(i) }),
  );
  expect(alikeOn(some, ["visaJ1", "visaH1b"])).toEqual([0, 1, 2]);
  expect(alikeOn(some, ["visaJ1", "takesImgs", "visaH1b"])).toEqual([0, 1, 2]);
});

test("of a single page a note and a date are told, and decide only whether it counts", () => {
  const lists = [
    [fact(true)],
    [fact(true, { shown: "2025", note: "With a letter.", source: "b" })],
    [fact(true, { shown: "2019" })],
    [fact(true, { shown: null, notAfter: "2018" })],
    [fact(true, { kind: "directory" })],
    // Beside another page the date tells which is later.
    [fact(true, { shown: "2025" }), fact(false, { source: "b", shown: "2024" })],
    [fact(true, { shown: "2024" }), fact(false, { source: "b", shown: "2025" })],
  ];
  const some = lists.map((takesImgs, i) => program({ takesImgs }, { id: String(i) }));
  expect(alikeOn(some, ["takesImgs"])).toEqual([0, 0, 2, 2, 4, 5, 6]);
  expect(alikeOn(some, ["takesImgs"], "2031-06-01")).toEqual([0, 1, 1, 1, 4, 5, 6]);
});
