import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStart } from "../../../src/plan/csv/import-csv.ts";
import { fixture, lines, preview, read, SEASON } from "./read-file.ts";

const start = (name: string) => readStart(fixture(name), SEASON);

describe("programs of our data are known", () => {
  it("by the names of official lists", () => {
    expect(lines(read(fixture("01-official-names.csv")))).toMatchInlineSnapshot(`
      [
        "ut-southwestern-internal-medicine-dallas",
        "saint-agnes-internal-medicine-fresno",
        "kaweah-health-family-medicine-visalia",
        "ucsf-fresno-pediatrics",
      ]
    `);
  });

  it("by NRMP codes; columns whose cells do not fit their headings are asked about", () => {
    expect(lines(read(fixture("02-nrmp-codes.csv")))).toMatchInlineSnapshot(`
      [
        "texas-tech-psychiatry-lubbock",
        "south-texas-health-system-internal-medicine-mcallen",
        "line 4: The same program as on line 3.",
      ]
    `);
    expect(start("02-nrmp-codes.csv").doubts).toMatchInlineSnapshot(`
      [
        {
          "at": 3,
          "choices": [
            "city",
          ],
          "heading": "Location",
          "samples": [
            "OOS",
            "IS",
          ],
          "why": "cells",
        },
        {
          "at": 4,
          "choices": [
            "takesImgs",
          ],
          "heading": "IMG",
          "samples": [
            "nonUSIMG",
            "USIMG",
          ],
          "why": "cells",
        },
      ]
    `);
  });

  it("by our own names beside “City, State”", () => {
    expect(lines(read(fixture("03-city-with-state.csv")))).toMatchInlineSnapshot(`
      [
        "saint-agnes-internal-medicine-fresno",
        "ut-southwestern-neurology-dallas",
      ]
    `);
  });

  it("by numbers as spreadsheets and addresses write them", () => {
    expect(lines(read(fixture("04-id-as-decimal.csv")))).toMatchInlineSnapshot(`
      [
        "ut-southwestern-internal-medicine-dallas",
        "ucsf-internal-medicine-san-francisco",
        "centinela-hospital-internal-medicine-inglewood",
      ]
    `);
    expect(lines(read(fixture("float-id.csv")))).toMatchInlineSnapshot(`
      [
        "own Test Hospital: {}",
      ]
    `);
  });
});

it("two NRMP codes that we do not know are two programs, one code is one", () => {
  const file = "Program Code,Program Name\n9993400C0,Lake\n9993400C1,Lake\n9993400C0,Lake";
  expect(lines(read(file))).toMatchInlineSnapshot(`
    [
      "own Lake: {}",
      "own Lake: {}",
      "line 4: The same program as on line 2.",
    ]
  `);
});

it("one hospital's programs of two specialties are two", () => {
  expect(read("Program,Specialty,City,State\nLake,IM,Peoria,IL\nLake,FM,Peoria,IL").own).toHaveLength(2);
});

describe("headings", () => {
  it("are found below titles and empty rows", () => {
    expect(start("05-title-row.csv")).toMatchObject({
      headingLine: 3,
      guess: { name: 0, number: 1, status: 2, note: 3 },
    });
    expect(start("header-row3.csv")).toMatchObject({
      headingLine: 3,
      guess: { name: 0, city: 1, state: 2, visaJ1: 3 },
    });
    expect(lines(read("My list for 2027\n\nProgram;City;State\nLake, North;Akron;OH"))).toEqual([
      "own Lake, North: {}",
    ]);
  });

  it("are found below the line that tells a spreadsheet its separator", () => {
    expect(start("sep-line.csv")).toMatchObject({ headingLine: 2, guess: { name: 0, city: 1, state: 2 } });
    expect(read(fixture("sep-line.csv")).own).toMatchObject([{ name: "Test", city: "Akron", state: "OH" }]);
  });

  it("are chosen by the visitor, or are none", () => {
    const file = "Program,City\nLake,Akron\nShore,Reno";
    expect(readStart(file, SEASON, 2).headings).toEqual(["Lake", "Akron"]);
    expect(readStart(file, SEASON, null)).toMatchObject({ headings: ["", ""], guess: {} });
  });

  it("that mean two things are asked about", () => {
    expect(start("attempts.csv").doubts).toMatchInlineSnapshot(`
      [
        {
          "at": 2,
          "choices": [
            "attempts",
            "failures",
          ],
          "heading": "Attempts",
          "samples": [
            "1",
            "2",
            "No limit",
          ],
          "why": "heading",
        },
      ]
    `);
    const doubts = readStart("Program,Step 2 CK,YOG\nLake,215,5\nShore,230,2018", SEASON).doubts;
    expect(doubts).toMatchObject([
      { heading: "Step 2 CK", choices: ["step2Minimum", "step2Typical"], why: "heading" },
    ]);
  });

  it("a column that counts answers no question of yes or no", () => {
    expect(readStart("Program,IMGs\nLake,0\nShore,1\nBay,1\nHill,12", SEASON).doubts).toMatchObject([
      { heading: "IMGs", choices: ["takesImgs"], why: "cells" },
    ]);
    expect(readStart("Program,IMGs\nLake,0\nShore,1", SEASON).guess).toEqual({ name: 0, takesImgs: 1 });
  });

  it("attempts on one Step are no rule on both", () => {
    expect(readStart("Program,Step 1 attempts\nLake,2", SEASON)).toMatchObject({
      guess: { name: 0 },
      doubts: [],
    });
  });

  it("“Avg CK” is a usual score, no minimum", () => {
    expect(read("Program,Avg CK\nLake,245").own[0]?.rules).toEqual({ step2Typical: 245 });
  });
});

