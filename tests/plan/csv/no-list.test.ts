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
      `"This file is no table that we can read: a page, a picture, a PDF or an unusual encoding. Open it in your spreadsheet, save it as “CSV UTF-8”, and bring that file."`,
    );
    const pictures = [
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff, 0xe0],
      [0x47, 0x49, 0x46, 0x38],
    ];
    for (const start of pictures) expect(whyNoList(bytes(...start))).toBe(why("%PDF-1.7"));
  });

  it("a page, a letter or a calendar, though they are text", () => {
    for (const text of [
      "<html><body><table><tr><td>Program</td>",
      "\n<!DOCTYPE html>\n<table>",
      '<?xml version="1.0"?>\n<Workbook>',
      "<table border=1><tr><th>Program, City</th>",
      "{\\rtf1\\ansi Program, City}",
      "BEGIN:VCALENDAR\r\nVERSION:2.0",
    ])
      expect(why(text), text).toBe(why("%PDF-1.7"));
    expect(why("<Program>,<City>\nLake,Akron")).toBeNull();
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
