import { expect, test } from "vitest";
import { listCitableFigures } from "../../src/content/citable-figures.ts";
import { readContent } from "../../src/content/read-content.ts";
import { figureInWords, figureWithUnit } from "../../src/facts/figure-words.ts";
import { writeContent } from "../support/content-folder.ts";

test("a figure by its id, and each member of one that holds several", () => {
  const percentiles = {
    what: "Percentile by score",
    value: { "220": 3, "230": 9 },
    unit: "percentile",
    from: null,
    source: "census",
  };
  const { content } = readContent(writeContent({ "content/figures/percentiles.json": percentiles }));
  const figures = listCitableFigures(content);
  expect([...figures.keys()]).toEqual(["percentiles.220", "percentiles.230", "step-2-ck-pass-mark"]);
  expect(figures.get("percentiles.220")).toMatchObject({ value: 3, what: "Percentile by score (220)" });
  expect(figures.get("step-2-ck-pass-mark")).toEqual({
    value: 218,
    unit: "score",
    words: "218",
    what: "Step 2 CK pass mark",
    source: "eras-list",
    note: null,
  });
});

test.each([
  [56.4, "percent", "56.4%"],
  [100000, "usd", "$100,000"],
  [12387, "people", "12,387"],
  ["2022-01-26", "date", "January 26, 2022"],
  ["Good or better.", "text", "Good or better"],
])("%j in %s is %s", (value, unit, words) => {
  expect(figureInWords({ value, unit })).toBe(words);
});

test.each([
  ["180 days", { value: 180, unit: "days" }],
  ["1 year", { value: 1, unit: "years" }],
  ["$674", { value: 674, unit: "usd" }],
  ["30%", { value: 30, unit: "percent" }],
  ["None", { value: "None.", unit: "text" }],
  ["January 1, 2020", { value: "2020-01-01", unit: "date" }],
])("a figure that stands alone has its unit: %s", (words, figure) => {
  expect(figureWithUnit(figure)).toBe(words);
});
