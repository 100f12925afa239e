import { describe, expect, test } from "vitest";
import { GUIDE, lint, set, withBody } from "../../support/content-folder.ts";

describe("guide-markers", () => {
  test("every kind that names what exists", () => {
    const text = [
      "{program:kern-family-medicine} {city:bakersfield} {region:central-valley} {guide:low-score} {tool:cost}",
      "{specialty:family-medicine} {specialty:family-medicine.q1} {season:eras-tier-1} {season:match-day}",
      "{count:programs} {figure:step-2-ck-pass-mark} {census}",
      "",
      "::programs city=bakersfield specialty=psychiatry",
      "",
      "::policies topic=visas region=central-valley",
      "",
      "::costs counts=30,60",
    ];
    expect(lint(withBody(GUIDE, text.join("\n")))).toBe("");
  });

  test("markers that name what is not there, with the nearest", () => {
    expect(
      lint(
        withBody(
          GUIDE,
          [
            "{program:kern-famly-medicine}",
            "{city:bakersfeld} {region:valley} {guide:lo-score} {tool:costs}",
            "{specialty:psychatry} {specialty:psychiatry.q1} {specialty:family-medicine.mean}",
            "{season:eras-tier-11}",
            "{progam:kern-family-medicine} {city:Not an id}",
          ].join("\n"),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: no program "kern-famly-medicine". Did you mean "kern-family-medicine"?
      content/guides/low-score.md:13: no city "bakersfeld". Did you mean "bakersfield"?
      content/guides/low-score.md:13: no guide "lo-score". Did you mean "low-score"?
      content/guides/low-score.md:13: no region "valley". Did you mean "central-valley"?
      content/guides/low-score.md:13: no tool "costs". Did you mean "cost"?
      content/guides/low-score.md:14: "psychiatry" has no published numbers.
      content/guides/low-score.md:14: no number "mean" of a specialty. Expected one of minimum, q1, median, q3, median-not-matched, ranked-first, matched, ranks-matched, ranks-not-matched.
      content/guides/low-score.md:14: no specialty "psychatry". Did you mean "psychiatry"?
      content/guides/low-score.md:15: no item of the season "eras-tier-11". Did you mean "eras-tier-1"?
      content/guides/low-score.md:16: expected {source-id} or {kind:id}, found "{city:Not an id}".
      content/guides/low-score.md:16: no kind of marker "progam". Expected one of figure, season, specialty, count, program, city, region, guide, tool. Did you mean "program"?

      11 problems in 1 file."
    `);
  });

  test("tables that do not exist, or with wrong options", () => {
    expect(
      lint(
        withBody(
          GUIDE,
          [
            "::program city=bakersfield",
            "::programs city=bakersfeld state=CA",
            "::policies topic=visa",
            "::costs counts=many",
            "::fees region=central-valley",
            "::",
          ].join("\n\n"),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: expected ::name option=value with a name of programs, policies, specialty-quartiles, fees, costs, calendar, last-days, signals, counties, county-map, sponsors, unfilled, coverage, states, tool, found "::program city=bakersfield". Did you mean "programs"?
      content/guides/low-score.md:14: expected ::name option=value with a name of programs, policies, specialty-quartiles, fees, costs, calendar, last-days, signals, counties, county-map, sponsors, unfilled, coverage, states, tool, found "::programs city=bakersfeld state=CA".
      content/guides/low-score.md:16: expected a topic of scores, result, visas, usce, letters, graduation, imgs, school, mission, signals, deadline, found "topic=visa".
      content/guides/low-score.md:18: expected numbers with commas between them, found "counts=many".
      content/guides/low-score.md:20: expected the options none, found "region=central-valley".
      content/guides/low-score.md:22: expected ::name option=value with a name of programs, policies, specialty-quartiles, fees, costs, calendar, last-days, signals, counties, county-map, sponsors, unfilled, coverage, states, tool, found "::". Did you mean "programs"?

      6 problems in 1 file."
    `);
  });

  test("a season to come has to hold what a guide quotes", () => {
    const later = {
      year: 2028,
      opens: { value: "2027-06-03", source: "eras-list" },
      dates: [],
      notAnnounced: [{ id: "match-day", what: "Match Day." }],
      fees: [],
      signals: [],
      limits: [],
    };
    const body = withBody(GUIDE, "{season:match-day} {season:eras-tier-1}");
    expect(lint({ ...body, "content/seasons/2028.json": later })).toMatchInlineSnapshot(`
      "content/guides/low-score.md:12: no item of the season "eras-tier-1".

      1 problem in 1 file."
    `);
    const past = { ...later, year: 2026, opens: { value: "2025-06-05", source: "eras-list" } };
    expect(lint({ ...body, "content/seasons/2026.json": past })).toBe("");
  });

  test("a record that could not be read is there all the same", () => {
    const text = lint({
      ...withBody(GUIDE, "{program:kern-family-medicine}"),
      "content/programs/ca/kern-family-medicine.json": set({ acgmeId: "1" }),
    });
    expect(text).not.toContain(GUIDE);
  });
});
