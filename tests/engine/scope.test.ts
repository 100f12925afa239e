import { expect, test } from "vitest";
import { isChosen } from "../../src/engine/scope.ts";

test("the visitor's specialties are meant, and all of them when none is chosen", () => {
  expect(isChosen("pediatrics", { specialties: ["family-medicine", "pediatrics"] })).toBe(true);
  expect(isChosen("neurology", { specialties: ["family-medicine", "pediatrics"] })).toBe(false);
  expect(isChosen("neurology", { specialties: [] })).toBe(true);
  expect(isChosen("neurology", {})).toBe(true);
});
