import { expect, test } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { arrivalOf } from "../../src/stores/arrival.ts";

const SHARDS = {
  folder: "/data/",
  specialties: [
    ["pathology", "300"],
    ["surgery", "440"],
  ],
} as const;
const ready = { state: "ready", dataset: {} as Dataset } as const;

test.each([
  ["nothing has come", { state: "loading" }, ["surgery"], "coming"],
  ["nothing comes", { state: "failed", words: "" }, ["surgery"], "missing"],
  ["it is there", { ...ready, held: ["surgery"] }, ["surgery"], "all"],
  ["another one is there", { ...ready, held: ["pathology"] }, ["surgery"], "coming"],
  ["one of two is there", { ...ready, held: ["pathology"] }, ["surgery", "pathology"], "coming"],
  [
    "the other does not come",
    { ...ready, held: ["pathology"], missing: ["surgery"] },
    ["surgery", "pathology"],
    "missing",
  ],
  [
    "one does not come, one still comes",
    { ...ready, held: [], missing: ["surgery"] },
    ["surgery", "pathology"],
    "coming",
  ],
  ["it is none of ours", { ...ready, held: [] }, ["astrology"], "all"],
  ["no file was ever asked for", ready, ["surgery"], "all"],
] as const)("%s", (_, state, wanted, arrival) => {
  expect(arrivalOf(SHARDS, wanted, state)).toBe(arrival);
});