describe("rows that are no program", () => {
  it("are told: headings once more, sums, titles of parts, lines, errors in the place of a name", () => {
    const file = `Program,City,State,J-1
Lake FM,Akron,OH,yes
\uFEFFProgram,City,State,J-1
OHIO,,,
Family Medicine,,,
---,---,---,---
#N/A,Reno,NV,no
Shore FM,Reno,NV,no
TBD,,,
Grand total: 2,,,2`;
    expect(lines(read(file, { mapping: { visaJ1: 3 } }))).toMatchInlineSnapshot(`
      [
        "own Lake FM: {"visaJ1":"yes"}",
        "own Shore FM: {"visaJ1":"no"}",
        "line 3: The headings once more: no program.",
        "line 4: “OHIO” is a sum or the title of a part, no program.",
        "line 5: “Family Medicine” is a sum or the title of a part, no program.",
        "line 6: It names no program: no number and no name.",
        "line 7: It names no program: no number and no name.",
        "line 9: It names no program: no number and no name.",
        "line 10: “Grand total: 2” is a sum or the title of a part, no program.",
      ]
    `);
  });

  it("are not known by a name that a hospital may have", () => {
    const file = "Program,City,State\nMaine,Portland,ME\nTotal Health,Akron,OH\nPage,Page,AZ";
    expect(read(file).own.map(({ name }) => name)).toEqual(["Maine", "Total Health", "Page"]);
  });
});

describe("nothing is lost without a word", () => {
  it("where two columns say the same thing otherwise, the second is asked about", () => {
    const doubts = (text: string) =>
      readStart(text, SEASON).doubts.map(({ at, choices, why }) => ({ at, choices, why }));
    expect(doubts("Program,J-1,J1 visa\nLake,yes,no")).toEqual([
      { at: 2, choices: ["visaJ1"], why: "double" },
    ]);
    expect(doubts("Program,Notes,Comments\nLake,near,kind")).toEqual([
      { at: 2, choices: ["note"], why: "double" },
    ]);
    expect(doubts("Program,Deadline,Due date\nLake,,Dec 1")).toHaveLength(1);
    expect(doubts("Program,J-1,J1 visa\nLake,yes,yes\nShore,no,")).toEqual([]);
    expect(doubts("Institution,Program\nLake,Lake FM")).toEqual([]);
  });

  it("quotation marks that do not close, texts that are cut, days of adding that are none", () => {
    const unclosed = 'Program,Note\n"Lake,first\nShore,second\n';
    const long = `Program,Note\n${"L".repeat(201)},${"x".repeat(2001)}`;
    const added = "Program,Added\nA,yesterday\nB,2026-02-30\nC,Oct 1\nD,2026-10-01\nE,n/a";
    const told = (text: string) => read(text).problems.map(({ line, reason }) => `${line}: ${reason}`);
    expect([unclosed, long, added].flatMap(told)).toMatchInlineSnapshot(`
      [
        "2: Its quotation marks do not close: other rows may stand in its cells.",
        "2: Program: only its first 200 letters are kept.",
        "2: Note: only its first 2,000 letters are kept.",
        "2: Added: “yesterday” is not a date such as 2026-11-30 or “Nov 30”.",
        "3: Added: “2026-02-30” is not a day of the calendar.",
        "4: Added: “Oct 1” is not a day with its year.",
      ]
    `);
  });

  it("numbers as people's tables have them are ours", () => {
    const file = `ACGME ID,Program
"1,404,821,419",A
\u200e1404821419\u200b,B
#N/A,Lake
TBD,Shore
-,Bay`;
    expect(lines(read(file))).toMatchInlineSnapshot(`
      [
        "ut-southwestern-internal-medicine-dallas",
        "own Lake: {}",
        "own Shore: {}",
        "own Bay: {}",
        "line 3: The same program as on line 2.",
      ]
    `);
  });

  it("a specialty that is not said speaks against no name", () => {
    const row = "Saint Agnes Medical Center Internal Medicine,Fresno,CA";
    for (const silent of ["n/a", "#REF!", "-", "TBD"])
      expect(lines(read(`Program,City,State,Specialty\n${row},${silent}`))).toEqual([
        "saint-agnes-internal-medicine-fresno",
      ]);
    expect(read("Program,Specialty\nLake,n/a").own[0]?.specialty).toBe("");
  });

  it("a name turns no other words around", () => {
    expect(read("Program,City\n\u202eLake\u202c \u200bFM\ufeff,Akron").own[0]?.name).toBe("Lake FM");
  });
});

