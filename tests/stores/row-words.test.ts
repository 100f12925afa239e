import { describe, expect, test } from "vitest";
import type { Standing } from "../../src/engine/rank.ts";
import { countAnswered } from "../../src/site/known-answers.ts";
import { answerChips } from "../../src/stores/answer-chips.ts";
import { closingWords } from "../../src/stores/closing-words.ts";
import { readPlace, START } from "../../src/stores/results-place.ts";
import { shortName, shortSpecialty, tellsNoRule } from "../../src/stores/row-words.ts";
import type { Visible } from "../../src/stores/standings.ts";
import { SITE } from "../support/content.ts";

test("a name loses what stands beside it, and is whole for who hears it", () => {
  expect(shortName("Saint Agnes Family Medicine, Fresno", "Family Medicine", "Fresno")).toEqual([
    "Saint Agnes",
    " Family Medicine, Fresno",
  ]);
  expect(shortName("UC Davis Psychiatry", "Psychiatry", "Sacramento")).toEqual(["UC Davis", " Psychiatry"]);
  expect(shortName("Center for Family Medicine, Sioux Falls", "Family Medicine", "Sioux Falls")).toEqual([
    "Center for Family Medicine",
    ", Sioux Falls",
  ]);
  expect(shortName("Family Medicine", "Family Medicine", "Reno")).toEqual(["Family Medicine", ""]);
  expect(shortSpecialty("Family Medicine")).toBe("FM");
  expect(shortSpecialty("Psychiatry")).toBe("Psychiatry");
  expect(shortSpecialty("Internal Medicine-Pediatrics")).toBe("Internal Medicine-Pediatrics");
});

test("of which no rule is known: each program known by name only, and none that answers a deciding question", () => {
  const shown = SITE.programs.filter(({ isInResults }) => isInResults);
  const wrong = shown.filter((program) =>
    tellsNoRule(program.engine) ? countAnswered(program) > 0 : program.isBare,
  );
  expect(wrong.map(({ record }) => record.id)).toEqual([]);
});

describe("how many close when", () => {
  const visible = (open: number, closed: number) => {
    const of = (name: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `${name}${at}` }) as Standing);
    return {
      passing: { open: of("o", open), ask: [], step: [], closed: of("c", closed) },
    } as unknown as Visible;
  };
  const day = (left: number) => ({ day: `2026-12-${String(left + 1).padStart(2, "0")}`, left });

  test("counts those that are not closed, and names the first day", () => {
    const days = new Map([
      ["o0", day(2)],
      ["o1", day(20)],
      ["o2", day(200)],
      ["c0", day(1)],
    ]);
    expect(closingWords(visible(4, 1), days)).toBe(
      "2 programs have a last day in the next 30 days, 1 of them within a week; the first is December 3, 2026.",
    );
  });

  test("says so where there is none", () => {
    expect(closingWords(visible(4, 1), new Map())).toMatch(/^None of them names a last day/);
  });
});

test("the answers that groups hang on, missing ones too", () => {
  const names = {
    specialties: new Map([["family-medicine", "Family Medicine"]]),
    regions: new Map([["cv", "Central Valley"]]),
    languages: new Map(),
  };
  const words = (profile: Parameters<typeof answerChips>[0]) =>
    answerChips(profile, names).map((chip) => chip.words);
  expect(words({ specialties: ["family-medicine"] })).toEqual([
    "Family Medicine",
    "Visa: not told",
    "Step 2 CK: not told",
    "Graduation: not told",
  ]);
  expect(
    words({
      specialties: ["family-medicine"],
      workStatus: "needs-visa",
      visas: ["j1"],
      step1Failures: 1,
      step2: "passed",
      step2Score: 215,
      graduationYear: 2016,
      places: ["cv"],
    }),
  ).toEqual(["Family Medicine", "J-1", "Step 2 CK 215", "1 failed", "Graduated 2016", "Central Valley"]);
  expect(words({ workStatus: "resident", step2: "awaiting" })[0]).toContain("green card");
});

describe("the place that the browser's history keeps", () => {
  test("comes back as it was", () => {
    const place = { open: "a", rows: { one: 35 }, unfolded: ["ucsf"], at: { row: "a", below: -12.5 } };
    expect(readPlace(JSON.parse(JSON.stringify(place)))).toEqual(place);
  });

  test.each([
    null,
    undefined,
    3,
    "x",
    [],
    { open: 1, rows: { one: -1, two: "3" }, unfolded: [2], at: { row: "a" } },
  ])("of another shape it is the start: %j", (kept) => {
    expect(readPlace(kept)).toEqual(START);
  });
});
