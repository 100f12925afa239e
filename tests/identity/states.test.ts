import { expect, it } from "vitest";
import { splitPlace, stateOf } from "../../src/identity/states.ts";

it("knows a state by letters and by name", () => {
  expect(["CA", "ca", "California", "N.M.", "district of columbia", "OOS", ""].map(stateOf)).toEqual([
    "CA",
    "CA",
    "CA",
    "NM",
    "DC",
    null,
    null,
  ]);
});

it.each([
  ["Fresno, CA", "Fresno", "CA"],
  ["Fresno CA", "Fresno", "CA"],
  ["Fresno, California", "Fresno", "CA"],
  ["Fresno (CA)", "Fresno", "CA"],
  ["Fresno, CA 93720", "Fresno", "CA"],
  ["Fresno/CA", "Fresno", "CA"],
  ["Kansas City, MO, USA", "Kansas City", "MO"],
  ["New York, NY", "New York", "NY"],
  ["Charleston, West Virginia", "Charleston", "WV"],
  ["St. Louis – Missouri", "St. Louis", "MO"],
])("%s is a city and its state", (words, city, state) => {
  expect(splitPlace(words)).toEqual({ city, state });
});

it.each(["New York", "West Virginia", "Fresno", "OOS", "IS", "Ponce de", "", "CA", "Washington"])(
  "“%s” names no city with its state",
  (words) => {
    expect(splitPlace(words)).toBeNull();
  },
);
