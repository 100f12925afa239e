import { describe, expect, it } from "vitest";
import { MOST_COLUMNS, whyNoList } from "../../../src/plan/csv/no-list.ts";

const bytes = (...numbers: number[]) => Uint8Array.from([...numbers, 20, 0, 6, 0]);
const why = (text: string) => whyNoList(new TextEncoder().encode(text));

describe("a file that holds no list", () => {
  it("an Excel or Numbers workbook: says how to get a CSV file", () => {
    const words = whyNoList(bytes(0x50, 0x4b, 3, 4));
    expect(words).toMatchInlineSnapshot(
      `"This is a workbook of a spreadsheet program. Open it there, save it as CSV, and bring that file."`,
    );
    expect(whyNoList(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe(words);
  });

  it("a PDF, a picture, or anything else that is no text", () => {
    expect(why("%PDF-1.7\n%âãÏÓ")).toMatchInlineSnapshot(
      `"This file is no text that we can read: a picture, a PDF or a table in an unusual encoding. Open it in your spreadsheet, save it as “CSV UTF-8”, and bring that file."`,
    );
    expect(whyNoList(bytes(0x89, 0x50, 0x4e, 0x47))).toMatchInlineSnapshot(`null`);
  });

  it("more columns than any list has", () => {
    expect(why(`a${",".repeat(MOST_COLUMNS)}`)).toMatchInlineSnapshot(
      `"This file has 201 columns; we read at most 200. Leave out what is not about programs."`,
    );
    expect(why(`a${",".repeat(MOST_COLUMNS - 1)}`)).toBeNull();
  });

  it("nothing", () => {
    expect(why("")).toMatchInlineSnapshot(`"This file is empty."`);
    expect(why("\n \n")).toBe(why(""));
  });
});

it("lists in every encoding that spreadsheets write are lists", () => {
  const text = "Program,City\nDoña Ana,Las Cruces";
  expect(why(text)).toBeNull();
  expect(why(`\uFEFF${text}`)).toBeNull();
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  expect(whyNoList(utf16)).toBeNull();
  expect(whyNoList(Uint8Array.from([0x44, 0xf1]))).toBeNull();
});
