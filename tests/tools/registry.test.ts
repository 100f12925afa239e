import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";

const FOLDER = "src/tools";
const { tools } = readContent(process.cwd()).content;

test("a tool is a record in content/tools and a folder of its name", () => {
  const folders = readdirSync(FOLDER).filter((name) => name !== "shared");
  expect(folders.toSorted()).toEqual([...tools.keys()]);
});

test.each([...tools.keys()])("%s has its page part and its start", (tool) => {
  expect(readdirSync(`${FOLDER}/${tool}`)).toEqual(expect.arrayContaining(["Tool.astro", "start.ts"]));
});
