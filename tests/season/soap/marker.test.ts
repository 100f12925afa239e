import { expect, it } from "vitest";
import { createIdentityTable } from "../../../src/identity/table.ts";
import { MARKS, type Mark } from "../../../src/islands/season/soap/marked.ts";
import { createMarker, type MarkAsk } from "../../../src/islands/season/soap/marker.ts";
import { identitiesOf } from "../../../src/site/identities.ts";
import { soapPool, soapStandings } from "../../../src/stores/soap.ts";
import { answer } from "../../engine/told.ts";
import { SITE } from "../../support/content.ts";

const programs = SITE.programs.filter(({ isInResults }) => isInResults).map(({ engine }) => engine);
const mark = createMarker(programs, createIdentityTable(identitiesOf(SITE)));
/** Of every state and specialty some. */
const listed = identitiesOf(SITE).programs.filter((_, at) => at % 13 === 0);
const text = [
  "Program,City,State",
  ...listed.map(({ name, city, state }) => `"${name}","${city}",${state}`),
  "Alder Valley Hospital,Nowhere,TX",
].join("\n");
const occasion = { season: SITE.engineSeason, asOf: "2027-03-15" };
const ask = (differences: Partial<MarkAsk> = {}): MarkAsk => ({
  text,
  profile: { workStatus: "needs-visa", visas: ["j1"], step2: "passed", step2Score: 215 },
  occasion,
  answers: [],
  filter: "",
  most: Object.fromEntries(MARKS.map((one) => [one, listed.length + 1])) as Record<Mark, number>,
  chosen: [],
  ...differences,
});

it("marks each row as its program stands, once, likeliest first", () => {
  const { rows, groups } = mark(ask());
  const standings = soapStandings(soapPool(programs), { profile: ask().profile, occasion });
  expect(rows).toBe(listed.length + 1);
  expect(groups.flatMap((group) => group.rows).length).toBe(rows);
  expect(groups.map((group) => group.mark)).toEqual(
    MARKS.filter((one) => groups.some((group) => group.mark === one)),
  );
  for (const group of groups)
    for (const { program, says } of group.rows) {
      const standing = program && standings.get(program.id);
      if (standing) expect([standing.group, says.length > 0]).toEqual([group.mark, true]);
    }
});

it("no row is closed by the day until which one registers: whoever has the list is registered", () => {
  for (const { rows } of mark(ask()).groups)
    for (const { says } of rows) expect(says.join(" ")).not.toMatch(/register/i);
});

it("gives as many rows as are asked for, counts all, and finds by letters", () => {
  const most = Object.fromEntries(MARKS.map((one) => [one, 2])) as Record<Mark, number>;
  const few = mark(ask({ most }));
  expect(few.groups.every((group) => group.rows.length <= 2)).toBe(true);
  expect(few.groups.reduce((sum, { total }) => sum + total, 0)).toBe(few.rows);
  expect(mark(ask({ filter: " alder " })).groups).toMatchObject([{ mark: "unknown", total: 1 }]);
});

it("hears another visitor, another answer and another list at once", () => {
  const first = mark(ask()).groups.find((group) => group.mark === "ask" || group.mark === "open");
  const program = first?.rows.find((row) => row.program)?.program?.id ?? "";
  const markOf = (asked: MarkAsk) =>
    mark(asked).groups.find((group) => group.rows.some((row) => row.program?.id === program))?.mark;
  const told = [
    { ...answer("visa-j1", "no"), program },
    { ...answer("visa-h1b", "no"), program },
  ];
  expect(markOf(ask({ answers: told }))).toBe("closed");
  expect(markOf(ask())).toBe(first?.mark);
  expect(mark(ask({ profile: {} })).groups).not.toEqual(mark(ask()).groups);
  expect(mark(ask({ text: "" }))).toMatchObject({ rows: 0, groups: [], chosen: [] });
});

it("keeps what was chosen in its order, also where it is not shown", () => {
  const { chosen } = mark(ask({ chosen: [9, 3, 9999], filter: "nothing like it" }));
  expect(chosen.map(({ line }) => line)).toEqual([9, 3]);
});
