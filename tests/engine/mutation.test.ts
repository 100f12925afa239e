import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import CONFIG from "../../stryker.config.json" with { type: "json" };
import { IS_MUTATION_RUN } from "./arbitraries.ts";

const HOME = join(import.meta.dirname, "../..");

/** Whether a mutation run copies this file: the patterns begin with one that leaves all out. */
const isCopied = (path: string) =>
  CONFIG.ignorePatterns.some(
    (pattern) =>
      pattern.startsWith("!") && (path === pattern.slice(1) || path.startsWith(pattern.slice(1, -2))),
  );

test.skipIf(IS_MUTATION_RUN)("a mutation run copies all that the engine's tests import", () => {
  const files = globSync("tests/engine/**/*.ts", { cwd: HOME });
  const imported = files.flatMap((file) =>
    [...readFileSync(join(HOME, file), "utf8").matchAll(/\bfrom "(\.[^"]+)"/g)].map(([, target = ""]) =>
      relative(HOME, join(HOME, file, "..", target)),
    ),
  );
  expect(imported.length).toBeGreaterThan(100);
  expect([...new Set(imported)].filter((path) => !isCopied(path))).toEqual([]);
});
