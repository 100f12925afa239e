import { expect, test } from "vitest";
import { listingFull, listingShort, listingWeight } from "../../src/site/listing-words.ts";

const program = (status: "listed" | "unconfirmed" | "closed") => ({ listing: { status, source: "list" } });

const LIST = { title: "ERAS 2027: participating programs", shows: "2021-01" };

test("a listed program needs no word in lists; its page names the list, how it was read, and that nobody asked the program", () => {
  expect(listingShort(program("listed"), LIST)).toBeNull();
  expect(listingFull(program("listed"), LIST)).toBe(
    "Listed in “ERAS 2027: participating programs”, not checked with the program.",
  );
  expect(listingFull(program("listed"), { ...LIST, via: "A copy in a public repository." })).toBe(
    "Listed in “ERAS 2027: participating programs”, read through a public copy, not checked with the program.",
  );
});

test("an unconfirmed one tells the year of its list", () => {
  expect(listingShort(program("unconfirmed"), LIST)).toBe("listed in 2021, not confirmed since");
  expect(listingShort(program("unconfirmed"), { shows: null })).toBe("not confirmed since an older list");
});

test("a closed one stops", () => {
  expect(listingWeight(program("closed"))).toBe("stop");
});
