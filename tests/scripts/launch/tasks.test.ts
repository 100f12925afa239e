import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { needsPackages, stepsOf, TASKS } from "../../../scripts/launch/tasks.mjs";

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const manifest = readJson("package.json");

describe("package.json", () => {
  it("has one script for each task, and each starts the launcher", () => {
    const expected = Object.keys(TASKS).map((name) => [name, `node scripts/launch/run.mjs ${name}`]);
    expect(manifest.scripts).toEqual(Object.fromEntries(expected));
  });

  it.each([
    "package.json",
    "scripts/launch/node/package.json",
    "scripts/measure/lighthouse/package.json",
    "tests/bench/scale/eleventy/package.json",
  ])("%s pins exact versions", (path) => {
    const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = readJson(path);
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions).not.toHaveLength(0);
    for (const version of versions) expect(version).toMatch(/^(?:npm:[a-z]+@)?\d+\.\d+\.\d+$/);
  });

  it.each([
    "package-lock.json",
    "scripts/launch/node/package-lock.json",
    "scripts/measure/lighthouse/package-lock.json",
    "tests/bench/scale/eleventy/package-lock.json",
  ])("%s names no host", (path) => {
    const packages = Object.values<object>(readJson(path).packages);
    expect(packages.filter((entry) => "resolved" in entry)).toEqual([]);
  });
});

describe("stepsOf", () => {
  const two = {
    steps: [
      { tool: "astro", args: ["build"] },
      { tool: "playwright", args: ["test"] },
    ],
  };

  it("gives what was typed to the last step", () => {
    expect(stepsOf(two, ["-g", "quiz"])).toEqual([
      { tool: "astro", args: ["build"] },
      { tool: "playwright", args: ["test", "-g", "quiz"] },
    ]);
  });

  it("takes the tool of exec from what was typed", () => {
    expect(stepsOf({ steps: [] }, ["vitest", "run", "x"])).toEqual([{ tool: "vitest", args: ["run", "x"] }]);
  });

  it("asks for a tool if none was typed", () => {
    expect(() => stepsOf({ steps: [] }, [])).toThrow("Name a tool, as in: npm run exec -- vitest run");
  });
});

describe("needsPackages", () => {
  it("is true of every task of package.json but exec", () => {
    const light = Object.entries(TASKS).filter(([, { steps }]) => !needsPackages(steps));
    expect(light.map(([name]) => name)).toEqual(["exec"]);
  });

  it("is false of node alone, true of a command of a package", () => {
    expect(needsPackages(stepsOf({ steps: [] }, ["node", "--version"]))).toBe(false);
    expect(needsPackages(stepsOf({ steps: [] }, ["vitest", "run"]))).toBe(true);
  });
});
