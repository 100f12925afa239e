import { describe, expect, test } from "vitest";
import { fill, fillParts } from "../../src/words/fill.ts";

const ASKED = {
  say: "{n} {n: program|programs} asked; the last on {day}.",
  with: { n: "how many", day: "a day" },
};

describe("a sentence with places", () => {
  test("takes each value at its place, and the word for one or for many", () => {
    expect(fill(ASKED, { n: 1, day: "3 December" })).toBe("1 program asked; the last on 3 December.");
    expect(fill(ASKED, { n: 0, day: "3 December" })).toBe("0 programs asked; the last on 3 December.");
  });

  test("takes a count as it is shown", () => {
    expect(fill(ASKED, { n: "1", day: "today" })).toBe("1 program asked; the last on today.");
    expect(fill(ASKED, { n: "1,001", day: "today" })).toBe("1,001 programs asked; the last on today.");
  });

  test("comes in pieces where a value is no text", () => {
    const day = { tag: "time" };
    expect(fillParts<typeof ASKED, number | typeof day>(ASKED, { n: 2, day })).toEqual([
      2,
      " ",
      "programs",
      " asked; the last on ",
      day,
      ".",
    ]);
  });

  test("a place without a value, and a value without a place, do not compile", () => {
    // @ts-expect-error: the day is missing
    expect(fill(ASKED, { n: 1 })).toBe("1 program asked; the last on .");
    // @ts-expect-error: nothing holds a month
    expect(fill(ASKED, { n: 1, day: "today", month: "May" })).toBe("1 program asked; the last on today.");
  });
});
