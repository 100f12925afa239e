import { describe, expect, test } from "vitest";
import { lint } from "../../support/content-folder.ts";

const WORDS = "content/words/list.json";
const template = (say: string) => ({ row: { asked: { say, with: { day: "a day", n: "how many" } } } });

describe("places-are-filled", () => {
  test("each place that is told of stands, once or more, in any order", () => {
    expect(lint({ [WORDS]: template("{n} {n: program|programs} asked on {day}") })).toBe("");
    expect(lint({ [WORDS]: { row: { save: "Save the list" } } })).toBe("");
  });

  test("a place that nothing fills does not", () => {
    expect(lint({ [WORDS]: template("{n} asked on {days}, {day}") })).toMatchInlineSnapshot(`
      "content/words/list.json → row.asked.say: nothing fills "{days}": its places are day, n. Did you mean "day"?

      1 problem in 1 file."
    `);
    expect(lint({ [WORDS]: { row: { save: "Save {n}" } } })).toMatchInlineSnapshot(`
      "content/words/list.json → row.save: nothing fills "{n}": it has no places.

      1 problem in 1 file."
    `);
  });

  test("a place may not be left out: what the page tells would be lost", () => {
    expect(lint({ [WORDS]: template("{n} asked") })).toMatchInlineSnapshot(`
      "content/words/list.json → row.asked.say: expected a place {day}, which holds what the page fills in.

      1 problem in 1 file."
    `);
  });

  test("a brace that is no place would be read as it stands", () => {
    expect(lint({ [WORDS]: template("{n} {n:program|programs} asked on {day}") })).toMatchInlineSnapshot(`
      "content/words/list.json → row.asked.say: a brace that is no place. Places are {day}, or {n: program|programs} for one and for many.

      1 problem in 1 file."
    `);
  });
});
