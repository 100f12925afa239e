import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What runs in the windows of browser tests. Benches open their own. */
const FILES = ["a11y", "e2e", "support"].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder)).map((name) => `${folder}/${name}`),
);

/** Windows are used by test after test, and what the browser's tools set in one stays until they are let go. */
test("every browser test lets go of the browser's own tools", () => {
  const holding = FILES.filter((file) =>
    readFileSync(join(import.meta.dirname, file), "utf8").includes("newCDPSession"),
  );
  expect(holding, "ask withDevtools, which ends what was set").toEqual(["support/devtools.ts"]);
});
