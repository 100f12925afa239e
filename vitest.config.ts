import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Node keeps here what it compiled, by the hash of the source: each worker, and each command that a test runs, would strip and compile
 * the same modules anew.
 */
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("node_modules/.cache/node", import.meta.url));

/** Tests of what keeps state for as long as its module is loaded: each file gets modules of its own. */
const OF_STATE = ["tests/stores/**/*.test.ts", "tests/offline/**/*.test.ts"];
/** Tests that put other modules in the place of Node's: each file gets a process of its own. */
const OF_SCRIPTS = ["tests/scripts/**/*.test.ts"];

/** Tests that need neither a browser nor a built site. Those of the built site: `vitest.built.config.ts`. */
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ["default", "json"],
    outputFile: { json: "reports/vitest.json" },
    // Nothing waits for these: they end what hangs, however busy the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        // What is pure may share its modules: to load and warm them anew for each file takes longer than most files do.
        test: {
          name: "pure",
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/built/**", ...OF_STATE, ...OF_SCRIPTS],
        },
      },
      {
        extends: true,
        // New modules in the same process: a process for each file takes as long again as its tests.
        test: {
          name: "state",
          isolate: false,
          setupFiles: ["tests/support/own-modules.ts"],
          include: OF_STATE,
        },
      },
      { extends: true, test: { name: "scripts", include: OF_SCRIPTS } },
    ],
  },
});
