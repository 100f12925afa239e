import { expect, it } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import type { Profile } from "../../src/engine/profile.ts";
import { rank } from "../../src/engine/rank.ts";
import { reachOf } from "../../src/engine/reach.ts";
import { toComparedFacts } from "../../src/outputs/compared-facts.ts";
import { candidateOf } from "../../src/plan/candidate.ts";
import { addEntries, entryOf, readEntries } from "../../src/plan/list.ts";
import { decodeList, encodeList, type SharedProgram } from "../../src/plan/share-list.ts";
import { planValue } from "../../src/plan/value.ts";
import type { SiteProgram } from "../../src/site/site-program.ts";
import { SITE } from "../support/content.ts";
import { read } from "./csv/read-file.ts";

/** Lists, files and plans were made for four states; here they meet programs of all the others. */
const FIRST_STATES: ReadonlySet<string> = new Set(["CA", "AZ", "NM", "TX"]);
const elsewhere = SITE.programs.filter(
  ({ state, isInResults }) => isInResults && !FIRST_STATES.has(state.id),
);
/** Enough for every state to be among them. */
const some = [...Map.groupBy(elsewhere, ({ state }) => state.id).values()].flatMap((all) =>
  all.filter((_, at) => at % 6 === 0),
);
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const file = (heads: string, rows: readonly (readonly string[])[]) =>
  [heads, ...rows.map((row) => row.map(cell).join(","))].join("\n");
const idsOf = (programs: readonly SiteProgram[]) => programs.map(({ record }) => record.id);
/** As ERAS calls it. */
const listName = ({ record }: SiteProgram) => record.listing.name ?? record.name;

it("a file with nothing but ACGME numbers of the whole country finds every program", () => {
  const numbered = elsewhere.filter(({ record }) => record.acgmeId !== null);
  expect(numbered.length).toBeGreaterThan(2_000);
  const { entries, own, problems } = read(
    file(
      "ACGME ID",
      numbered.map(({ record }) => [record.acgmeId ?? ""]),
    ),
  );
  expect(problems).toEqual([]);
  expect(own).toEqual([]);
  expect(entries.map(({ id }) => id)).toEqual(idsOf(numbered));
});

it("names as ERAS has them, with specialty and place, find the program or ask; none is taken for another", () => {
  const rows = some.map((program) => [
    listName(program),
    program.specialty.name,
    program.city.name,
    program.state.id,
  ]);
  const { entries, maybe } = read(file("Program Name,Specialty,City,State", rows));
  const known = new Set(idsOf(some));
  const ours = entries.filter(({ id }) => SITE.programs.some(({ record }) => record.id === id));
  expect(ours.filter(({ id }) => !known.has(id))).toEqual([]);
  expect(ours.length + maybe.length).toBeGreaterThanOrEqual(0.98 * some.length);
  expect(ours.length).toBeGreaterThanOrEqual(0.95 * some.length);
});

it("an NRMP code that we do not know is nobody's: the row stays the visitor's own, with its state", () => {
  const { entries, own } = read(
    "NRMP Code,Program Name,City,State\n9999140C0,Lakeside Hospital IM,Duluth,MN",
  );
  expect(entries.map(({ id }) => id)).toHaveLength(1);
  expect(own.map(({ state, nrmpCode }) => [state, nrmpCode])).toEqual([["MN", "9999140C0"]]);
});

it("a list and a shared link hold them, and compare shows what their pages say", () => {
  const list = addEntries(
    [],
    some.map(({ record }) => entryOf(record.id, record.name, "2026-11-29")),
  );
  const kept = readEntries(JSON.parse(JSON.stringify(list)));
  expect(JSON.stringify(kept)).toContain(some.at(-1)?.record.id);
  const shared = some.map(
    ({ record }): SharedProgram =>
      record.acgmeId ? { by: "acgme", acgmeId: record.acgmeId } : { by: "id", id: record.id },
  );
  expect(decodeList(encodeList(shared)).programs).toEqual(shared);
  const told = some.filter(({ isBare }) => !isBare);
  const compared = toComparedFacts(SITE, told).programs;
  const silent = told.filter(({ record }) => compared[record.id]?.every(({ facts }) => facts.length === 0));
  expect(idsOf(silent)).toEqual([]);
});

it("a plan can hold programs of every state, and counts the unknown as unknown", () => {
  const profile: Profile = {
    specialties: ["internal-medicine", "family-medicine", "psychiatry"],
    workStatus: "needs-visa",
    visas: ["j1"],
    step2: "passed",
    step2Score: 215,
    places: ["ohio", "new-york"],
  };
  const occasion = { season: SITE.engineSeason, asOf: SITE.today };
  const compiled = compile(some.map(({ engine }) => engine));
  const regions = [...SITE.content.regions.keys()];
  const sponsorOf = new Map(some.map(({ record }) => [record.id, record.sponsor]));
  const programOf = new Map(compiled.programs.map((program) => [program.id, program]));
  const values = rank(compiled, profile, occasion).map((standing) => {
    const program = programOf.get(standing.id);
    if (!program) throw new Error(standing.id);
    const sponsor = sponsorOf.get(standing.id) ?? null;
    const candidate = candidateOf(program, standing, {
      sponsor,
      isLastDayNear: false,
      profile,
      reach: reachOf(program, profile, occasion).level,
      regions,
    });
    return { program, group: standing.group, value: planValue(candidate) };
  });
  const planned = values.filter(({ value }) => value !== null);
  expect(planned.every(({ value }) => Number.isFinite(value))).toBe(true);
  expect(new Set(planned.map(({ program }) => program.state)).size).toBeGreaterThan(45);
  const bare = new Set(idsOf(some.filter(({ isBare }) => isBare)));
  expect(values.filter(({ program, group }) => bare.has(program.id) && group === "open")).toEqual([]);
});
