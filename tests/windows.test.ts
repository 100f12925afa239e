import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SPECS = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".spec.ts"),
);

/** Windows are used by test after test, and what the browser's tools set in one stays until they are let go. */
test("every browser test lets go of the browser's own tools", () => {
  expect(SPECS.length).toBeGreaterThan(30);
  const open = SPECS.filter((file) =>
    readFileSync(join(import.meta.dirname, file), "utf8").includes("newCDPSession"),
  );
  expect(open, "ask withDevtools of tests/support/devtools.ts, which ends what was set").toEqual([]);
});