describe("cells", () => {
  it("that say nothing state no rule", () => {
    const { own, problems } = read(fixture("absence.csv"));
    expect(problems).toEqual([]);
    expect(own.map(({ rules }) => rules)).toEqual(own.map(() => ({})));
  });

  it("on attempts and limits", () => {
    expect(lines(read(fixture("09-attempts-allowed.csv")))).toMatchInlineSnapshot(`
      [
        "own Hospital A: {"failures":0}",
        "own Hospital B: {"failures":1}",
      ]
    `);
    expect(lines(read(fixture("attempts.csv"), { mapping: { attempts: 2 } }))).toMatchInlineSnapshot(`
      [
        "own A: {"failures":0}",
        "own B: {"failures":1}",
        "own C: {}",
      ]
    `);
    expect(lines(read(fixture("attempts.csv"), { mapping: { failures: 2 } }))).toMatchInlineSnapshot(`
      [
        "own A: {"failures":1}",
        "own B: {"failures":2}",
        "own C: {}",
      ]
    `);
    expect(lines(read(fixture("limits.csv")))).toMatchInlineSnapshot(`
      [
        "own A: {}",
        "own B: {}",
        "own C: {}",
        "own D: {}",
        "own E: {"failures":0}",
        "own F: {"failures":0}",
        "own G: {}",
        "line 8: Failed attempts: “1 attempt” is not clear: write “1 failure” or “first attempt only”.",
      ]
    `);
  });

  it("with days are read, asked about or remarked", () => {
    expect(preview(fixture("dec1.csv")).questions).toEqual([
      { about: "dayOrder", samples: ["12/01/2026", "01.12.2026"] },
    ]);
    expect(lines(read(fixture("dec1.csv"), { answers: { dayOrder: "month-first" } }))).toMatchInlineSnapshot(`
      [
        "own A: {"deadline":"12-01"}",
        "own B: {"deadline":"12-01"}",
        "own C: {"deadline":"2026-12-01"}",
        "own D: {"deadline":"2026-01-12"}",
        "own E: {"deadline":"2026-12-01"}",
        "own F: {"deadline":"2025-12-01"}",
        "own G: {"deadline":"12-01"}",
        "own H: {}",
        "own I: {}",
        "own J: {}",
        "own K: {"deadline":"2026-12-25"}",
        "own L: {}",
        "line 9: Deadline: “02-30” is not a day of this season’s calendar.",
        "line 10: Deadline: “2026-02-31” is not a day of the calendar.",
        "line 11: Deadline: “2/30/2027” is not a day of the calendar.",
      ]
    `);
  });

  it("with x are asked about once for the file", () => {
    const file = "Program,J-1,H-1B\nLake,x,\nShore,✓,X";
    expect(preview(file).questions).toEqual([{ about: "x", samples: ["x", "X"] }]);
    expect(lines(read(file, { answers: { x: "x-is-yes" } }))).toMatchInlineSnapshot(`
      [
        "own Lake: {"visaJ1":"yes"}",
        "own Shore: {"visaJ1":"yes","visaH1b":"yes"}",
      ]
    `);
  });

  it("with bare numbers of experience are asked about when the heading names no unit", () => {
    expect(preview("Program,USCE\nLake,12").questions).toEqual([{ about: "usceUnit", samples: ["12"] }]);
    expect(preview("Program,USCE (months)\nLake,12").questions).toEqual([]);
  });
});

