import { describe, expect, test } from "vitest";
import { didYouMean, findNearest } from "../../src/content/nearest.ts";

describe("findNearest", () => {
  test.each([
    ["samc-faq", ["samc-im-page", "samc-fm-faq", "kern-fm-faq"], "samc-fm-faq"],
    ["visas", ["takesImgs", "visaJ1", "step1"], "visaJ1"],
    ["frenso", ["modesto", "fresno"], "fresno"],
    ["acgmeID", ["name", "acgmeId"], "acgmeId"],
    [
      "saint-agnes-medical-center-family-medicne",
      ["saint-agnes-medical-center-internal-medicine", "saint-agnes-medical-center-family-medicine"],
      "saint-agnes-medical-center-family-medicine",
    ],
  ])("%s among %j", (word, candidates, nearest) => {
    expect(findNearest(word, candidates)).toBe(nearest);
  });

  test("stays silent when nothing is near", () => {
    expect(didYouMean("zzzz", ["acgmeId", "name"])).toBe("");
    expect(didYouMean("x", [])).toBe("");
  });
});
