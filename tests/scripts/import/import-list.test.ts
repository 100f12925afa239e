import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { compareList } from "../../../scripts/import/compare-list.ts";
import { findSponsor } from "../../../scripts/import/find-sponsor.ts";
import { countyAt, countyName, readGazetteer } from "../../../scripts/import/gazetteer.ts";
import type { ListRow } from "../../../scripts/import/list-rows.ts";
import { newRecords } from "../../../scripts/import/new-records.ts";
import { inProject } from "../../../scripts/launch/project.mjs";
import { lintContent } from "../../../src/content/lint-content.ts";
import { readContent } from "../../../src/content/read-content.ts";
import { type Changes, lint, PROGRAM, set, TODAY, writeContent } from "../../support/content-folder.ts";

const row = (acgmeId: string, name: string, more: Partial<ListRow> = {}): ListRow => ({
  ...{ acgmeId, name, specialty: "Family Medicine", city: "Bakersfield", state: "CA", flags: [] },
  ...more,
});
const KERN = row("1200511001", "Kern FM Program");
const CITIES = JSON.stringify([
  { name: "Las Cruces", lat: "32.31232", lng: "-106.77834", country: "US", admin1: "NM" },
  { name: "Las Cruces", lat: "61.21806", lng: "-149.90028", country: "US", admin1: "AK" },
  { name: "Delano", lat: "35.76884", lng: "-119.24705", country: "US", admin1: "CA" },
  { name: "Twin", lat: "35.1", lng: "-119", country: "US", admin1: "CA" },
  { name: "Twin", lat: "40.1", lng: "-122", country: "US", admin1: "CA" },
  { name: "Ponce", lat: "18.01108", lng: "-66.61406", country: "PR", admin1: "113" },
]);
const findCity = readGazetteer(CITIES);

function make(rows: readonly ListRow[], changes: Changes = {}) {
  const root = writeContent(changes);
  const { content } = readContent(root);
  const { fresh } = compareList(rows, content);
  return newRecords(fresh, content, { rows, source: "eras-list", findCity });
}
const written = (files: ReadonlyMap<string, string>) => Object.fromEntries(files);

describe("a list beside our programs", () => {
  const compare = (rows: readonly ListRow[], changes: Changes = {}) =>
    compareList(rows, readContent(writeContent(changes)).content);

  test("the same list has nothing new, gone, renamed or moved", () => {
    expect(compare([KERN])).toEqual({ fresh: [], waiting: [], gone: [], renamed: [], moved: [] });
  });

  test("joined by number alone: another name and city are told, and are no new program", () => {
    const changed = row("1200511001", "Kern Health Program", { city: "Delano" });
    expect(compare([changed])).toMatchObject({
      fresh: [],
      renamed: [{ row: changed, program: { id: "kern-family-medicine" } }],
      moved: [{ row: changed }],
    });
  });

  test("a program that the list lacks is gone only where the list speaks of its state and specialty", () => {
    expect(compare([row("1200511009", "Other Program")]).gone.map(({ id }) => id)).toEqual([
      "kern-family-medicine",
    ]);
    expect(compare([row("4000511009", "Other Program")]).gone).toEqual([]);
    expect(compare([row("1200511009", "Other Program", { state: "TX" })]).gone).toEqual([]);
  });

  test("second-hand rows wait", () => {
    const told = row("1200511009", "Other Program", {
      flags: ["second-hand: list only after a page names it"],
    });
    expect(compare([KERN, told])).toMatchObject({ fresh: [], waiting: [told] });
  });
});

