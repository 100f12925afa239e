import { expect, test } from "vitest";
import { fillTracks } from "../../src/site/fill-years.ts";

test("years come oldest first, whatever the order in the file", () => {
  const value = { "2026": { quota: 8, filled: 7 }, "2024": { quota: 6, filled: 6 } };
  expect(fillTracks([{ value, source: "nrmp", note: "Track: A." }])).toEqual([
    {
      source: "nrmp",
      note: "Track: A.",
      years: [
        { year: 2024, quota: 6, filled: 6 },
        { year: 2026, quota: 8, filled: 7 },
      ],
    },
  ]);
});

test("no fact, no track", () => {
  expect(fillTracks(undefined)).toEqual([]);
});
