import { describe, expect, test } from "vitest";
import { lint } from "../../support/content-folder.ts";

const SEASON = "content/seasons/2027.json";

describe("season-items-once", () => {
  test("one id twice in a list", () => {
    expect(lint({ [SEASON]: (season) => void season.dates.push(season.dates[0]) })).toMatchInlineSnapshot(`
      "content/seasons/2027.json → dates[1].id: "match-day" stands in dates[0] too.

      1 problem in 1 file."
    `);
  });

  test("a date that is said not to be announced", () => {
    expect(
      lint({ [SEASON]: (season) => void season.notAnnounced.push({ id: "match-day", what: "Match Day" }) }),
    ).toMatchInlineSnapshot(`
      "content/seasons/2027.json → notAnnounced[0].id: "match-day" stands in dates[0] too.

      1 problem in 1 file."
    `);
  });
});