describe("new records", () => {
  test("a program of a sponsor and city that we have is one file, and sound", () => {
    const { files, questions } = make([
      KERN,
      row("4000511002", "Kern Medical Program", { specialty: "Psychiatry" }),
    ]);
    expect(questions).toEqual([]);
    expect([...files.keys()]).toEqual(["content/programs/ca/kern-medical-psychiatry-bakersfield.json"]);
    const [text = ""] = files.values();
    expect(JSON.parse(text)).toEqual({
      acgmeId: "4000511002",
      name: "Kern Medical Psychiatry, Bakersfield",
      aliases: [],
      specialty: "psychiatry",
      sponsor: "kern-medical",
      city: "bakersfield",
      listing: { status: "listed", source: "eras-list", name: "Kern Medical Program" },
      facts: {},
    });
    expect(lint(written(files))).toBe("");
  });

  test("an institution, city, county and state that are new get a record each, once for all rows", () => {
    const at = { city: "Las Cruces", state: "NM" };
    const { files, questions } = make([
      row("1203411001", "Memorial (North) Program", at),
      row("4003411001", "Memorial Program", { ...at, specialty: "Psychiatry" }),
    ]);
    expect(questions).toEqual([]);
    expect([...files.keys()].toSorted()).toEqual([
      "content/cities/las-cruces.md",
      "content/counties/dona-ana-county.json",
      "content/programs/nm/memorial-family-medicine-las-cruces.json",
      "content/programs/nm/memorial-psychiatry-las-cruces.json",
      "content/regions/new-mexico.md",
      "content/sponsors/memorial.json",
    ]);
    expect(JSON.parse(files.get("content/counties/dona-ana-county.json") ?? "")).toMatchObject({
      fips: "35013",
      region: "new-mexico",
    });
    expect(JSON.parse(files.get("content/sponsors/memorial.json") ?? "")).toMatchObject({
      name: "Memorial",
      kind: null,
    });
    expect(lint(written(files))).toBe("");
  });

  test("a name that several states have tells which one, whichever row comes first", () => {
    const { files, questions } = make([
      row("1203411006", "Saint Luke Program", { city: "Las Cruces", state: "NM" }),
      row("1200211006", "Saint Luke Program", { city: "Las Cruces", state: "AK" }),
    ]);
    expect(questions).toEqual([]);
    const named = (folder: string) =>
      [...files.keys()].filter((file) => file.startsWith(`content/${folder}/`)).sort();
    expect(named("sponsors")).toEqual([
      "content/sponsors/saint-luke-ak.json",
      "content/sponsors/saint-luke-nm.json",
    ]);
    expect(JSON.parse(files.get("content/sponsors/saint-luke-nm.json") ?? "")).toMatchObject({
      name: "Saint Luke (New Mexico)",
      aliases: ["Saint Luke"],
    });
    expect(named("cities")).toEqual(["content/cities/las-cruces-ak.md", "content/cities/las-cruces-nm.md"]);
    expect(named("programs")).toEqual([
      "content/programs/ak/saint-luke-ak-family-medicine-las-cruces.json",
      "content/programs/nm/saint-luke-nm-family-medicine-las-cruces.json",
    ]);
    expect(lint(written(files))).toBe("");
  });

  test("what a list puts behind an institution's name is no other institution", () => {
    const at = { city: "Las Cruces", state: "NM" };
    const { files } = make([
      row("1203411001", "Memorial, Inc. Program", at),
      row("1203411002", "Memorial Rural Program", at),
      row("1203411003", "Memorial [North] Program A", at),
      row("1203411004", "Memorial (South)/Clinic Preliminary Program", at),
    ]);
    expect([...files.keys()].filter((file) => file.includes("/sponsors/"))).toEqual([
      "content/sponsors/memorial.json",
    ]);
  });

  test("two that would be called the same are told apart by the end of their numbers", () => {
    const { files } = make([
      row("1200511005", "Saint Luke Program"),
      row("1200511006", "Saint Luke Program A"),
    ]);
    expect(
      [...files].flatMap(([file, text]) => (file.includes("/programs/") ? [JSON.parse(text).name] : [])),
    ).toEqual([
      "Saint Luke Family Medicine, Bakersfield",
      "Saint Luke Program A Family Medicine, Bakersfield (1006)",
    ]);
  });

  test("a name says specialty and city once", () => {
    const { files } = make([
      row("1200511005", "Saint Luke (Bakersfield) Program"),
      row("1200511006", "Kern Medical/Valley Family Medicine Program"),
    ]);
    expect(
      [...files].flatMap(([file, text]) => (file.includes("/programs/") ? [JSON.parse(text).name] : [])),
    ).toEqual([
      "Saint Luke Family Medicine, Bakersfield",
      "Kern Medical/Valley Family Medicine, Bakersfield",
    ]);
  });

  test("a place of a row with a question is written for the next row that lies there", () => {
    const at = { city: "Las Cruces", state: "NM" };
    const { files, questions } = make([
      row("4003411001", "Saint Luke Program", at),
      row("1203411002", "Saint Luke Program", at),
    ]);
    expect(questions).toHaveLength(1);
    expect(lint(written(files))).toBe("");
  });

  test("a name that the list gives to several is told with the places of the others", () => {
    const { files } = make([
      row("1200511005", "Saint Luke Program"),
      row("1203411006", "St. Luke Program", { city: "Las Cruces", state: "NM" }),
    ]);
    const [text = ""] = [...files].flatMap(([file, one]) => (file.includes("/ca/") ? [one] : []));
    expect(JSON.parse(text).listing.namesakes).toEqual(["Las Cruces, NM"]);
  });

  test("two of one sponsor, specialty and city keep apart by their numbers", () => {
    const { files } = make([
      row("1200511005", "Kern Medical Program"),
      row("1200511006", "Kern Medical (South) Program"),
    ]);
    expect([...files.keys()]).toEqual([
      "content/programs/ca/kern-medical-family-medicine-bakersfield.json",
      "content/programs/ca/kern-medical-family-medicine-bakersfield-1006.json",
    ]);
  });

  test.each<[string, ListRow, Changes, RegExp]>([
    [
      "a city that no gazetteer knows",
      row("1200511005", "A Program", { city: "Nowhere" }),
      {},
      /does not know this city/,
    ],
    [
      "a city of which there are two",
      row("1200511005", "A Program", { city: "Twin" }),
      {},
      /knows 2 places of this name/,
    ],
    [
      "a number of another specialty",
      row("4000511005", "A Program"),
      {},
      /one of Psychiatry, and the list says Family Medicine/,
    ],
    ["a specialty that we lack", row("9990511005", "A Program"), {}, /no specialty/],
    [
      "a sponsor that may be two",
      row("1200511005", "Kern FM Program"),
      {
        "content/sponsors/kern-fm.json": { name: "Kern FM", aliases: [], kind: null, state: "CA", facts: {} },
        "content/sponsors/kern-fm-too.json": {
          name: "KFM",
          aliases: ["Kern FM"],
          kind: null,
          state: "CA",
          facts: {},
        },
      },
      /its sponsor is one of kern-fm, kern-fm-too/,
    ],
  ])("%s is asked, and nothing of the row is written", (_, one, changes, question) => {
    const { files, questions } = make([one], changes);
    expect(questions).toEqual([expect.stringMatching(question)]);
    expect(files.size).toBe(0);
  });
});

