import { expect, test } from "vitest";
import { editLink } from "../../src/site/about.ts";

test("a copy that names its repository leads to the file, another nowhere", () => {
  expect(editLink("content/programs/ca/x.json", "https://github.com/a/b")).toBe(
    "https://github.com/a/b/edit/main/content/programs/ca/x.json",
  );
  expect(editLink("content/programs/ca/x.json", null)).toBeNull();
});
