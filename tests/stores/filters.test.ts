import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facetsOf } from "../../src/stores/facets.ts";
import {
  $filters,
  ALL_SPECIALTIES,
  clearFilters,
  type Filters,
  filtersFromFragment,
  filtersToFragment,
  hasFilters,
  NO_FILTERS,
  passes,
  SORTS,
  setFilter,
  sortStandings,
} from "../../src/stores/filters.ts";
import { readFragment, writeFragment } from "../../src/stores/fragment.ts";
import { fact, occasion, program } from "../engine/builders.ts";

const fresno = facetsOf(
  program({ takesImgs: [fact(true)], visaJ1: [fact("yes")], visaH1b: [fact("no")] }),
  occasion(),
);
const silent = facetsOf(program(), occasion());
const by = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });

describe("which programs pass", () => {
  test("without filters, those of the visitor's own specialties", () => {
    expect(passes(fresno, NO_FILTERS, {})).toBe(true);
    expect(passes(fresno, NO_FILTERS, { specialties: ["psychiatry"] })).toBe(false);
    expect(passes(fresno, by({ specialty: ALL_SPECIALTIES }), { specialties: ["psychiatry"] })).toBe(true);
    expect(passes(fresno, by({ specialty: "family-medicine" }), { specialties: ["psychiatry"] })).toBe(true);
  });

  test.each([
    [{ state: "ca" }, true],
    [{ state: "tx" }, false],
    [{ region: "central-valley", city: "fresno" }, true],
    [{ city: "modesto" }, false],
    [{ region: "arizona" }, false],
    [{ visa: "j1" as const }, true],
    [{ visa: "h1b" as const }, false],
  ])("%j: %s", (filters, expected) => {
    expect(passes(fresno, by(filters), {})).toBe(expected);
  });

  test("hide unknown: IMG policy and, for who needs one, the visa", () => {
    const hide = by({ hideUnknown: true });
    expect(passes(fresno, hide, { workStatus: "needs-visa", visas: ["h1b"] })).toBe(true);
    expect(passes(silent, hide, { workStatus: "citizen" })).toBe(false);
    const tellsImgs = facetsOf(
      program({ imgRecord: [fact({ imgs: 3, of: null, years: null })] }),
      occasion(),
    );
    expect(passes(tellsImgs, hide, { workStatus: "citizen" })).toBe(true);
    expect(passes(tellsImgs, hide, { workStatus: "needs-visa" })).toBe(false);
    expect(passes(tellsImgs, hide, {})).toBe(false);
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
    const filters = fc.record<Filters>({
      group: fc.constantFrom(null, "open", "ask", "step", "closed"),
      specialty: text,
      region: text,
      state: text,
      city: text,
      visa: fc.constantFrom(null, "j1", "h1b"),
      hideUnknown: fc.boolean(),
      sort: fc.constantFrom(...SORTS),
    });
    fc.assert(
      fc.property(filters, (one) => {
        expect(filtersFromFragment(readFragment(writeFragment(filtersToFragment(one))))).toEqual(one);
      }),
    );
  });

  test("nonsense is left at its default", () => {
    expect(filtersFromFragment(readFragment("#g=best&st=<b>&v=x&h=2&o=random&c=%E0%A4%A"))).toEqual(
      NO_FILTERS,
    );
  });
});

test("a city does not outlive a change of state", () => {
  setFilter("city", "fresno");
  setFilter("state", "tx");
  expect($filters.get()).toMatchObject({ state: "tx", city: null });
  expect(hasFilters($filters.get())).toBe(true);
  clearFilters();
  expect(hasFilters($filters.get())).toBe(false);
});

test("sorting within a group", () => {
  const standing = (id: string, low: number, known: number) => ({
    id,
    group: "open" as const,
    fit: { low, high: 90 },
    coverage: { known, total: 10 },
    questions: 0,
  });
  const list = [standing("c", 1, 2), standing("a", 5, 1), standing("b", 3, 9)];
  const ids = (sort: (typeof SORTS)[number]) =>
    sortStandings(list, sort, (id) => id)
      .map(({ id }) => id)
      .join("");
  expect([ids("fit"), ids("sure"), ids("coverage"), ids("name")]).toEqual(["cab", "abc", "bca", "abc"]);
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
