import fc from "fast-check";
import { expect, it } from "vitest";
import { readNumber } from "../../src/identity/numbers.ts";
import { anyText } from "../support/any-text.ts";

const ID = "1404821419";

it.each([
  ID,
  `${ID}.0`,
  `${ID},00`,
  `ID: ${ID}`,
  `ACGME ID ${ID}`,
  `ACGME #${ID}`,
  `Program number: ${ID}`,
  `'${ID}`,
  `="${ID}"`,
  `"${ID}"`,
  "140-48-21419",
  "140 482 1419",
  "1.404821419E+09",
  "1.404821419e9",
  "1,404821419E+09",
  `https://freida.example/program/${ID}`,
  `https://freida.example/program/${ID}/`,
  `https://example.org/p?id=${ID}`,
  `www.example.org/programs/${ID}.html?from=list#top`,
  "１４０４８２１４１９",
])("%s is an ACGME number", (cell) => {
  expect(readNumber(cell)).toEqual({ is: "acgme", acgmeId: ID });
});

it.each(["2973400C0", "2973400c0", "NRMP: 2973400C0", "2973 400 C0", "NRMP code 2973400C0", '="2973400C0"'])(
  "%s is an NRMP code",
  (cell) => {
    expect(readNumber(cell)).toEqual({ is: "nrmp", nrmpCode: "2973400C0" });
  },
);

it("a number that a spreadsheet has rounded is none, whatever its zeros say", () => {
  expect(readNumber("1.40482E+09")).toEqual({ is: "rounded" });
  expect(readNumber("1.4E+09")).toEqual({ is: "rounded" });
  expect(readNumber("1.404821419E+08")).toBeNull();
});

it("nine digits may have lost a zero at the front", () => {
  expect(readNumber("402104131")).toEqual({ is: "nine-digits", acgmeId: "0402104131" });
});

it.each([
  "",
  "hello",
  "12",
  "14048214190",
  "1404821419.5",
  "2973400",
  "https://example.org/program/",
  `${ID} and more`,
])("“%s” is no number", (cell) => {
  expect(readNumber(cell)).toBeNull();
});

it("never throws, and gives ten digits or a code only", () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText(), fc.string({ unit: fc.constantFrom(..."0123456789.,-'=\"E+/C id:") })),
      (cell) => {
        const number = readNumber(cell);
        if (number?.is === "acgme") expect(number.acgmeId).toMatch(/^\d{10}$/);
        if (number?.is === "nrmp") expect(number.nrmpCode).toMatch(/^\d{7}[A-Z]\d$/);
      },
    ),
  );
});
