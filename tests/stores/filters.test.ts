import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facetsOf } from "../../src/stores/facets.ts";
import { filtersFromFragment, filtersToFragment } from "../../src/stores/filter-address.ts";
import {
  $filters,
  ALL_SPECIALTIES,
  clearFilters,
  type Filters,
  hasFilters,
  NEAR_MILES,
  NO_FILTERS,
  setFilter,
  sortBy,
  togglePlace,
} from "../../src/stores/filters.ts";
import { readFragment, writeFragment } from "../../src/stores/fragment.ts";
import { chosenPlaces, passes } from "../../src/stores/passes.ts";
import { SORTS } from "../../src/stores/sorting.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const fresno = facetsOf(
  program({ takesImgs: [fact(true)], visaJ1: [fact("yes")], visaH1b: [fact("no")] }),
  occasion(),
);
const silent = facetsOf(program(), occasion());
const modesto = facetsOf(program({}, { city: "modesto" }), occasion());
const tucson = facetsOf(program({}, { city: "tucson", region: "arizona" }), occasion());
/** Fresno and Modesto lie about 85 miles apart. */
const CENTERS = new Map([
  ["fresno", { lat: 36.75, lon: -119.75 }],
  ["modesto", { lat: 37.65, lon: -121 }],
  ["tucson", { lat: 32.2, lon: -110.95 }],
]);
const passesNow = (facets: typeof fresno, filters: Filters, profile: Parameters<typeof passes>[2]) =>
  passes(facets, filters, profile, chosenPlaces([fresno, modesto, tucson], filters, CENTERS));
const by = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });

describe("which programs pass", () => {
  test("without filters, those of the visitor's own specialties", () => {
    expect(passesNow(fresno, NO_FILTERS, {})).toBe(true);
    expect(passesNow(fresno, NO_FILTERS, { specialties: ["psychiatry"] })).toBe(false);
    expect(passesNow(fresno, by({ specialty: ALL_SPECIALTIES }), { specialties: ["psychiatry"] })).toBe(true);
    expect(passesNow(fresno, by({ specialty: "family-medicine" }), { specialties: ["psychiatry"] })).toBe(
      true,
    );
  });

  test.each([
    [{ state: "ca" }, true],
    [{ state: "tx" }, false],
    [{ regions: ["central-valley"], cities: ["fresno"] }, true],
    [{ cities: ["modesto"] }, false],
    [{ cities: ["modesto", "fresno"] }, true],
    [{ regions: ["arizona"] }, false],
    [{ regions: ["arizona", "central-valley"] }, true],
    [{ visa: "j1" as const }, true],
    [{ visa: "h1b" as const }, false],
  ])("%j: %s", (filters, expected) => {
    expect(passesNow(fresno, by(filters), {})).toBe(expected);
  });

  test.each<[city: string, miles: (typeof NEAR_MILES)[number], expected: readonly boolean[]]>([
    ["fresno", 30, [true, false, false]],
    ["fresno", 100, [true, true, false]],
    ["tucson", 200, [false, false, true]],
    ["atlantis", 200, [false, false, false]],
  ])("near %s, within %i miles", (city, miles, expected) => {
    const filters = by({ near: { city, miles } });
    expect([fresno, modesto, tucson].map((one) => passesNow(one, filters, {}))).toEqual(expected);
  });

  test("a city narrows its own region and stands beside another one", () => {
    const filters = by({ regions: ["central-valley", "arizona"], cities: ["fresno"] });
    expect([fresno, modesto, tucson].map((one) => passesNow(one, filters, {}))).toEqual([true, false, true]);
  });

  test("hide unknown: IMG policy and, for who needs one, the visa", () => {
    const hide = by({ hideUnknown: true });
    expect(passesNow(fresno, hide, { workStatus: "needs-visa", visas: ["h1b"] })).toBe(true);
    expect(passesNow(silent, hide, { workStatus: "citizen" })).toBe(false);
    const tellsImgs = facetsOf(
      program({ imgRecord: [fact({ imgs: 3, of: null, years: null })] }),
      occasion(),
    );
    expect(passesNow(tellsImgs, hide, { workStatus: "citizen" })).toBe(true);
    expect(passesNow(tellsImgs, hide, { workStatus: "needs-visa" })).toBe(false);
    expect(passesNow(tellsImgs, hide, {})).toBe(false);
  });

  test("pages that disagree tell nothing", () => {
    const facts = { visaJ1: [fact("yes" as const, { shown: null }), fact("no" as const, { shown: null })] };
    expect(facetsOf(program(facts), occasion()).j1).toBeNull();
  });
});

describe("filters in the address", () => {
  test("defaults are left out", () => {
    expect(filtersToFragment(NO_FILTERS)).toEqual({});
    expect(filtersToFragment(by({ group: "open", state: "ca", hideUnknown: true, sort: "name" }))).toEqual({
      g: "open",
      st: "ca",
      h: "1",
      o: "name",
    });
  });

  test("come back the same", () => {
    const text = fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { nil: null });
    const places = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { maxLength: 4 });
    const filters = fc.record<Filters>({
      group: fc.constantFrom(null, "open", "ask", "step", "closed"),
      specialty: text,
      regions: places,
      cities: places,
      state: text,
      near: fc.option(
        fc.record({ city: fc.stringMatching(/^[a-z0-9-]{1,20}$/), miles: fc.constantFrom(...NEAR_MILES) }),
        { nil: null },
      ),
      visa: fc.constantFrom(null, "j1", "h1b"),
      hideUnknown: fc.boolean(),
      sort: fc.constantFrom(...SORTS),
      backwards: fc.boolean(),
    });
    fc.assert(
      fc.property(filters, (one) => {
        expect(filtersFromFragment(readFragment(writeFragment(filtersToFragment(one))))).toEqual(one);
      }),
    );
  });

  test("nonsense is left at its default", () => {
    expect(
      filtersFromFragment(readFragment("#g=best&st=<b>&v=x&h=2&o=random&c=%E0%A4%A&n=fresno~31")),
    ).toEqual(NO_FILTERS);
  });
});

test("a city does not outlive a change of state", () => {
  togglePlace("cities", "fresno");
  togglePlace("cities", "modesto");
  expect($filters.get().cities).toEqual(["fresno", "modesto"]);
  togglePlace("cities", "fresno");
  expect($filters.get().cities).toEqual(["modesto"]);
  setFilter("state", "tx");
  expect($filters.get()).toMatchObject({ state: "tx", cities: [] });
  expect(hasFilters($filters.get())).toBe(true);
  clearFilters();
  expect(hasFilters($filters.get())).toBe(false);
});

test("the same order again is the order turned round", () => {
  sortBy("day");
  expect($filters.get()).toMatchObject({ sort: "day", backwards: false });
  sortBy("day");
  expect($filters.get()).toMatchObject({ sort: "day", backwards: true });
  sortBy("name");
  expect($filters.get()).toMatchObject({ sort: "name", backwards: false });
  clearFilters();
});

test("a fragment is read pair by pair, first one counts, and keeps no prototype", () => {
  expect({ ...readFragment("#a=1&a=2&=x&b&__proto__=z&c=%20") }).toEqual({
    a: "1",
    ["__proto__"]: "z",
    c: " ",
  });
  expect(writeFragment({ a: "1", b: null, c: "x y" })).toBe("#a=1&c=x%20y");
  expect(writeFragment({})).toBe("");
});
