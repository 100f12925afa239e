import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/engine/day.ts";
import type { Fact, Facts } from "../../../src/engine/facts.ts";
import { deadline, readLastDay } from "../../../src/engine/gates/deadline.ts";
import type { Occasion, Profile } from "../../../src/engine/profile.ts";
import { seasonAfter } from "../../../src/engine/season.ts";
import { assess } from "../../../src/engine/verdict.ts";
import { fact, gateSays, occasion, program } from "../builders.ts";

const says = (facts: Facts, answers: Profile = {}) => gateSays(deadline, facts, answers);

describe("deadline", () => {
  test("none stated", () => {
    expect(says({})).toMatchInlineSnapshot(`"unknown-program none: It states no deadline of its own."`);
  });

  test("on its last day, a day late, before it", () => {
    expect(says({ deadline: [fact("11-23")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until November 23, 2026."`,
    );
    expect(says({ deadline: [fact("11-22")] })).toMatchInlineSnapshot(
      `"not-met close: It takes applications until November 22, 2026, which has passed for this season."`,
    );
    expect(says({ deadline: [fact("12-31")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until December 31, 2026."`,
    );
  });

  test("a day without a year before the opening is next year's", () => {
    expect(says({ deadline: [fact("03-15")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until March 15, 2027."`,
    );
    expect(says({ deadline: [fact("06-02")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until June 2, 2027."`,
    );
  });

  test("on the day of opening it is this year's", () => {
    expect(says({ deadline: [fact("06-03")] })).toMatchInlineSnapshot(
      `"not-met close: It takes applications until June 3, 2026, which has passed for this season."`,
    );
  });

  test("with a year", () => {
    expect(says({ deadline: [fact("2026-11-23")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until November 23, 2026."`,
    );
    expect(says({ deadline: [fact("2026-11-22")] })).toMatchInlineSnapshot(
      `"not-met close: It takes applications until November 22, 2026, which has passed for this season."`,
    );
    expect(says({ deadline: [fact("2027-01-15")] })).toMatchInlineSnapshot(
      `"met none: It takes applications until January 15, 2027."`,
    );
  });

  test("of an earlier season: says nothing of this one", () => {
    expect(says({ deadline: [fact("2025-11-30")] })).toMatchInlineSnapshot(
      `"unknown-program none: The last deadline it published is November 30, 2025; this season's is not known."`,
    );
    expect(says({ deadline: [fact("2026-06-02")] })).toMatchInlineSnapshot(
      `"unknown-program none: The last deadline it published is June 2, 2026; this season's is not known."`,
    );
  });

  test("with a year, on the day of opening: this season's", () => {
    expect(says({ deadline: [fact("2026-06-03")] })).toMatchInlineSnapshot(
      `"not-met close: It takes applications until June 3, 2026, which has passed for this season."`,
    );
  });

  test("exceptions, preferred, directory", () => {
    expect(says({ deadline: [fact("11-22", { strength: "exceptions" })] })).toMatchInlineSnapshot(
      `"not-met ask: It takes applications until November 22, 2026, which has passed for this season."`,
    );
    expect(says({ deadline: [fact("11-22", { strength: "preferred" })] })).toMatchInlineSnapshot(
      `"not-met none: It would have liked applications by November 22, 2026."`,
    );
    expect(says({ deadline: [fact("11-22", { kind: "directory" })] })).toMatchInlineSnapshot(
      `"unknown-program ask: It states no deadline of its own. Only a directory or forum says: it takes applications until November 22, 2026, which has passed for this season. Ask whether that is so."`,
    );
    expect(says({ deadline: [fact("12-31", { strength: "preferred" })] })).toMatchInlineSnapshot(
      `"met none: It would like applications by December 31, 2026."`,
    );
  });

  test("pages disagree", () => {
    expect(
      says({ deadline: [fact("11-30", { source: "a" }), fact("11-15", { source: "b" })] }),
    ).toMatchInlineSnapshot(
      `"unknown-program ask (disputed): Its pages disagree on the deadline (November 15, 2026 and November 30, 2026)."`,
    );
  });
});

/** Group, sentence and pages of a program with these deadlines on some day. */
function judged(deadlines: readonly Fact<string>[], on: Partial<Occasion> = {}, state = "CA") {
  const { criteria } = assess(program({ deadline: deadlines }, { state }), {}, occasion(on));
  const { status, effect, sentence, sources, disputed } = criteria.find(
    ({ id }) => id === "deadline",
  ) as never as {
    status: string;
    effect: string;
    sentence: string;
    sources: string[];
    disputed: boolean;
  };
  return { says: `${status} ${effect}${disputed ? " (disputed)" : ""}: ${sentence}`, sources };
}

describe("several pages", () => {
  const at = (source: string, value: string, more: Partial<Fact<string>> = {}) =>
    fact(value, { source, shown: null, ...more });

  test("a day of each year and the same day with its year are one day", () => {
    expect(judged([at("a", "11-30"), at("b", "2026-11-30")])).toEqual({
      says: "met none: It takes applications until November 30, 2026 (page undated).",
      sources: ["a", "b"],
    });
  });

  test("a day of another season neither disputes this season's nor replaces it, and is not cited for it", () => {
    for (const other of ["2025-11-30", "2027-11-30"])
      expect(judged([at("a", other, { shown: "2026-11" }), at("b", "12-15", { shown: "2025-03" })])).toEqual({
        says: "met none: It takes applications until December 15, 2026.",
        sources: ["b"],
      });
  });

  test("only of a later season: not known", () => {
    expect(judged([at("a", "2027-11-30")]).says).toBe(
      "unknown-program none: The deadline it published, November 30, 2027, is of another season; this season's is not known.",
    );
  });

  test("29 February in a season without one: not known", () => {
    expect(judged([at("a", "02-29")]).says).toBe(
      "unknown-program none: It names February 29, a day that this season does not have; ask until when it takes applications.",
    );
    expect(judged([at("a", "02-29")], { season: seasonAfter(occasion().season) }).says).toContain(
      "until February 29, 2028, by the day that it names for each year",
    );
  });

  test("a wish, newer or not, takes nothing from a rule and is told beside it", () => {
    expect(
      judged([
        at("a", "11-01", { shown: "2025-06" }),
        at("b", "12-10", { shown: "2026-06", strength: "preferred" }),
      ]).says,
    ).toBe("not-met close: It takes applications until November 1, 2026, which has passed for this season.");
    expect(judged([at("a", "12-31"), at("b", "10-01", { strength: "preferred" })]).says).toBe(
      "met none: It takes applications until December 31, 2026 (page undated). It would have liked applications by October 1, 2026 (page undated).",
    );
  });

  test("pages that disagree but give the same answer: that answer", () => {
    expect(judged([at("a", "11-01"), at("b", "11-15")]).says).toBe(
      "not-met close: Its pages disagree on the deadline (November 1, 2026 and November 15, 2026), but for you it comes to the same. It takes applications until November 1, 2026, which has passed for this season (page undated). It takes applications until November 15, 2026, which has passed for this season (page undated).",
    );
    expect(judged([at("a", "11-30"), at("b", "12-15")]).says).toBe(
      "met none: Its pages disagree on the deadline (November 30, 2026 and December 15, 2026), but for you it comes to the same. It takes applications until November 30, 2026 (page undated). It takes applications until December 15, 2026 (page undated).",
    );
    expect(judged([at("a", "10-15", { strength: "exceptions" }), at("b", "11-15")]).says).toMatch(
      /^not-met close/,
    );
  });
});

describe("where the program is", () => {
  const evening = { asOf: "2026-11-30", asOfIn: { NY: "2026-12-01", TX: "2026-12-01" } };

  test("a last day ends when it ends there", () => {
    const on = (state: string) => judged([fact("11-30")], evening, state).says.split(":")[0];
    expect(["CA", "NY", "TX", "elsewhere", "", "constructor"].map(on)).toEqual([
      "met none",
      "not-met close",
      "not-met close",
      "met none",
      "met none",
      "met none",
    ]);
  });
});

describe("a season that nobody announced", () => {
  const on = { season: seasonAfter(occasion().season), asOf: "2027-07-15" };

  test("goes by the day of each year, and names none of another season as its own", () => {
    expect(judged([fact("11-30")], on).says).toBe(
      "met none: It takes applications until November 30, 2027, by the day that it names for each year.",
    );
    expect(judged([fact("2026-11-30")], on).says).toBe(
      "unknown-program none: The last deadline it published is November 30, 2026; the 2028 season's is not known.",
    );
  });
});

test("law: days of other seasons change nothing", () => {
  const season = occasion().season;
  const mine = fc.constantFrom("11-22", "11-23", "12-31", "2026-11-30", "2027-01-15", "03-15");
  const others = fc.oneof(
    fc.integer({ min: 1, max: 900 }).map((days) => addDays(season.opens, -days)),
    fc.integer({ min: 365, max: 900 }).map((days) => addDays(season.opens, days)),
  );
  const stated = (value: fc.Arbitrary<string>) =>
    fc.record({
      value,
      source: fc.constantFrom("a", "b", "c"),
      kind: fc.constantFrom("program" as const, "sponsor" as const, "forum" as const),
      shown: fc.constantFrom(null, "2024", "2026-09"),
      strength: fc.constantFrom("required" as const, "exceptions" as const, "preferred" as const),
    });
  fc.assert(
    fc.property(
      fc.array(stated(mine), { minLength: 1, maxLength: 4 }),
      fc.array(stated(others), { maxLength: 3 }),
      (here, elsewhere) => {
        expect(judged([...elsewhere, ...here])).toEqual(judged(here));
      },
    ),
    { numRuns: 400 },
  );
});

describe("the last day, for lists and calendars", () => {
  const reading = (...days: readonly Fact<string>[]) => readLastDay(program({ deadline: days }), occasion());
  const undated = (source: string, more: object = {}) => ({ shown: null, source, ...more });
  const wish = { strength: "preferred" } as const;

  test("none where no page names one of this season that counts", () => {
    expect(reading()).toBeNull();
    expect(reading(fact("2025-11-30"))).toBeNull();
    expect(reading(fact("11-30", { shown: "2019" }))).toBeNull();
  });

  test("the rule's, with the wish for an earlier one beside it", () => {
    expect(
      reading(
        fact("11-30"),
        fact("10-15", { ...wish, source: "b" }),
        fact("10-01", { ...wish, source: "c" }),
      ),
    ).toEqual({
      says: "until",
      days: ["2026-11-30"],
      wishedBy: "2026-10-01",
      isHearsay: false,
      isDated: false,
      shown: "2026-09",
      sources: ["b", "c", "page"],
    });
  });

  test("of two that both hold on one page the earlier", () => {
    expect(reading(fact("12-15"), fact("11-30"))).toMatchObject({ says: "until", days: ["2026-11-30"] });
  });

  test("the wish's where no page states a rule", () => {
    expect(reading(fact("10-15", wish))).toMatchObject({
      says: "wish",
      days: ["2026-10-15"],
      wishedBy: null,
    });
  });

  test("all of them, earliest first, where pages disagree", () => {
    const pages = [
      fact("12-15", undated("a")),
      fact("11-30", undated("b")),
      fact("2026-12-15", undated("c")),
    ];
    expect(reading(...pages)).toMatchObject({
      says: "disagree",
      days: ["2026-11-30", "2026-12-15"],
      shown: null,
      isDated: true,
      sources: ["a", "b", "c"],
    });
    // A rule for IMGs on which pages agree does not settle what they say to everyone.
    expect(reading(...pages, fact("12-20", { for: "imgs", source: "d" }))?.says).toBe("disagree");
  });

  test("a directory's where nobody else names one, its own pages cited", () => {
    const listed = (day: string, source: string) => fact(day, { kind: "directory", source });
    expect(reading(listed("12-15", "z"), fact("2025-11-30", { source: "last" }))).toMatchObject({
      says: "until",
      days: ["2026-12-15"],
      isHearsay: true,
      sources: ["z"],
    });
    expect(reading(listed("12-15", "z"), listed("12-15", "y"))).toMatchObject({
      says: "until",
      sources: ["y", "z"],
    });
    expect(reading(listed("12-15", "z"), listed("11-30", "y"))).toMatchObject({
      says: "disagree",
      days: ["2026-11-30", "2026-12-15"],
    });
    expect(reading(listed("12-15", "z"), fact("11-30"))).toMatchObject({
      isHearsay: false,
      days: ["2026-11-30"],
    });
  });
});

describe("days of other seasons", () => {
  const cited = (...days: readonly Fact<string>[]) =>
    deadline.read(program({ deadline: days }), occasion()).sources;

  test("the latest earlier one is told, else the next later one, from pages that count only", () => {
    expect(says({ deadline: [fact("2025-11-30"), fact("2025-10-01"), fact("2028-01-10")] })).toBe(
      "unknown-program none: The last deadline it published is November 30, 2025; this season's is not known.",
    );
    expect(says({ deadline: [fact("2029-01-10"), fact("2028-01-10")] })).toBe(
      "unknown-program none: The deadline it published, January 10, 2028, is of another season; this season's is not known.",
    );
    expect(
      says({ deadline: [fact("2025-10-01"), fact("2025-11-30", { kind: "forum", source: "b" })] }),
    ).toContain("October 1, 2025");
  });

  test("their pages are cited once each, in order", () => {
    expect(
      cited(
        fact("2025-11-30", { source: "b" }),
        fact("2025-10-01", { source: "a" }),
        fact("2024-01-01", { source: "b" }),
      ),
    ).toEqual(["a", "b"]);
    expect(cited(fact("2025-11-30", { kind: "forum" }))).toEqual([]);
    expect(cited()).toEqual([]);
  });

  test("beside a day of this season on a page that decides nothing they are not told", () => {
    expect(says({ deadline: [fact("2025-10-01"), fact("12-15", { kind: "forum", source: "b" })] })).toBe(
      "unknown-program none: It states no deadline of its own.",
    );
  });
});
