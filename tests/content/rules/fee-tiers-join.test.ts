import { describe, expect, test } from "vitest";
import { lint, set } from "../../support/content-folder.ts";

const SEASON = "content/seasons/2027.json";

const tier = (id: string, from: number, to?: number | null, per = "program") => ({
  id,
  what: "Programs",
  amountUsd: 30,
  per,
  from,
  ...(to === undefined ? {} : { to }),
  season: "2027",
  confirmed: true,
  source: "eras-list",
});

const fees = (...list: object[]) => lint({ [SEASON]: set({ fees: list }) });

describe("fee-tiers-join", () => {
  test("tiers that overlap", () => {
    expect(fees(tier("eras-tier-1", 1, 30), tier("eras-tier-2", 30, null))).toMatchInlineSnapshot(`
      "content/seasons/2027.json → fees[1].from: expected 31, for "eras-tier-1" ends at 30, found 30.

      1 problem in 1 file."
    `);
  });

  test("a unit without a price", () => {
    expect(fees(tier("eras-tier-1", 1, 30), tier("eras-tier-2", 32, null))).toMatchInlineSnapshot(`
      "content/seasons/2027.json → fees[1].from: expected 31, for "eras-tier-1" ends at 30, found 32.

      1 problem in 1 file."
    `);
  });

  test("a tier after one without an end", () => {
    expect(fees(tier("eras-tier-2", 31), tier("eras-tier-1", 1, null))).toMatchInlineSnapshot(`
      "content/seasons/2027.json → fees[0].from: "eras-tier-1" has no end, so "eras-tier-2" cannot begin at 31.

      1 problem in 1 file."
    `);
  });

  test("an end before its beginning", () => {
    expect(fees(tier("eras-tier-1", 30, 1))).toMatchInlineSnapshot(`
      "content/seasons/2027.json → fees[0].to: expected null or a number from 30 on, found 1.

      1 problem in 1 file."
    `);
  });

  test("tiers that join, in any order, beside those of another service or unit", () => {
    expect(
      fees(
        tier("eras-tier-2", 31, null),
        tier("eras-tier-1", 1, 30),
        tier("residencycas-tier-1", 1, 10),
        tier("eras-rank", 21, 300, "rank"),
      ),
    ).toBe("");
  });
});
