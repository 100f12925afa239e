import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that need neither a browser nor a built site. Those of the built site: `vitest.built.config.ts`. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/built/**"],
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Nothing waits for these: they end what hangs, however busy the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
  },
});
