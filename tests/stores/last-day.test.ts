import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Facts } from "../../src/engine/facts.ts";
import { firmLastDay, nearLastDay } from "../../src/stores/last-day.ts";
import { firmLastDays } from "../../src/stores/last-days.ts";
import { occasions, programs } from "../engine/arbitraries.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const near = (...deadline: NonNullable<Facts["deadline"]>) =>
  nearLastDay(program({ deadline }), occasion({ asOf: "2026-11-23" }));

test.each([
  ["11-23", { day: "2026-11-23", left: 0 }],
  ["11-30", { day: "2026-11-30", left: 7 }],
  ["2026-12-23", { day: "2026-12-23", left: 30 }],
  ["12-24", null],
  ["11-22", null],
  ["2025-11-30", null],
])("a deadline of %s", (value, expected) => {
  expect(near(fact(value))).toEqual(expected);
});

test("a wish, hearsay, pages that disagree and silence are no last day", () => {
  expect(near(fact("11-30", { strength: "preferred" }))).toBeNull();
  expect(near(fact("11-30", { kind: "forum" }))).toBeNull();
  expect(near(fact("11-30", { source: "a" }), fact("12-01", { source: "b" }))).toBeNull();
  expect(near()).toBeNull();
});

test("law: the last days of many programs are those of each alone, of those that told something or were sent to as well", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(programs, fc.boolean()), { maxLength: 5 }), occasions, (many, day) => {
      const all = many.map(([one, isSent], at) => ({
        ...one,
        id: `p${at}`,
        ...(isSent && { sent: true as const }),
      }));
      const alone = all.flatMap((one) => {
        const last = firmLastDay(one, day);
        return last ? [[one.id, last]] : [];
      });
      expect([...firmLastDays(compile(all), day)]).toEqual(alone);
    }),
    { numRuns: 200 },
  );
});
