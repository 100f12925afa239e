import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { shortVisitOptions } from "./tests/support/browser.ts";

/** Browser tests run on the built site, as a host would serve it: build first (`npm run test:e2e` does). */
export default defineConfig({
  testDir: "tests",
  testMatch: ["e2e/**/*.spec.ts", "a11y/**/*.spec.ts"],
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Nothing waits for these: they end what hangs, however busy the machine is.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // One more than two cores have: every test waits for its page now and then.
  workers: Math.max(3, Math.floor(availableParallelism() / 2)),
  reporter: [["list"], ["json", { outputFile: "reports/playwright.json" }]],
  use: {
    // Set by `wait` below, from what the server prints: it takes the next free port.
    baseURL: `http://127.0.0.1:${process.env.SERVED_PORT ?? 0}`,
    launchOptions: shortVisitOptions(),
    // One window for test after test, emptied in between: a new one costs more than most tests do in it.
    reuseContext: true,
    // It costs every test a tenth of its time: `--trace on` when one test is looked into.
    trace: "off",
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve/serve.mjs --port 4400`,
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<served_port>\d+)/ },
  },
});
