import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIdentityTable } from "../../../src/identity/table.ts";
import { guessColumns } from "../../../src/plan/csv/columns.ts";
import { decodeBytes } from "../../../src/plan/csv/decode-bytes.ts";
import { exportCsv } from "../../../src/plan/csv/export-csv.ts";
import { guard, unguard } from "../../../src/plan/csv/guard.ts";
import { type ImportedEntry, MOST_ROWS, readStart } from "../../../src/plan/csv/import-csv.ts";
import type { Answers } from "../../../src/plan/csv/rule-columns.ts";
import type { Entry } from "../../../src/plan/list.ts";
import { exportJson } from "../../../src/plan/list-file.ts";
import type { KeptAnswers } from "../../../src/plan/own-answers.ts";
import { ownToEngine, readOwn } from "../../../src/plan/own-program.ts";
import type { OwnRules } from "../../../src/plan/own-rules.ts";
import { readListFile } from "../../../src/plan/read-list-file.ts";
import { anyText } from "../../support/any-text.ts";
import { entry, lists } from "../builders.ts";
import { read as readFile, SEASON } from "./read-file.ts";

const nobody = { otherNames: [], namesakes: [], nrmpCodes: [], state: "CA", notOpen: null };
const table = createIdentityTable({
  programs: [
    {
      ...nobody,
      id: "ca-1",
      acgmeId: "1200500754",
      name: "Saint Agnes Family Medicine, Fresno",
      specialty: "family-medicine",
      city: "Fresno",
    },
    {
      ...nobody,
      id: "ca-2",
      acgmeId: "1400500001",
      name: "Valley Hospital",
      specialty: "internal-medicine",
      city: "Fresno",
    },
    {
      ...nobody,
      id: "ca-3",
      acgmeId: null,
      name: "Valley Hospital",
      specialty: "family-medicine",
      city: "Modesto",
    },
  ],
  specialties: [
    { id: "family-medicine", words: ["Family Medicine", "FM", "fam med"], prefix: "120" },
    { id: "internal-medicine", words: ["Internal Medicine", "IM"], prefix: "140" },
  ],
});

const ownRules: fc.Arbitrary<OwnRules> = fc.record(
  {
    takesImgs: fc.boolean(),
    visaJ1: fc.constantFrom("yes", "no", "case-by-case"),
    visaH1b: fc.constantFrom("yes", "no", "case-by-case"),
    step2Minimum: fc.oneof(fc.constant("none" as const), fc.integer({ min: 100, max: 300 })),
    step2Typical: fc.integer({ min: 100, max: 300 }),
    graduationYears: fc.integer({ min: 0, max: 60 }),
    failures: fc.integer({ min: 0, max: 20 }),
    usceMonths: fc.oneof(fc.constant("some" as const), fc.integer({ min: 0, max: 60 })),
    deadline: fc.constantFrom("11-30", "12-01", "2026-12-01", "2027-02-28"),
  },
  { requiredKeys: [] },
);

const read = (text: string, answers: Answers = {}) => readFile(text, { table, answers });
const plain = ({ says: _, ...entry }: ImportedEntry): Entry => entry;

describe("exportCsv", () => {
  it("gives back every list through importCsv", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { entries, problems } = read(exportCsv(list, () => undefined));
        expect(problems).toEqual([]);
        expect(entries.map(plain)).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it("lets no cell start as a formula, in any field, whatever the separator of the reader", () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(",", ";", "\t", "|"), (list, separator) => {
        const text = exportCsv(list, () => undefined).slice(1);
        // Readers differ in what a quote within a cell does: so every separator may start a cell, and quotes may fall away.
        const cells = text.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator));
        for (const cell of cells) expect(cell.replace(/^"+/, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(text.replaceAll(/"(?:[^"]|"")*"/g, "")).toMatch(/^[,\r\n]*$/);
      }),
    );
  });

  it("gives back the rules of every program of one's own", () => {
    fc.assert(
      fc.property(ownRules, (rules) => {
        const own = { id: "own-x-1", acgmeId: null, nrmpCode: "9993400C0", rules };
        const text = exportCsv([entry(own.id, { name: "Lake" })], () => ({
          ...own,
          ...{
            specialty: "Psychiatry",
            city: "Toledo",
            state: "OH",
            group: "",
            fitLow: 0,
            fitHigh: 1,
            known: "",
          },
          rules: { own: rules },
        }));
        const { own: again, problems } = read(text);
        expect(problems).toEqual([]);
        expect(again).toEqual([
          { ...own, name: "Lake", specialty: "Psychiatry", city: "Toledo", state: "OH" },
        ]);
      }),
    );
  });

  it("gives back what programs told the visitor, of our data and of one's own", () => {
    const told: KeptAnswers = ["ca-1", "own-x-1"].map((program) => ({
      program,
      question: "visa-j1",
      value: "yes",
      by: "coordinator",
      how: "mail",
      day: "2026-12-09",
      season: 2027,
    }));
    const list = [entry("ca-1"), entry("own-x-1"), entry("ca-2")];
    const text = exportCsv(
      list,
      () => undefined,
      (id) => told.filter(({ program }) => program === id),
    );
    const { answers, problems } = read(text);
    expect(problems).toEqual([]);
    expect(answers).toEqual(told);
    expect(read(text.replace("coordinator", "somebody")).problems.map(({ reason }) => reason)).toEqual([]);
    expect(
      read(text.replaceAll("visa-j1: yes", "they said yes")).problems.map(({ reason }) => reason),
    ).toEqual(["Told to you: 1 answer could not be read.", "Told to you: 1 answer could not be read."]);
  });

  it("starts with the mark that tells Excel it is UTF-8", () => {
    expect(exportCsv([], () => undefined).charCodeAt(0)).toBe(0xfeff);
  });
});

