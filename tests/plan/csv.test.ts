import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { guessColumns } from "../../src/plan/csv/columns.ts";
import { decodeBytes } from "../../src/plan/csv/decode-bytes.ts";
import { exportCsv } from "../../src/plan/csv/export-csv.ts";
import { guard, unguard } from "../../src/plan/csv/guard.ts";
import { importCsv, MOST_ROWS, readStart } from "../../src/plan/csv/import-csv.ts";
import { indexKnown } from "../../src/plan/csv/known-programs.ts";
import { exportJson, readListFile } from "../../src/plan/list-file.ts";
import { readOwn, toEngineProgram } from "../../src/plan/own-program.ts";
import { entry, lists } from "./builders.ts";

/** Properties over text build large tables first, and a busy machine takes its time. */
vi.setConfig({ testTimeout: 30_000 });

const known = indexKnown({
  programs: [
    {
      id: "ca-1",
      acgmeId: "1200500754",
      name: "Saint Agnes Family Medicine, Fresno",
      specialty: "family-medicine",
      city: "Fresno",
    },
    {
      id: "ca-2",
      acgmeId: "1400500001",
      name: "Valley Hospital",
      specialty: "internal-medicine",
      city: "Fresno",
    },
    { id: "ca-3", acgmeId: null, name: "Valley Hospital", specialty: "family-medicine", city: "Modesto" },
  ],
  specialties: [
    { id: "family-medicine", words: ["Family Medicine", "FM"], acgmePrefix: "120" },
    { id: "internal-medicine", words: ["Internal Medicine", "IM"], acgmePrefix: "140" },
  ],
  states: [{ id: "CA", name: "California" }],
});

function read(text: string, index = known) {
  return importCsv(text, { mapping: readStart(text).guess, known: index, onProgress: () => {} });
}

describe("exportCsv", () => {
  it("gives back every list through importCsv", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { entries, problems } = read(exportCsv(list, () => undefined));
        expect(problems).toEqual([]);
        expect(entries).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it("lets no cell start as a formula, in any field, whatever the separator of the reader", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const text = exportCsv(list, () => undefined).slice(1);
        // Every cell is quoted, so cells begin after a quote that opens one.
        const cells = text.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g);
        for (const [, cell] of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(text.replaceAll(/"(?:[^"]|"")*"/g, "")).toMatch(/^[,\r\n]*$/);
      }),
    );
  });

  it("starts with the mark that tells Excel it is UTF-8", () => {
    expect(exportCsv([], () => undefined).charCodeAt(0)).toBe(0xfeff);
  });
});

it("unguard takes away just what guard put", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", "=", "-", "a") })), (text) => {
      expect(unguard(guard(text))).toBe(text);
    }),
  );
  expect(guard("=1+1")).toBe("'=1+1");
  expect(guard("'=1")).toBe("''=1");
  expect(guard("it's")).toBe("it's");
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
        ";Lake Psychiatry;Psychiatry;Toledo;OH;case by case;none;no limit",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ id }) => id).slice(0, 4)).toEqual(["ca-1", "ca-2", "ca-3", "own-1201100999"]);
    expect(own.map(({ specialty, state, rules }) => ({ specialty, state, rules }))).toEqual([
      {
        specialty: "fam med",
        state: "Illinois",
        rules: { visaJ1: "yes", step2Minimum: 215, graduationYears: 5 },
      },
      { specialty: "Psychiatry", state: "OH", rules: { visaJ1: "case-by-case", step2Minimum: 0 } },
    ]);
  });

  it("lists bad rows with their line and reason, and keeps the good ones", () => {
    const { entries, problems } = read(
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
    expect(entries.map(({ name }) => name)).toEqual(["Good one", "Odd One"]);
    expect(problems).toEqual([
      { line: 5, reason: "“12” is not an ACGME number: it has ten digits.", isKept: false },
      {
        line: 6,
        reason:
          "More than one program is called “Valley Hospital”. Add its ACGME number, or specialty and city.",
        isKept: false,
      },
      { line: 7, reason: "It names no program: no number and no name.", isKept: false },
      { line: 8, reason: "Takes IMGs: “perhaps” is not yes or no.", isKept: true },
      {
        line: 8,
        reason: "Step 2 CK minimum: “2200” is not a score of at most 300, or “none”.",
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
      { line: MOST_ROWS + 2, reason: "Only the first 10,000 rows are read.", isKept: false },
    ]);
  });

  it("never throws, whatever the file holds", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void read(text)));
    expect(read("")).toMatchObject({ entries: [], own: [], problems: [] });
  });
});

it("tells what columns hold by their headings, each column once", () => {
  expect(guessColumns(["Program ID", "Program Name", "Notes", "H1B", "?", "code"])).toEqual({
    acgmeId: 0,
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
});

describe("JSON", () => {
  it("gives back every list", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const text = exportJson({ list, own: [] }, { day: "2026-11-23", about: null });
        expect(readListFile(text)).toEqual({ list, own: [], lost: 0 });
      }),
    );
  });

  it("says in words what is wrong with a file", () => {
    expect(readListFile("{")).toEqual({ words: expect.stringMatching(/not JSON/) });
    expect(readListFile("[]")).toEqual({ words: expect.stringMatching(/not a list saved/) });
    expect(readListFile("null")).toEqual({ words: expect.stringMatching(/not a list saved/) });
    expect(readListFile('{"format":"whole-file-list","version":9}')).toEqual({
      words: expect.stringMatching(/another version/),
    });
  });
});

it("makes engine programs of own ones, the file standing for the page", () => {
  const { own } = read(
    "Program,City,State,IMG,USCE,Attempts,Deadline\nPrairie FM,Fresno,CA,no,3,1,11/30/2026",
  );
  const [program] = own;
  expect(readOwn(JSON.parse(JSON.stringify(own)))).toEqual({ programs: own, lost: 0 });
  const places = { find: () => ({ city: "fresno", county: "fresno-county", region: "central-valley" }) };
  const made = toEngineProgram(program as NonNullable<typeof program>, places);
  expect(made.region).toBe("central-valley");
  expect(made.facts.takesImgs).toEqual([{ value: false, source: "own-file", kind: "program", shown: null }]);
  expect(made.facts.deadline?.[0]?.value).toBe("2026-11-30");
  expect(made.facts.failures?.[0]?.value.allowed).toBe(1);
  expect(made.facts.usce?.[0]?.value.months).toBe(3);
});

it("exports what the data says beside the visitor's own words", () => {
  const text = exportCsv([entry("ca-1", { note: "=HYPERLINK(1)" })], () => ({
    acgmeId: "1200500754",
    specialty: "Family Medicine",
    city: "Fresno",
    state: "CA",
    group: "Open by its rules",
    fitLow: 40,
    fitHigh: 60,
    known: "5 of 10",
    rules: { visaJ1: { words: "Sponsors it", urls: ["https://a.example/"], dates: ["undated"] } },
  }));
  expect(text).toContain(`"'=HYPERLINK(1)"`);
  expect(text).toContain(`"Sponsors it","https://a.example/","undated"`);
});
