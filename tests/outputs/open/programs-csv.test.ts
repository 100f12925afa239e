import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/outputs/open/csv.ts";
import { toProgramsCsv } from "../../../src/outputs/open/programs-csv.ts";
import { buildSite } from "../../../src/site/site.ts";
import { PROGRAM, set, TODAY, writeContent } from "../../support/content-folder.ts";

describe("toCsv", () => {
  test("quotes commas, quotes and line breaks, and keeps text from running as a formula", () => {
    expect(toCsv([["a,b", 'say "x"', "l\nm", null, 3, true]])).toBe('"a,b","say ""x""","l\nm",,3,true\r\n');
    for (const text of ["=1+1", "+1", "-1", "@x", "\t=1"]) expect(toCsv([[text]])).toBe(`"'${text}"\r\n`);
  });
});

describe("toProgramsCsv", () => {
  const rowsOf = (changes = {}) => {
    const csv = toProgramsCsv(buildSite({ root: writeContent(changes), today: TODAY }));
    return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  };

  test("a program a row, with source and date beside each field", () => {
    const [row] = rowsOf();
    expect(row).toMatchObject({
      id: "kern-family-medicine",
      acgme_id: "1200511001",
      city: "Bakersfield",
      region: "Central Valley",
      state: "CA",
      step2Minimum: "At least 220 (Required) | At least 215 (Required)",
      step2Minimum_source: "https://example.org/kern-fm-faq | https://example.org/kern-fm-old",
      step2Minimum_date: "2025-06 | undated",
      letters: "3 in all, 1 from the specialty (Required; sponsor-wide)",
      visaH1b: "",
      visaH1b_source: "",
    });
  });

  test("a name that a spreadsheet would run is kept from it", () => {
    expect(rowsOf({ [PROGRAM]: set({ name: "=HYPERLINK(1)" }) })[0]?.name).toBe("'=HYPERLINK(1)");
  });
});
