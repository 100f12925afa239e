import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { inProject } from "../scripts/launch/project.mjs";
import { type Exported, exportsOf } from "./support/exports.ts";

/** Names that a frame looks for in many files: Astro's endpoints, and what opens a tool. */
const OF_A_FRAME: Readonly<Record<string, RegExp>> = {
  GET: /^src\/pages\//,
  getStaticPaths: /^src\/pages\//,
  start: /^src\/(?:tools|islands)\/.*\/start[^/]*\.ts$/,
};

/** Exported values that nobody takes yet. It may only shrink. */
const STILL_UNUSED: readonly string[] = [];

let exported: readonly Exported[] = [];
/** The files in which a word stands. */
const filesOf = new Map<string, Set<string>>();

beforeAll(() => {
  const files = ["src", "tests", "scripts"]
    .flatMap(filesIn)
    .filter((file) => file !== "tests/exports.test.ts");
  const texts = [...files, "astro.config.mjs"].map(
    (file) => [file, readFileSync(inProject(file), "utf8")] as const,
  );
  for (const [file, text] of texts) {
    for (const word of new Set(text.match(/[A-Za-z_$][\w$]*/g))) {
      const known = filesOf.get(word) ?? new Set();
      filesOf.set(word, known.add(file));
    }
  }
  exported = texts
    .filter(([file]) => /^src\/.*\.tsx?$/.test(file))
    .flatMap(([file, text]) => exportsOf(file, text));
});

describe("an exported name", () => {
  test("is declared once in the tree, so that it has one meaning", () => {
    const files = Map.groupBy(exported, ({ name }) => name);
    const double = [...files].filter(([name, all]) => {
      const homes = new Set(all.map(({ file }) => file));
      return homes.size > 1 && ![...homes].every((file) => OF_A_FRAME[name]?.test(file));
    });
    expect(double.map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(", ")}`)).toEqual([]);
  });

  test("has a doc comment: shapes, units, what null means, where a rule comes from", () => {
    const untold = exported.filter(({ name, file, isTold }) => !isTold && !OF_A_FRAME[name]?.test(file));
    expect(untold.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
  });

  test("is taken somewhere, if it is a value", () => {
    const unused = exported
      .filter(
        ({ name, file, isValue }) =>
          isValue && !file.startsWith("src/pages/") && filesOf.get(name)?.size === 1,
      )
      .map(({ name, file }) => `${file}: ${name}`);
    expect(unused.sort()).toEqual(STILL_UNUSED.toSorted());
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(inProject(folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.(?:tsx?|astro|mjs)$/.test(file) && !file.includes("node_modules"));
}
