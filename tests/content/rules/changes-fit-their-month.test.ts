import { expect, test } from "vitest";
import { lint } from "../../support/content-folder.ts";

const entry = {
  day: "2026-11-20",
  program: "kern-family-medicine",
  field: "visaJ1",
  before: null,
  after: "Sponsors it",
  page: null,
};
const log = (entries: object[]) => ({ until: "2026-11-21T00:00:00+00:00", entries });

test("a log of its month is sound", () => {
  expect(lint({ "content/changes/2026-11.json": log([entry]) })).toBe("");
});

test("another month's day, an entry of nobody and a file of no month are told", () => {
  expect(
    lint({
      "content/changes/2026-11.json": log([
        { ...entry, day: "2026-12-01" },
        { ...entry, sponsor: "kern-medical" },
      ]),
      "content/changes/newest.json": log([]),
    }),
  ).toMatchInlineSnapshot(`
    "content/changes/2026-11.json → entries[0].day: expected a day of 2026-11, found "2026-12-01".
    content/changes/2026-11.json → entries[1]: expected one of "program" and "sponsor".
    content/changes/newest.json: expected the month as the file's name, such as "2026-11", found "newest".

    3 problems in 2 files."
  `);
});
