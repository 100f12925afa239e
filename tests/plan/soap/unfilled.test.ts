import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Identities } from "../../../src/identity/identity.ts";
import { createIdentityTable } from "../../../src/identity/table.ts";
import { readUnfilled } from "../../../src/plan/soap/unfilled.ts";
import { identitiesOf } from "../../../src/site/identities.ts";
import { SITE } from "../../support/content.ts";

const identities: Identities = identitiesOf(SITE);
const table = createIdentityTable(identities);
const read = (text: string) => readUnfilled(text, table).rows;
const some = identities.programs.filter(({ acgmeId }) => acgmeId !== null).slice(0, 12);
const column = {
  Program: ({ name }: (typeof some)[number]) => name,
  "Program code": ({ acgmeId }: (typeof some)[number]) => acgmeId ?? "",
  City: ({ city }: (typeof some)[number]) => city,
  State: ({ state }: (typeof some)[number]) => state,
  Positions: () => "3",
};
type Heading = keyof typeof column;
const HEADINGS = Object.keys(column) as Heading[];
const cell = (text: string) => (/[",\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const listOf = (headings: readonly Heading[], by: string, withHeadings = true) =>
  [
    ...(withHeadings ? [headings.map(cell).join(by)] : []),
    ...some.map((program) => headings.map((heading) => cell(column[heading](program))).join(by)),
  ].join("\n");

describe("a list of unfilled programs", () => {
  it("is read in any order of columns, pasted or saved, with headings or without", () => {
    const orders = fc.shuffledSubarray(HEADINGS, { minLength: HEADINGS.length });
    fc.assert(
      fc.property(orders, fc.constantFrom(",", "\t", ";"), fc.boolean(), (headings, by, withHeadings) => {
        const rows = read(listOf(headings, by, withHeadings));
        expect(rows.map(({ program }) => program?.id)).toEqual(some.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  });

  it("knows a program by name and place where it has no number", () => {
    const rows = read(listOf(["State", "Positions", "Program", "City"], "\t"));
    expect(rows.filter(({ program }) => program !== null).length).toBe(some.length);
  });

  it("keeps rows that are none of ours, and never guesses them to be one", () => {
    const [row, other] = read(
      "Program,City,State\nNowhere Hospital of Nothing,Springfield,IL\nFamily Medicine,,\n",
    );
    expect(row).toMatchObject({
      program: null,
      state: "IL",
      words: "Nowhere Hospital of Nothing · Springfield · IL",
    });
    expect(other?.program).toBeNull();
  });

  it("keeps every track of a program as a row of its own", () => {
    const id = some[0]?.acgmeId;
    const rows = read(`Program code,Track\n${id},Categorical\n${id},Preliminary\n`);
    expect(rows.map(({ line, program }) => [line, program?.id])).toEqual([
      [2, some[0]?.id],
      [3, some[0]?.id],
    ]);
  });

  it("reads names alone, one a line", () => {
    const rows = read(some.map(({ name }) => name).join("\n"));
    expect(rows.map(({ program }) => program?.id)).toEqual(some.map(({ id }) => id));
  });

  it("never throws, whatever is pasted", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void read(text)));
  });
});