it("three rows are shown as they will be understood", () => {
  const file = `Program,City,Takes IMGs,Step 2 min,Attempts allowed,USCE,Deadline,Status
Saint Agnes Medical Center Internal Medicine,"Fresno, CA",yes,,,,,Applied
Lake FM,"Toledo, OH",Not stated,avg 240,2,12 weeks,Dec 1,Maybe
Shore FM,Akron,no,215+,No limit,not required,Rolling,`;
  expect(preview(file).rows).toMatchInlineSnapshot(`
    [
      {
        "cells": [
          {
            "cell": "Fresno, CA",
            "heading": "City",
            "label": "City",
            "tone": "value",
            "words": "Fresno, CA",
          },
          {
            "cell": "Applied",
            "heading": "Status",
            "label": "Status",
            "tone": "value",
            "words": "Applied",
          },
        ],
        "isOurs": true,
        "line": 2,
        "program": "Saint Agnes Medical Center Internal Medicine, Fresno",
      },
      {
        "cells": [
          {
            "cell": "Toledo, OH",
            "heading": "City",
            "label": "City",
            "tone": "value",
            "words": "Toledo, OH",
          },
          {
            "cell": "Maybe",
            "heading": "Status",
            "label": "Status",
            "tone": "left",
            "words": "left out: it is not one of the words we know (Considering, Asked, Answered, Applied, Invited, Interview, Waiting list, Thanked, Declined by me, Rejected, Ranked, Matched)",
          },
          {
            "cell": "Not stated",
            "heading": "Takes IMGs",
            "label": "Takes IMGs",
            "tone": "nothing",
            "words": "not said",
          },
          {
            "cell": "avg 240",
            "heading": "Step 2 min",
            "label": "Step 2 CK minimum",
            "tone": "left",
            "words": "left out: it is not a minimum score from 100 to 300, or “no minimum”",
          },
          {
            "cell": "2",
            "heading": "Attempts allowed",
            "label": "Attempts allowed",
            "tone": "value",
            "words": "1 failure accepted",
          },
          {
            "cell": "12 weeks",
            "heading": "USCE",
            "label": "US clinical experience",
            "tone": "value",
            "words": "at least 3 months",
          },
          {
            "cell": "Dec 1",
            "heading": "Deadline",
            "label": "Deadline",
            "tone": "value",
            "words": "December 1",
          },
        ],
        "isOurs": false,
        "line": 3,
        "program": "Lake FM",
      },
      {
        "cells": [
          {
            "cell": "Akron",
            "heading": "City",
            "label": "City",
            "tone": "value",
            "words": "Akron",
          },
          {
            "cell": "no",
            "heading": "Takes IMGs",
            "label": "Takes IMGs",
            "tone": "value",
            "words": "no",
          },
          {
            "cell": "215+",
            "heading": "Step 2 min",
            "label": "Step 2 CK minimum",
            "tone": "value",
            "words": "at least 215",
          },
          {
            "cell": "No limit",
            "heading": "Attempts allowed",
            "label": "Attempts allowed",
            "tone": "nothing",
            "words": "no rule",
          },
          {
            "cell": "not required",
            "heading": "USCE",
            "label": "US clinical experience",
            "tone": "value",
            "words": "not needed",
          },
          {
            "cell": "Rolling",
            "heading": "Deadline",
            "label": "Deadline",
            "tone": "nothing",
            "words": "no rule",
          },
        ],
        "isOurs": false,
        "line": 4,
        "program": "Shore FM",
      },
    ]
  `);
});

it("names of prototypes are names like others", () => {
  const { entries, own } = read(fixture("proto.csv"));
  expect(entries.map(({ name }) => name)).toEqual(["__proto__", "constructor", "toString"]);
  expect(own.every(({ rules }) => Object.keys(rules).length === 0)).toBe(true);
  const names = fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "Program",
    "J-1",
    "no",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(names, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const { own: all } = read(rows.map((cells) => cells.join(",")).join("\n"));
        for (const { rules } of all) expect(Object.keys(rules).every((rule) => rule === "visaJ1")).toBe(true);
      },
    ),
  );
});

it("a rule comes only from a whole cell that is understood, whatever the table", () => {
  const answers = fc.constantFrom(
    "Not stated",
    "n/a",
    "TBD",
    "see website",
    "yes?",
    "maybe",
    "no idea",
    "none",
    "?",
    "--",
    "ask",
    "~215",
  );
  const headings = "Program,Takes IMGs,J-1,H-1B,Step 2 min,YOG,Failures,Attempts allowed,USCE,Deadline";
  fc.assert(
    fc.property(
      fc.array(fc.array(answers, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        const text = [headings, ...rows.map((cells, at) => [`Hospital ${at}`, ...cells].join(","))].join(
          "\n",
        );
        const { own } = read(text);
        for (const { rules } of own) expect(rules).toEqual({});
      },
    ),
  );
});