it("unguard takes away just what guard put", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", "=", "-", "a", ";", ",", '"', "\t") })),
      (text) => {
        expect(unguard(guard(text))).toBe(text);
      },
    ),
  );
  expect(guard("=1+1")).toBe("'=1+1");
  expect(guard("'=1")).toBe("''=1");
  expect(guard("it's")).toBe("it's");
  expect(guard("x;=cmd|' /C calc'!A0")).toBe("x;'=cmd|' /C calc'!A0");
  expect(guard('x;"=cmd')).toBe(`x;"'=cmd`);
});

describe("importCsv", () => {
  it("finds programs by number, by name with specialty or city, and keeps others as the visitor's own", () => {
    const { entries, own, problems } = read(
      [
        "ACGME ID;Program Name;Specialty;City;State;J-1;Step 2 CK min;YOG",
        "120-0500754;;;;;;;",
        ";Valley Hospital;IM;;;;;",
        ";valley  HOSPITAL;;Modesto;;;;",
        "1201100999;Prairie FM;fam med;Peoria;Illinois;yes;215;5",
        ";Lake Psychiatry;Psychiatry;Toledo;OH;case by case;no minimum;no limit",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ id }) => id).slice(0, 4)).toEqual(["ca-1", "ca-2", "ca-3", "own-1201100999"]);
    expect(own.map(({ specialty, state, rules }) => ({ specialty, state, rules }))).toEqual([
      {
        specialty: "family-medicine",
        state: "IL",
        rules: { visaJ1: "yes", step2Minimum: 215, graduationYears: 5 },
      },
      { specialty: "Psychiatry", state: "OH", rules: { visaJ1: "case-by-case", step2Minimum: "none" } },
    ]);
  });

  it("lists bad rows with their line and reason, and keeps the good ones", () => {
    const { entries, maybe, problems } = read(
      [
        "Program,ACGME ID,City,IMG,Step 2 min,Note",
        '"Good\none",,Reno,yes,220,"two',
        'lines"',
        ",12,,,,",
        "Valley Hospital,,,,,",
        ",,,,220,",
        "Odd One,,,perhaps,2200,",
        "Odd One,,,,,",
      ].join("\r\n"),
    );
    expect(entries.map(({ name }) => name)).toEqual(["Good one", "Valley Hospital", "Odd One"]);
    expect(maybe.map(({ line, programs }) => [line, programs.map(({ id }) => id)])).toEqual([
      [6, ["ca-2", "ca-3"]],
    ]);
    expect(problems).toEqual([
      { line: 5, reason: "“12” is not an ACGME number: it has ten digits.", isKept: false },
      { line: 7, reason: "It names no program: no number and no name.", isKept: false },
      { line: 8, reason: "Takes IMGs: “perhaps” is not yes, no or case by case.", isKept: true },
      {
        line: 8,
        reason: "Step 2 CK minimum: “2200” is not a minimum score from 100 to 300, or “no minimum”.",
        isKept: true,
      },
      { line: 9, reason: "The same program as on line 8.", isKept: false },
    ]);
  });

  it("reads 10,000 rows and no more", () => {
    const rows = Array.from({ length: MOST_ROWS + 2 }, (_, at) => `Hospital ${at},Reno`);
    const { entries, own, problems } = read(["Program,City", ...rows].join("\n"));
    expect(entries).toHaveLength(MOST_ROWS);
    expect(own).toHaveLength(MOST_ROWS);
    expect(problems).toEqual([
      {
        line: MOST_ROWS + 2,
        reason: "Only the first 10,000 rows are read: 2 more are left out.",
        isKept: false,
      },
    ]);
  });

  it("never throws, whatever the file holds", () => {
    fc.assert(fc.property(anyText(), (text) => void read(text)));
    expect(read("")).toMatchObject({ entries: [], own: [], problems: [] });
  });
});

