import { expect, test } from "vitest";
import { evaluate } from "./arithmetic.ts";

test.each([
  ["7", 7],
  ["0.25", 0.25],
  ["1 + 2 * 3", 7],
  ["(1 + 2) * 3", 9],
  ["8 / 4 / 2", 1],
  ["7 - 2 - 1", 4],
  ["2 * -3", -6],
  ["-(1 - 3)", 2],
  ["14*(0.5 + (228-225)/(235-225)*0.25) + 6*0", 14 * (0.5 + (3 / 10) * 0.25)],
])("%s = %d", (text, value) => expect(evaluate(text)).toBe(value));

test.each(["", "1 +", "(1", "1)", "1 2", "a", "1 + Math", "* 2"])("%j is no arithmetic", (text) => {
  expect(() => evaluate(text)).toThrow(/No number|not closed|no arithmetic/);
});
