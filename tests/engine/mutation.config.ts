import { defineConfig } from "vitest/config";

/**
 * The tests that a mutation run of the engine repeats for each mutant. The laws are left out: each of them touches every mutant, so they
 * would take most of the run's time to find what the other tests find.
 */
export default defineConfig({
  test: {
    include: ["tests/engine/**/*.test.ts"],
    exclude: ["tests/engine/laws/**"],
    // To load the modules anew for each file of each mutant would take longer than the tests.
    isolate: false,
    // It ends what hangs: a property may take many times its second or two where much else runs.
    testTimeout: 120_000,
  },
});
