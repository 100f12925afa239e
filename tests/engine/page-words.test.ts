import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/engine/facts.ts";
import { asks, hintWords, OLD_RULE_MONTHS, silence, tell } from "../../src/engine/page-words.ts";
import type { HintReason } from "../../src/engine/rule.ts";
import { asKnown } from "../../src/engine/ruling.ts";
import { fact, occasion } from "./builders.ts";

const told = (differences: Partial<Fact<number>>) =>
  tell("It says so", asKnown(1, "required", fact(1, differences)), occasion());

describe("a sentence with what the reader must know of its word", () => {
  test("nothing", () => expect(told({})).toBe("It says so."));
  test("a note", () => expect(told({ note: "A note." })).toBe("It says so. A note."));
  test("each caveat", () => {
    expect(told({ sponsorWide: true })).toBe("It says so (said of all of its sponsor's programs).");
    expect(told({ shown: null })).toBe("It says so (page undated).");
    expect(told({ shown: "2022-05" })).toBe("It says so (page of 2022, confirm it).");
    expect(told({ shown: null, notAfter: "2023-06" })).toBe(
      "It says so (page of 2023 or before, confirm it).",
    );
  });
  test("all at once", () => {
    expect(told({ sponsorWide: true, shown: null, note: "A note." })).toBe(
      "It says so (said of all of its sponsor's programs; page undated). A note.",
    );
  });
  test("old is more than 36 months, from the last day the page can be of", () => {
    expect(OLD_RULE_MONTHS).toBe(36);
    expect(told({ shown: "2023-11-01" })).toBe("It says so.");
    expect(told({ shown: "2023-10-31" })).toBe("It says so (page of 2023, confirm it).");
    expect(told({ shown: "2023" })).toBe("It says so.");
    expect(told({ shown: "2022" })).toBe("It says so (page of 2022, confirm it).");
  });
});

test("what a page that decides nothing says, and why it decides nothing", () => {
  const said = (reason: HintReason, differences: Partial<Fact<number>>) =>
    hintWords({ ...asKnown(1, "required", fact(1, differences)), reason, at: 0 }, "It says so.");
  expect(said("old", { shown: "2015-06" })).toBe(
    "A page of 2015, too old to count, said: it says so. Ask whether that still holds.",
  );
  expect(said("old", { shown: null, notAfter: "2020" })).toBe(
    "A page of 2020 or before, too old to count, said: it says so. Ask whether that still holds.",
  );
  expect(said("dropped", {})).toBe(
    "An earlier copy of its page said, and a later one no longer shows: it says so. Ask whether that still holds.",
  );
  expect(said("hearsay", {})).toBe("Only a directory or forum says: it says so. Ask whether that is so.");
  expect(said("general-terms", {})).toBe("It says so.");
  const hinted = {
    ...asKnown(1, "required", fact(1, { shown: "2015", note: "A note." })),
    reason: "old",
    at: 0,
  };
  expect(tell("It says so", hinted, occasion())).toBe("It says so. A note.");
});

test("how firmly it asks", () => {
  expect(asks("required")).toBe("It requires");
  expect(asks("exceptions")).toBe("It asks, with exceptions, for");
  expect(asks("preferred")).toBe("It prefers");
});

test("why a word is not known", () => {
  expect(silence({ state: "unknown" }, "It is silent.", "it")).toBe("It is silent.");
  expect(silence({ state: "disputed", values: [1, 2] }, "It is silent.", "it")).toBe(
    "Its pages disagree on it.",
  );
});