it("tells what columns hold by their headings, each column once", () => {
  expect(guessColumns(["Program ID", "Program Name", "Notes", "H1B", "?", "code"])).toEqual({
    number: 0,
    name: 1,
    note: 2,
    visaH1b: 3,
  });
});

it("reads UTF-8, UTF-16 and what older spreadsheets write", () => {
  const text = "Doña Ana";
  expect(decodeBytes(new TextEncoder().encode(text))).toBe(text);
  expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x44, 0, 0xf1, 0]))).toBe("Dñ");
  expect(decodeBytes(Uint8Array.from([0x44, 0xf1]))).toBe("Dñ");
  const unmarked = [..."Program,City\r\nDoña Ana,Las Cruces"].map((sign) => sign.charCodeAt(0));
  const little = Uint8Array.from(unmarked.flatMap((code) => [code & 255, code >> 8]));
  const big = Uint8Array.from(unmarked.flatMap((code) => [code >> 8, code & 255]));
  expect(decodeBytes(little)).toBe("Program,City\r\nDoña Ana,Las Cruces");
  expect(decodeBytes(big)).toBe(decodeBytes(little));
});

describe("JSON", () => {
  it("gives back every list", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const text = exportJson({ list, own: [] }, { day: "2026-11-23", about: null });
        expect(readListFile(text, SEASON)).toEqual({ list, own: [], lost: 0, says: new Map(), remarks: [] });
      }),
    );
  });

  it("says in words what is wrong with a file", () => {
    expect(readListFile("{", SEASON)).toEqual({ words: expect.stringMatching(/not JSON/) });
    expect(readListFile("[]", SEASON)).toEqual({ words: expect.stringMatching(/not a list saved/) });
    expect(readListFile("null", SEASON)).toEqual({ words: expect.stringMatching(/not a list saved/) });
    expect(readListFile('{"format":"whole-file-list","version":9}', SEASON)).toEqual({
      words: expect.stringMatching(/another version/),
    });
  });
});

it("makes engine programs of own ones, the file standing for the page", () => {
  const { own } = read(
    "Program,City,State,IMG,USCE months,Attempts allowed,Deadline\nPrairie FM,Fresno,CA,no,3,2,11/30/2026",
  );
  const [program] = own;
  expect(readOwn(JSON.parse(JSON.stringify(own)))).toEqual({ programs: own, lost: 0, lostRules: [] });
  const places = { find: () => ({ city: "fresno", county: "fresno-county", region: "central-valley" }) };
  const made = ownToEngine(program as NonNullable<typeof program>, places);
  expect(made.region).toBe("central-valley");
  expect(made.facts.takesImgs).toEqual([{ value: false, source: "own-file", kind: "program", shown: null }]);
  expect(made.facts.deadline?.[0]?.value).toBe("2026-11-30");
  expect(made.facts.failures?.[0]?.value.allowed).toBe(1);
  expect(made.facts.usce?.[0]?.value.months).toBe(3);
});

it("a file of ours brings no question back, whatever sentences stand in it", () => {
  const text = exportCsv([entry("ca-1")], () => ({
    ...{ acgmeId: "1200500754", nrmpCode: null, specialty: "Family Medicine", city: "Fresno", state: "CA" },
    ...{ group: "", fitLow: 40, fitHigh: 60, known: "5 of 10" },
    rules: { pages: { visaJ1: { words: "Sponsors it | Asks first", urls: [], dates: [] } } },
  }));
  expect(readStart(text, SEASON).doubts).toEqual([]);
});

it("exports what the data says beside the visitor's own words", () => {
  const text = exportCsv([entry("ca-1", { note: "=HYPERLINK(1)" })], () => ({
    acgmeId: "1200500754",
    nrmpCode: null,
    specialty: "Family Medicine",
    city: "Fresno",
    state: "CA",
    group: "Open by its rules",
    fitLow: 40,
    fitHigh: 60,
    known: "5 of 10",
    rules: { pages: { visaJ1: { words: "Sponsors it", urls: ["https://a.example/"], dates: ["undated"] } } },
  }));
  expect(text).toContain(`"'=HYPERLINK(1)"`);
  expect(text).toContain(`"Sponsors it","https://a.example/","undated"`);
});
