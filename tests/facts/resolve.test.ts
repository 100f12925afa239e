import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { isInResults, toEngineProgram } from "../../src/facts/resolve.ts";
import { type Changes, PROGRAM, SPONSOR, writeContent } from "../support/content-folder.ts";

function resolve(changes: Changes = {}) {
  const { content } = readContent(writeContent(changes));
  const record = content.programs.get("kern-family-medicine");
  if (!record) throw new Error("The fixture has no program.");
  return { record, engine: toEngineProgram(content, record) };
}

describe("toEngineProgram", () => {
  test("places the program by its city and keeps its own facts with what their pages are", () => {
    const { engine } = resolve();
    expect(engine).toMatchObject({
      id: "kern-family-medicine",
      specialty: "family-medicine",
      city: "bakersfield",
      county: "kern-county",
      region: "central-valley",
      state: "CA",
    });
    expect(engine.facts.step2Minimum).toEqual([
      { value: 220, source: "kern-fm-faq", kind: "program", shown: "2025-06", strength: "required" },
      { value: 215, source: "kern-fm-old", kind: "program", shown: null, strength: "required" },
    ]);
    expect(engine.facts.takesImgs).toEqual([
      { value: true, source: "kern-fm-faq", kind: "program", shown: "2025-06" },
    ]);
    expect(engine.facts.visaH1b).toBeUndefined();
  });

  test("adds the sponsor's facts, marked, after the program's own", () => {
    const { engine } = resolve({
      [SPONSOR]: (sponsor) => {
        sponsor.facts.visaJ1 = [
          { value: "no", source: "kern-gme", strength: "exceptions", for: "imgs", note: "A note." },
        ];
      },
    });
    expect(engine.facts.visaJ1).toEqual([
      { value: "yes", source: "kern-fm-faq", kind: "program", shown: "2025-06", strength: "required" },
      {
        value: "no",
        source: "kern-gme",
        kind: "sponsor",
        shown: "2023",
        strength: "exceptions",
        for: "imgs",
        sponsorWide: true,
        note: "A note.",
      },
    ]);
  });

  test("adds the county's languages and shortage and the specialty's scores", () => {
    const { facts } = resolve().engine;
    expect(facts.countyLanguages?.[0]?.value.map(({ percent }) => percent)).toEqual([40.3, 2.2, 3.7, 0.8]);
    expect(facts.countyLanguages?.[0]?.value[1]?.languages).toContain("punjabi");
    expect(facts.countyShortage).toEqual([
      { value: 77.5, source: "census", kind: "official", shown: "2023" },
    ]);
    expect(facts.matchedScores?.[0]?.value).toEqual({
      min: 209,
      q1: 222,
      median: 230,
      q3: 239,
      notMatchedMedian: 231,
    });
  });

  test("leaves what only pages show to the pages", () => {
    const { engine } = resolve({
      [PROGRAM]: (program) => {
        program.facts.website = [{ value: "https://example.org/", source: "kern-fm-faq" }];
        program.facts.remark = [{ value: "It has a garden.", source: "kern-fm-faq" }];
      },
    });
    expect(Object.keys(engine.facts)).not.toEqual(expect.arrayContaining(["website"]));
    expect(Object.keys(engine.facts)).not.toEqual(expect.arrayContaining(["remark"]));
  });
});

describe("isInResults", () => {
  test.each([
    ["listed", true],
    ["unlisted", true],
    ["unconfirmed", true],
    ["doubtful", false],
    ["planned", false],
    ["closing", false],
    ["closed", false],
  ])("%s: %s", (status, shown) => {
    const { record } = resolve({
      [PROGRAM]: (program) => {
        program.listing.status = status;
      },
    });
    expect(isInResults(record)).toBe(shown);
    expect(isInResults({ ...record, military: true })).toBe(false);
  });
});
