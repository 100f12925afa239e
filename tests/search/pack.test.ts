import { expect, it } from "vitest";
import { createDocuments } from "../../src/search/documents.ts";
import { type PackedDocuments, packDocuments, unpackDocuments } from "../../src/search/pack.ts";
import { OCCASION, SMALL_SOURCE } from "./small-source.ts";

it("gives back what was packed, through JSON", () => {
  const documents = createDocuments(SMALL_SOURCE);
  expect(unpackDocuments(JSON.parse(JSON.stringify(packDocuments(documents, OCCASION))))).toEqual(documents);
});

it("refuses a file of another version", () => {
  expect(() => unpackDocuments({ version: 99 } as unknown as PackedDocuments)).toThrow("different versions");
});
