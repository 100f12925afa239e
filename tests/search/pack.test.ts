import { expect, it } from "vitest";
import { createDocuments } from "../../src/search/documents.ts";
import { buildIndex } from "../../src/search/index.ts";
import { type PackedIndex, packIndex, unpackIndex } from "../../src/search/pack.ts";
import {
  addProgramNames,
  addTexts,
  isNameless,
  packProgramNames,
  packTexts,
} from "../../src/search/program-names.ts";
import { search } from "../../src/search/query.ts";
import { firstIndex, realIndex } from "./real-index.ts";
import { OCCASION, SMALL_SOURCE } from "./small-source.ts";

const files = [...packProgramNames(SMALL_SOURCE)];

it("gives back what was packed once all names are there", () => {
  const whole = buildIndex(createDocuments(SMALL_SOURCE), OCCASION, "the same");
  const index = firstIndex(SMALL_SOURCE, OCCASION);
  for (const [state, file] of files) addProgramNames(index, state, JSON.parse(JSON.stringify(file)));
  addTexts(index, packTexts(SMALL_SOURCE));
  expect(index.documents).toEqual(whole.documents);
  expect(index.vocabulary).toEqual(whole.vocabulary);
  expect(index.priors).toEqual(whole.priors);
});

it("finds programs by words and codes before their names are there", () => {
  const index = firstIndex(SMALL_SOURCE, OCCASION);
  for (const query of ["agnes psych", "fm mcallen", "1200521351", "2973120c0", "j1 family fresno"]) {
    const [hit] = search(index, query).hits;
    expect(hit && isNameless(hit.document), query).toBe(true);
  }
  const [found] = search(index, "agnes psych").hits;
  expect(found?.document.name).toBe("Saint Agnes Medical Center Psychiatry, Fresno");
});

it("names one state's programs and leaves the others", () => {
  const index = firstIndex(SMALL_SOURCE, OCCASION);
  const [first] = files;
  if (!first) throw new Error("no file");
  addProgramNames(index, ...first);
  const programs = index.documents.filter(({ kind }) => kind === "program");
  expect(programs.map(({ id }) => id)).toEqual(["agnes-fm", "agnes-psych", "", ""]);
});

it("refuses a file of another version", () => {
  expect(() => unpackIndex({ version: 99 } as unknown as PackedIndex)).toThrow("different versions");
  const index = firstIndex(SMALL_SOURCE, OCCASION);
  for (const [state, file] of files)
    expect(() => addProgramNames(index, state, { ...file, build: "other" })).toThrow("different versions");
  expect(packIndex(SMALL_SOURCE, OCCASION).build).not.toBe(
    packIndex({ ...SMALL_SOURCE, programs: SMALL_SOURCE.programs.slice(1) }, OCCASION).build,
  );
});

it("finds the whole site's programs by their numbers", () => {
  const index = realIndex();
  for (const { kind, id, codes } of index.documents.filter((_, i) => i % 7 === 0)) {
    if (kind !== "program") continue;
    for (const code of codes) expect(search(index, code, 1).hits[0]?.document.id).toBe(id);
  }
});
