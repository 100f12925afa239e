import { expect, test } from "vitest";
import { percentileWords, placeAmong } from "../../src/stores/stand-words.ts";

const FAMILY_MEDICINE = { q1: 222, median: 230, q3: 239 };

test.each([
  [215, "below 222, the score that three of every four who matched reached"],
  [222, "between 222 and 230, in the second quarter of those who matched from below"],
  [230, "between 230 and 239, in the third quarter of those who matched from below"],
  [239, "at or above 239, which one of every four who matched reached"],
])("%i lies %s", (score, words) => {
  expect(placeAmong(score, FAMILY_MEDICINE, "who matched")).toBe(words);
});

test.each([
  [215, "2"],
  [217, "2 to 3"],
  [205, "0"],
  [203, "0"],
  [301, null],
  [180, null],
])("%i is at percentile %s", (score, words) => {
  const marks = [
    [200, 0],
    [205, 0],
    [210, 1],
    [215, 2],
    [220, 3],
    [300, 100],
  ] as const;
  expect(percentileWords(score, marks)).toBe(words);
});
