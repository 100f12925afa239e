import { expect, test } from "vitest";
import { stateShade } from "../../../src/site/maps/shade.ts";

test("the more programs, the darker a state", () => {
  expect([0, 20, 21, 60, 61, 150, 151, 3000].map(stateShade)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});
