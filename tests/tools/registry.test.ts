import { readdirSync, readFileSync } from "node:fs";
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

/** A tool without its frame has no name, no way to itself and no place in a guide; one that nobody starts does nothing. */
test.each([...tools.keys()])("%s stands in the frame of tools and is started", (tool) => {
  const part = readFileSync(`${FOLDER}/${tool}/Tool.astro`, "utf8");
  expect(part).toMatch(new RegExp(`<(?:FlowTool|ToolPage)\\s[^>]*tool="${tool}"`));
  expect(part).toMatch(new RegExp(`<(?:FlowTool|ToolRoot)\\s[^>]*tool="${tool}"`));
  expect(part).toContain(`startHere("${tool}", start)`);
  expect(readFileSync(`${FOLDER}/${tool}/start.ts`, "utf8")).toMatch(/^export function start[<(]/m);
});
