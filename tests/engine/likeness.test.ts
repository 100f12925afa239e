import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Program } from "../../src/engine/facts.ts";
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
          expect(Object.keys(rules[ruleOf[place] as number] ?? {})).toEqual(Object.keys(rule ?? {}));
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
  const keys = new FactTable(some).keysOf(["takesImgs", "visaJ1"]);
  expect(keys[6]).toBeUndefined();
  const numbers = keys.slice(0, 6).map((key) => keys.indexOf(key));
  expect(numbers).toEqual([0, 0, 2, 3, 3, 5]);
});
