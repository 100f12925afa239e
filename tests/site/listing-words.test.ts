import { expect, test } from "vitest";
import { listingFull, listingShort, listingWeight } from "../../src/site/listing-words.ts";

const program = (status: "listed" | "unconfirmed" | "closed", note?: string) => ({
  listing: { status, source: "list", ...(note ? { note } : {}) },
});

test("a listed program needs no word in lists", () => {
  expect(listingShort(program("listed"))).toBeNull();
  expect(listingFull(program("listed"))).toContain("ERAS 2026");
});

test("an unconfirmed one tells the year of its list", () => {
  expect(listingShort(program("unconfirmed", "Listed in 2021, not confirmed since."))).toBe(
    "listed in 2021, not confirmed since",
  );
  expect(listingShort(program("unconfirmed"))).toBe("not confirmed since an older list");
});

test("a closed one stops", () => {
  expect(listingWeight(program("closed"))).toBe("stop");
});
