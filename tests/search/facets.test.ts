import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FacetChoice,
  type FacetRow,
  narrowRows,
  readChoice,
  writeChoice,
} from "../../src/search/facets.ts";

const FACETS = ["state", "city", "j1"];
const VALUES = ["a", "b", "c", "unknown"];

const row: fc.Arbitrary<FacetRow> = fc.record({
  state: fc.constantFrom(...VALUES),
  city: fc.constantFrom(...VALUES),
  j1: fc.constantFrom(...VALUES),
});
const choice: fc.Arbitrary<FacetChoice> = fc.dictionary(
  fc.constantFrom(...FACETS),
  fc.uniqueArray(fc.constantFrom(...VALUES, "no row has this")),
);

/** The rule by the book: every facet asks for one of its chosen values, or for nothing. */
function keep(rows: readonly FacetRow[], chosen: FacetChoice): FacetRow[] {
  return rows.filter((one) =>
    FACETS.every((facet) => !chosen[facet]?.length || chosen[facet]?.includes(one[facet] ?? "")),
  );
}

describe("narrowRows", () => {
  it("keeps the rows that have a chosen value in every facet", () => {
    fc.assert(
      fc.property(fc.array(row), choice, (rows, chosen) => {
        const { fits, total } = narrowRows(rows, FACETS, chosen);
        expect(rows.filter((_, i) => fits[i])).toEqual(keep(rows, chosen));
        expect(total).toBe(keep(rows, chosen).length);
      }),
    );
  });

  it("counts beside each value what one sees by choosing it alone in its facet", () => {
    fc.assert(
      fc.property(fc.array(row), choice, (rows, chosen) => {
        const { counts } = narrowRows(rows, FACETS, chosen);
        for (const facet of FACETS) {
          for (const value of VALUES) {
            const seen = keep(rows, { ...chosen, [facet]: [value] }).length;
            expect(counts.get(facet)?.get(value) ?? 0).toBe(seen);
          }
        }
      }),
    );
  });

  it("shows no fewer rows for one more value of a facet", () => {
    fc.assert(
      fc.property(
        fc.array(row),
        choice,
        fc.constantFrom(...FACETS),
        fc.constantFrom(...VALUES),
        (rows, chosen, facet, value) => {
          const some = chosen[facet] ?? [];
          if (some.length === 0) return;
          const more = { ...chosen, [facet]: [...some, value] };
          expect(narrowRows(rows, FACETS, more).total).toBeGreaterThanOrEqual(
            narrowRows(rows, FACETS, chosen).total,
          );
        },
      ),
    );
  });

  it("counts what is not known as a value of its own", () => {
    const { counts } = narrowRows([{ j1: "yes" }, { j1: "unknown" }, { j1: "unknown" }], ["j1"], {});
    expect(Object.fromEntries(counts.get("j1") ?? [])).toEqual({ yes: 1, unknown: 2 });
  });
});

describe("the address", () => {
  it("gives back the choices written into it", () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        const parameters = new URLSearchParams();
        writeChoice(parameters, FACETS, chosen);
        const again = new URLSearchParams();
        writeChoice(again, FACETS, readChoice(parameters, FACETS));
        expect(again.toString()).toBe(parameters.toString());
        expect(keep([], readChoice(parameters, FACETS))).toEqual(keep([], chosen));
      }),
    );
  });

  it("keeps what is not a facet, and reads nothing from empty or strange values", () => {
    const parameters = new URLSearchParams("x=1&state=&state=CA&state=CA&nonsense=2");
    expect(readChoice(parameters, FACETS)).toEqual({ state: ["CA"] });
    writeChoice(parameters, FACETS, {});
    expect(parameters.toString()).toBe("x=1&nonsense=2");
  });
});
