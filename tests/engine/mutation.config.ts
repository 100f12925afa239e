import { defineConfig } from "vitest/config";

/** The tests that a mutation run of the engine repeats for each mutant: the engine's own, and no report of them. */
export default defineConfig({ test: { include: ["tests/engine/**/*.test.ts"] } });