describe("the sponsor of a row", () => {
  const find = (name: string, state = "CA", changes: Changes = {}) =>
    findSponsor({ name, state }, readContent(writeContent(changes)).content);

  test("is an institution of that name, or the one whose program a list calls so", () => {
    expect(find("Kern Medical Program")).toEqual({ is: "one", sponsor: "kern-medical" });
    const listed = { [PROGRAM]: set({ aliases: ["County of Kern Program"] }) };
    expect(find("County of Kern Program", "CA", listed)).toEqual({ is: "one", sponsor: "kern-medical" });
  });

  test("by a part of the name is to be looked at", () => {
    expect(find("Kern Medical (Delano) Program")).toEqual({ is: "part", sponsor: "kern-medical" });
    expect(find("Kern Medical/Delano Clinic Program")).toEqual({ is: "part", sponsor: "kern-medical" });
  });

  test("is never a namesake in another state", () => {
    expect(find("Kern Medical Program", "TX")).toEqual({ is: "none" });
  });
});

test.each([
  ["Fresno County", 36.7477, -119.7724, "California"],
  ["Orleans Parish", 29.95465, -90.07507, "Louisiana"],
  ["District of Columbia", 38.89511, -77.03637, "District of Columbia"],
  ["Ponce Municipio", 18.01108, -66.61406, "Puerto Rico"],
  ["St. Louis", 38.62727, -90.19789, "Missouri"],
  ["Anchorage", 61.21806, -149.90028, "Alaska"],
  // On a coast that is drawn with few points, and beside a river that parts two states.
  ["Atlantic County", 39.36415, -74.42306, "New Jersey"],
  ["New Castle County", 39.65948, -75.56359, "Delaware"],
])("a point tells its county by the name that its state gives it: %s", (name, lat, lon, state) => {
  expect(countyName(countyAt(lat, lon, state) as never)).toBe(name);
});

