import { expect, test } from "vitest";
import { shardsOfPrograms } from "../../src/dataset/shards-of-programs.ts";

const SHARDS = {
  folder: "/data/",
  specialties: [
    ["family-medicine", "120"],
    ["internal-medicine", "140"],
    ["internal-medicine-psychiatry", "705"],
    ["psychiatry", "400"],
  ],
} as const;
const of = (...programs: string[]) => shardsOfPrograms(SHARDS, programs);

test("a program's specialty is told by its number, and by its address", () => {
  expect(of("1200500754")).toEqual(["family-medicine"]);
  expect(of("saint-agnes-family-medicine-fresno")).toEqual(["family-medicine"]);
});

test("the longest name counts, and only whole words", () => {
  expect(of("ucsf-internal-medicine-psychiatry-fresno")).toEqual(["internal-medicine-psychiatry"]);
  expect(of("kern-neuropsychiatry-bakersfield")).toEqual([]);
});

test("each once; what is none of ours is passed over", () => {
  expect(of("a-psychiatry", "b-psychiatry", "own-8f3k", "9990500754", "")).toEqual(["psychiatry"]);
});
