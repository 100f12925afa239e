import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULES } from "../../../src/content/rules/index.ts";

/** Rules that are listed elsewhere have no file here. */
const NO_RULES = ["index.ts", "rule.ts"];

describe("the list of rules", () => {
  const names = RULES.map(({ name }) => name);

  test("has every file of the folder, and each file its test", () => {
    const files = readdirSync("src/content/rules").filter((file) => !NO_RULES.includes(file));
    expect(names.map((name) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
    const tests = readdirSync("tests/content/rules");
    expect(names.filter((name) => !tests.includes(`${name}.test.ts`))).toEqual([]);
  });

  test("says in a sentence what each asks of an editor", () => {
    for (const { description } of RULES) expect(description).toMatch(/^[A-Z].*\.$/);
  });
});
