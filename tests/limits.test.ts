import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** The configuration's limits end what hangs. One of a test's own fails it on a slow machine, and `setConfig` the files after it too. */
const OWN_LIMIT = /testTimeout|hookTimeout|^\s*\}, \d[\d_]{3,}\);$|^\s*(?:\}, )?\{ timeout\b/m;

test("no test has a limit of its own", () => {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".test.ts") && file !== "limits.test.ts",
  );
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => OWN_LIMIT.test(readFileSync(join("tests", file), "utf8")))).toEqual([]);
});