test("a point at sea or in another state tells none", () => {
  expect(countyAt(30, -40, "Florida")).toBeNull();
  expect(countyAt(36.7477, -119.7724, "Texas")).toBeNull();
});

test("Puerto Rico is a country of its own in the gazetteer, and a state here", () => {
  expect(findCity("Ponce", "PR")).toHaveLength(1);
});

test("the command tells, writes only when asked, and has nothing left to do the second time", () => {
  const root = writeContent();
  const list = join(ownFolder(), "list.csv");
  writeFileSync(
    list,
    "acgmeId,name,specialty,city,state,flags\n1200511001,Kern Health Program,Family Medicine,Bakersfield,CA,\n4000511002,Kern Medical Program,Psychiatry,Bakersfield,CA,\n4009911002,Far Program,Psychiatry,Tamuning,GU,\n",
  );
  const args = [inProject("scripts/import/import-list.ts"), list, "--source", "eras-list", "--root", root];
  const run = (...more: string[]) => execFileSync(process.execPath, [...args, ...more], { encoding: "utf8" });
  expect(run()).toMatch(
    /New: 1\n.*4000511002[\s\S]*Under another name than ours: 1\n[\s\S]*1 new ones are in states/,
  );
  expect(readContent(root).content.programs.size).toBe(1);
  run("--write");
  expect(lintContent({ root, today: TODAY }).issues).toEqual([]);
  expect(JSON.parse(readFileSync(join(root, PROGRAM), "utf8")).aliases).toEqual([
    "Kern FM",
    "Kern Health Program",
  ]);
  const again = run("--write");
  expect(again).toMatch(/New: 0[\s\S]*Under another name than ours: 0/);
  expect(again).not.toContain("wrote");
  expect(spawnSync(process.execPath, args.slice(0, 1)).status).toBe(2);
});

test("a record that gets another name keeps its order; what cannot be read is told in words, and nothing is written", () => {
  const fill = `"fill": [{ "value": { "2026": { "quota": 8, "filled": 8 }, "2025": { "quota": 7, "filled": 7 } }, "source": "eras-list" }]`;
  const root = writeContent();
  const file = join(root, PROGRAM);
  writeFileSync(file, readFileSync(file, "utf8").replace('"facts": {', `"facts": { ${fill},`));
  const list = join(ownFolder(), "list.csv");
  const row = "1200511001,Kern Health Program,Family Medicine,Bakersfield,CA,\n";
  const head = "acgmeId,name,specialty,city,state,flags\n";
  const run = (...args: string[]) => {
    const all = [
      inProject("scripts/import/import-list.ts"),
      "--root",
      root,
      "--source",
      "eras-list",
      ...args,
    ];
    const { status, stderr, stdout } = spawnSync(process.execPath, all, { encoding: "utf8" });
    return { status, said: stderr, stdout };
  };
  // As an older spreadsheet saves it: UTF-16 with its mark.
  writeFileSync(list, Buffer.from(`\uFEFF${head}${row}`, "utf16le"));
  expect(run(list, "--write").stdout).toContain("Under another name than ours: 1");
  expect(readFileSync(file, "utf8")).toMatch(/"Kern Health Program"[\s\S]*"2026"[\s\S]*"2025"/);

  writeFileSync(list, "a,b\n1,2\n");
  const wrong = [
    [list],
    [join(root, "none.csv")],
    [root],
    [list, "--bogus"],
    [list, "--gazetteer", list],
    [list, "twice"],
  ];
  for (const args of wrong) {
    const { status, said } = run(...args);
    expect(status, said).toBe(2);
    expect(said, said).not.toMatch(/^\s+at |node:/m);
  }
  writeFileSync(list, head + row);
  writeFileSync(file, "{");
  const broken = run(list, "--write");
  expect(broken).toMatchObject({ status: 2, stdout: "" });
  expect(broken.said).toContain("kern-family-medicine.json:1: invalid JSON");
});

/** A folder that goes when the test ends. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "whole-file-list-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
