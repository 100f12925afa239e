import { expect, test } from "vitest";
import { endsOfAlike, SURELY_SEEN } from "../../src/stores/alike-names.ts";
import { shortName } from "../../src/stores/row-words.ts";
import { SITE } from "../support/content.ts";

const named = (name: string, more = {}) => ({
  id: name,
  name,
  specialty: "neurology",
  city: "new-york",
  ...more,
});

/** Each name in what a row may cut and what it keeps. */
const parted = (programs: readonly ReturnType<typeof named>[]) => {
  const ends = endsOfAlike(programs);
  return programs.map(({ id, name }) => {
    const at = ends.get(id) ?? name.length;
    return [name.slice(0, at), name.slice(at)];
  });
};

test("names of one specialty and city that begin alike keep the words that tell them apart", () => {
  expect(
    parted([
      named("New York Presbyterian Hospital (Columbia Campus)"),
      named("New York Presbyterian Hospital (Cornell Campus)"),
      named("New York University"),
      named("New York Presbyterian Hospital", { city: "albany" }),
      named("New York Presbyterian Hospital (Queens)", { specialty: "psychiatry" }),
    ]),
  ).toEqual([
    ["New York Presbyterian Hospital ", "(Columbia Campus)"],
    ["New York Presbyterian Hospital ", "(Cornell Campus)"],
    ["New York University", ""],
    ["New York Presbyterian Hospital", ""],
    ["New York Presbyterian Hospital (Queens)", ""],
  ]);
});

test("a name that goes on where another ends keeps how it goes on", () => {
  expect(
    parted([
      named("Detroit Medical Center"),
      named("Detroit Medical Center/Wayne State University"),
      named("Detroit Medical Center/Wayne State University (Sinai Grace)"),
    ]),
  ).toEqual([
    ["Detroit Medical Center", ""],
    ["Detroit Medical Center", "/Wayne State University"],
    ["Detroit Medical Center/Wayne State University", " (Sinai Grace)"],
  ]);
});

/** So much of what may be cut stays at least, before a sign that something is left out. */
const LEAST = 5;

test("of all programs no two rows of one specialty and city show the same words, however narrow", () => {
  const programs = SITE.programs.map(({ record, specialty, city, state }) => ({
    ...named(record.name, { id: record.id, specialty: specialty.id, city: city.id }),
    row: shortName(record.name, specialty.name, city.name)[0],
    place: `${specialty.name}, ${city.name}, ${state.id}`,
  }));
  expect(programs.length).toBeGreaterThan(2700);
  const ends = endsOfAlike(programs);
  const seen = new Map<string, string[]>();
  for (const { id, row, place } of programs) {
    const at = ends.get(id) ?? row.length;
    const end = row.slice(at).slice(0, SURELY_SEEN - LEAST);
    const start = row.slice(0, at).slice(0, SURELY_SEEN - end.length);
    const key = `${start}${start + end === row ? "" : "…"}${end} | ${place}`;
    seen.set(key, [...(seen.get(key) ?? []), row]);
  }
  expect([...seen].filter(([, rows]) => rows.length > 1)).toEqual([]);
});
