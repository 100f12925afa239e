import { expect, test } from "vitest";
import { ownValue } from "../../src/engine/own-value.ts";

test("a record holds what it holds, and nothing that every object inherits", () => {
  const fees = { psychiatry: 11 };
  expect(ownValue(fees, "psychiatry")).toBe(11);
  expect(["surgery", "constructor", "__proto__", "toString"].map((key) => ownValue(fees, key))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
