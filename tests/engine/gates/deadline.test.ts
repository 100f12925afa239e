import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { dayInSeason, deadline } from "../../../src/engine/gates/deadline.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, gateSays, occasion } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(deadline, facts, answers);

describe("deadline", () => {
  test("none stated", () => {
    expect(says({})).toMatchInlineSnapshot(`"unknown-program none: It states no deadline of its own."`);
  });

  test("on its last day, a day late, before it", () => {
    expect(says({ deadline: [fact("11-23")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until November 23, 2026."`,
    );
    expect(says({ deadline: [fact("11-22")] })).toMatchInlineSnapshot(
      `"not-met close: It takes applications until November 22, 2026, which has passed for this season."`,
    );
    expect(says({ deadline: [fact("12-31")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until December 31, 2026."`,
    );
  });

  test("a day without a year before the opening is next year's", () => {
    expect(says({ deadline: [fact("03-15")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until March 15, 2027."`,
    );
    expect(says({ deadline: [fact("06-02")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until June 2, 2027."`,
    );
  });

  test("on the day of opening it is this year's", () => {
    expect(says({ deadline: [fact("06-03")] })).toMatchInlineSnapshot(
      `"not-met close: It takes applications until June 3, 2026, which has passed for this season."`,
    );
  });

  test("with a year", () => {
    expect(says({ deadline: [fact("2026-11-23")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until November 23, 2026."`,
    );
    expect(says({ deadline: [fact("2026-11-22")] })).toMatchInlineSnapshot(
      `"not-met close: It takes applications until November 22, 2026, which has passed for this season."`,
    );
    expect(says({ deadline: [fact("2027-01-15")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until January 15, 2027."`,
    );
  });

  test("of an earlier season: says nothing of this one", () => {
    expect(says({ deadline: [fact("2025-11-30")] })).toMatchInlineSnapshot(
      `"unknown-program none: The last deadline it published is November 30, 2025; this season's is not known."`,
    );
    expect(says({ deadline: [fact("2026-06-02")] })).toMatchInlineSnapshot(
      `"unknown-program none: The last deadline it published is June 2, 2026; this season's is not known."`,
    );
  });

  test("with a year, on the day of opening: this season's", () => {
    expect(says({ deadline: [fact("2026-06-03")] })).toMatchInlineSnapshot(
      `"not-met close: It takes applications until June 3, 2026, which has passed for this season."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(says({ deadline: [fact("11-22", { strength: "exceptions" })] })).toMatchInlineSnapshot(
      `"not-met ask: It takes applications until November 22, 2026, which has passed for this season."`,
    );
    expect(says({ deadline: [fact("11-22", { strength: "preferred" })] })).toMatchInlineSnapshot(
      `"not-met none: It would like applications by November 22, 2026, which has passed for this season."`,
    );
    expect(says({ deadline: [fact("11-22", { kind: "directory" })] })).toMatchInlineSnapshot(
      `"not-met ask: It takes applications until November 22, 2026, which has passed for this season (only a directory or forum says so)."`,
    );
    expect(says({ deadline: [fact("12-31", { strength: "preferred" })] })).toMatchInlineSnapshot(
      `"met none: It would like applications by December 31, 2026."`,
    );
  });

  test("pages disagree", () => {
    expect(
      says({ deadline: [fact("11-30", { source: "a" }), fact("11-15", { source: "b" })] }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask (disputed): Its pages disagree on the deadline (November 15, 2026 and November 30, 2026)."`,
    );
  });
});

test.each([
  ["06-03", "2026-06-03"],
  ["06-02", "2027-06-02"],
  ["12-31", "2026-12-31"],
  ["01-01", "2027-01-01"],
  ["2025-01-01", "2025-01-01"],
])("%s lies in the season on %s", (value, day) => {
  expect(dayInSeason(value, occasion().season)).toBe(day);
});
