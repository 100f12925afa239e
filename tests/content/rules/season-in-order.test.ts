import { describe, expect, test } from "vitest";
import { lint, set } from "../../support/content-folder.ts";

const SEASON = "content/seasons/2027.json";

const date = (id: string, day: string, time: string | null = null, more: object = {}) => ({
  id,
  date: day,
  time,
  what: "Something",
  for: "applicant",
  confirmed: true,
  source: "eras-list",
  ...more,
});

const withDates = (...dates: object[]) => lint({ [SEASON]: (season) => void season.dates.push(...dates) });

describe("season-in-order", () => {
  test("a season that opens after its Match", () => {
    expect(
      lint({ [SEASON]: set({ opens: { value: "2027-06-03", source: "eras-list" } }) }),
    ).toMatchInlineSnapshot(`
      "content/seasons/2027.json → dates[0].date: expected a day of this season, from 2027-06-03 to 2027-07-01, found "2027-03-19".
      content/seasons/2027.json → opens.value: expected a day before Match Day, 2027-03-19, found "2027-06-03".

      2 problems in 1 file."
    `);
  });

  test("a season without a Match Day opens before training starts", () => {
    expect(
      lint({ [SEASON]: set({ opens: { value: "2027-07-01", source: "eras-list" }, dates: [] }) }),
    ).toMatchInlineSnapshot(`
      "content/seasons/2027.json → opens.value: expected a day before Match Day, 2027-07-01, found "2027-07-01".

      1 problem in 1 file."
    `);
  });

  test("a day of another season", () => {
    expect(
      withDates(date("ranking-opens", "2026-02-01"), date("soap-ends", "2028-03-18")),
    ).toMatchInlineSnapshot(`
      "content/seasons/2027.json → dates[1].date: expected a day of this season, from 2026-06-03 to 2027-07-01, found "2026-02-01".
      content/seasons/2027.json → dates[2].date: expected a day of this season, from 2026-06-03 to 2027-07-01, found "2028-03-18".

      2 problems in 1 file."
    `);
  });

  test("an end before its start, or after no start", () => {
    expect(
      withDates(
        date("soap-round-1", "2027-03-18", "11:00", { endTime: "09:00" }),
        date("soap-round-2", "2027-03-18", null, { endTime: "14:00" }),
      ),
    ).toMatchInlineSnapshot(`
      "content/seasons/2027.json → dates[1].endTime: expected an end after the start at 11:00, found "09:00".
      content/seasons/2027.json → dates[2].endTime: expected an end after the start at an hour that is not known, found "14:00".

      2 problems in 1 file."
    `);
  });

  test("a round that begins before the one before it is over", () => {
    expect(
      withDates(
        date("soap-round-1", "2027-03-18", "09:00", { endTime: "11:00" }),
        date("soap-round-2", "2027-03-18", "10:00", { endTime: "12:00" }),
      ),
    ).toMatchInlineSnapshot(`
      "content/seasons/2027.json → dates[2].date: expected soap-round-2 after soap-round-1 on 2027-03-18, found "2027-03-18" at 10:00.

      1 problem in 1 file."
    `);
  });

  test("a deadline before what it ends has opened", () => {
    expect(
      withDates(
        date("nrmp-registration-opens", "2026-09-15", "12:00"),
        date("nrmp-registration-deadline", "2026-09-01", "23:59"),
      ),
    ).toMatchInlineSnapshot(`
      "content/seasons/2027.json → dates[2].date: expected nrmp-registration-deadline after nrmp-registration-opens on 2026-09-15, found "2026-09-01" at 23:59.

      1 problem in 1 file."
    `);
  });

  test("two days on which one thing opens", () => {
    expect(withDates(date("myeras-opens", "2026-06-10"))).toMatchInlineSnapshot(`
      "content/seasons/2027.json → opens.value: expected "2026-06-10" as in myeras-opens, found "2026-06-03".

      1 problem in 1 file."
    `);
  });

  test("a whole season in order", () => {
    expect(
      withDates(
        date("myeras-opens", "2026-06-03"),
        date("nrmp-registration-opens", "2026-09-15", "12:00"),
        date("nrmp-registration-deadline", "2027-01-29", "23:59"),
        date("soap-round-1", "2027-03-18", "09:00", { endTime: "11:00" }),
        date("soap-round-2", "2027-03-18", "12:00", { endTime: "14:00" }),
      ),
    ).toBe("");
  });
});
