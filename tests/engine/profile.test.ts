import { expect, test } from "vitest";
import { hasSent } from "../../src/engine/profile.ts";

test("whoever has sent some applications has sent", () => {
  expect(
    (["yes", "partly", "no", undefined] as const).map((applied) => hasSent(applied ? { applied } : {})),
  ).toEqual([true, true, false, false]);
});
