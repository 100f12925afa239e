import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/engine/facts.ts";
import { STRONG_UNFILLED_SHARE, unfilledSeats } from "../../../src/engine/preferences/unfilled.ts";
import type { Profile } from "../../../src/engine/profile.ts";
import { fact, preferenceSays } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => preferenceSays(unfilledSeats, facts, answers);

test("a quarter of the seats counts whole", () => expect(STRONG_UNFILLED_SHARE).toBe(0.25));

describe("unfilled-seats", () => {
  test("no results", () => {
    expect(says({})).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: No Match results of this program were found."`,
    );
    expect(says({ fill: [fact({})] })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: It offered no seats in the Matches we have."`,
    );
    expect(says({ fill: [fact({ "2026": { quota: 0, filled: 0 } })] })).toMatchInlineSnapshot(
      `"unknown-program 0 to 1: It offered no seats in the Matches we have."`,
    );
  });

  test("all filled", () => {
    expect(says({ fill: [fact({ "2026": { quota: 8, filled: 8 } })] })).toMatchInlineSnapshot(
      `"not-met 0: It filled all of its 8 seats in the Match of 2026."`,
    );
  });

  test("an eighth, a quarter, more", () => {
    expect(says({ fill: [fact({ "2026": { quota: 8, filled: 7 } })] })).toMatchInlineSnapshot(
      `"met 0.5: The Match left 1 of its 8 seats unfilled, 2026."`,
    );
    expect(says({ fill: [fact({ "2026": { quota: 8, filled: 6 } })] })).toMatchInlineSnapshot(
      `"met 1: The Match left 2 of its 8 seats unfilled, 2026."`,
    );
    expect(says({ fill: [fact({ "2026": { quota: 8, filled: 1 } })] })).toMatchInlineSnapshot(
      `"met 1: The Match left 7 of its 8 seats unfilled, 2026."`,
    );
  });

  test("years add up, and are told first to last", () => {
    expect(
      says({
        fill: [
          fact({
            "2026": { quota: 8, filled: 7 },
            "2024": { quota: 6, filled: 6 },
            "2025": { quota: 6, filled: 6 },
          }),
        ],
      }),
    ).toMatchInlineSnapshot(`"not-met 0.2: The Match left 1 of its 20 seats unfilled, 2024 to 2026."`);
  });

  test("more filled than offered is none unfilled, and takes nothing from other years", () => {
    expect(
      says({ fill: [fact({ "2025": { quota: 8, filled: 10 }, "2026": { quota: 8, filled: 7 } })] }),
    ).toMatchInlineSnapshot(`"not-met 0.25: The Match left 1 of its 16 seats unfilled, 2025 to 2026."`);
  });

  test("tracks on one page add up", () => {
    expect(
      says({
        fill: [
          fact({ "2026": { quota: 6, filled: 6 } }, { note: "Categorical." }),
          fact(
            { "2025": { quota: 2, filled: 2 }, "2026": { quota: 2, filled: 1 } },
            { note: "Rural track." },
          ),
        ],
      }),
    ).toMatchInlineSnapshot(`"not-met 0.4: The Match left 1 of its 10 seats unfilled, 2025 to 2026."`);
  });

  test("pages that agree, and pages that differ", () => {
    expect(
      says({
        fill: [
          fact({ "2026": { quota: 8, filled: 7 } }),
          fact({ "2026": { quota: 8, filled: 7 } }, { source: "b" }),
        ],
      }),
    ).toMatchInlineSnapshot(`"met 0.5: The Match left 1 of its 8 seats unfilled, 2026."`);
    expect(
      says({
        fill: [
          fact({ "2026": { quota: 8, filled: 7 } }),
          fact({ "2026": { quota: 8, filled: 6 } }, { source: "b" }),
        ],
      }),
    ).toMatchInlineSnapshot(`"unknown-program 0 to 1: Its pages disagree on its seats in the Match."`);
  });

  test("tracks add up whatever the order of a fact's keys", () => {
    const track = fact({ "2026": { quota: 8, filled: 7 } });
    const mixed = Object.fromEntries(Object.entries(track).reverse()) as unknown as typeof track;
    expect(says({ fill: [track, mixed] })).toBe("met 0.5: The Match left 2 of its 16 seats unfilled, 2026.");
  });

  test("one page: the sponsor's sum is not a track of the program's", () => {
    expect(
      says({
        fill: [
          fact({ "2026": { quota: 80, filled: 20 } }, { sponsorWide: true }),
          fact({ "2026": { quota: 8, filled: 8 } }),
        ],
      }),
    ).toMatchInlineSnapshot(`"not-met 0: It filled all of its 8 seats in the Match of 2026."`);
  });
});
