import { describe, expect, test } from "vitest";
import { lint, set } from "../../support/content-folder.ts";

describe("season-file-year", () => {
  test("a file of another year", () => {
    expect(lint({ "content/seasons/2027.json": set({ year: 2028 }) })).toContain(
      "content/seasons/2027.json → year: expected 2027 as in the file's name, found 2028.",
    );
  });

  test("a file of its own year", () => {
    expect(lint()).toBe("");
  });
});
