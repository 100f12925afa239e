import { expect, test } from "vitest";
import type { Facts } from "../../src/engine/facts.ts";
import { sayLastDay } from "../../src/site/last-days.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const { season } = occasion();
const says = (facts: Facts, today = "2026-11-29") => {
  const said = sayLastDay(
    { engine: program(facts) },
    { reckoning: { phase: "apply", season, over: null }, today },
  );
  return said && `${said.words} ${said.note}`;
};

test("the head of a program's page says its last day as a day, which holds whenever it is read", () => {
  const day = (value: string, more = {}) => fact(value, { shown: "2026-09-01", ...more });
  expect(says({})).toBeNull();
  expect(says({ deadline: [day("2025-11-30")] })).toBeNull();
  expect(says({ deadline: [day("2026-11-30")] })).toBe(
    "Last day to apply: November 30, 2026. Stated on a page dated September 1, 2026.",
  );
  expect(says({ deadline: [day("2026-11-29")] }, "2026-11-30")).toBe(
    "Last day to apply: November 29, 2026, over for this season. Stated on a page dated September 1, 2026.",
  );
  expect(says({ deadline: [day("11-30")] })).toMatch(/2026\. .* Named without a year: confirm it/);
});

test("a wish is no last day, and pages that disagree name none", () => {
  const wish = fact("2026-11-30", { strength: "preferred" });
  expect(says({ deadline: [wish] })).toMatch(/^It would like applications by November 30, 2026\. A wish on /);
  expect(says({ deadline: [wish] }, "2026-12-01")).toMatch(/^It would have liked applications by /);
  const two = [fact("2026-11-15", { source: "a" }), fact("2026-11-30", { source: "b" })];
  expect(says({ deadline: two })).toBe(
    "Its pages disagree on the last day to apply. Its pages name November 15, 2026 and November 30, 2026. " +
      "Ask the program which day holds, and count on the first.",
  );
});
