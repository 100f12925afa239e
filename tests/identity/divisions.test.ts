import { expect, test } from "vitest";
import { DIVISIONS, divisionOf } from "../../src/identity/divisions.ts";
import { STATE_NAMES } from "../../src/identity/states.ts";

test("every state and the capital's district lies in one of nine divisions, Puerto Rico in none", () => {
  expect(DIVISIONS).toHaveLength(9);
  const placed = DIVISIONS.flatMap(({ states }) => states);
  expect(new Set(placed).size).toBe(placed.length);
  expect(placed.toSorted()).toEqual([...STATE_NAMES.keys()].filter((id) => id !== "PR").toSorted());
  expect(divisionOf("PR")).toBeNull();
  expect(divisionOf("CA")?.name).toBe("Pacific");
});
