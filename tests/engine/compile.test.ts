import { expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import { addDays } from "../../src/engine/day.ts";
import { fact, occasion, program } from "./builders.ts";

const J1_YES = { visaJ1: [fact("yes" as const)] };

test("programs whose rules differ only in what is told of them share one check", () => {
  const compiled = compile([
    program(J1_YES, { id: "a" }),
    program(
      { visaJ1: [fact("yes" as const, { shown: "2025", note: "Only with a letter.", source: "b" })] },
      { id: "b" },
    ),
    program({ visaJ1: [fact("no" as const)] }, { id: "c" }),
  ]);
  const visa = compiled.on(occasion()).gates.find(({ criterion }) => criterion.id === "visa");
  expect([...(visa?.ruleOf ?? [])]).toEqual([0, 0, 1]);
  expect(visa?.rules).toHaveLength(2);
});

test("by name, and by id where names are the same", () => {
  const named = (id: string, name: string) => program({}, { id, name });
  const { byName } = compile([named("z", "Same"), named("a", "Same"), named("m", "Another")]);
  expect([...byName]).toEqual([2, 1, 0]);
});

test("a day is read once, and the days read first make room for others", () => {
  let reads = 0;
  const one = {
    ...program(J1_YES),
    get facts() {
      reads += 1;
      return J1_YES;
    },
  };
  const compiled = compile([one]);
  const on = (days: number) => compiled.on(occasion({ asOf: addDays("2026-11-23", days) }));
  const first = on(0);
  const once = reads;
  expect(on(0)).toBe(first);
  expect(reads).toBe(once);
  const later = [1, 2, 3].map(on);
  expect([1, 2, 3].map(on)).toEqual(later);
  expect(on(1)).toBe(later[0]);
  expect(on(0)).not.toBe(first);
  expect(on(0)).toEqual(first);
});
