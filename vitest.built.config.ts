import { defineConfig } from "vitest/config";
import unit from "./vitest.config.ts";

const { projects: _, ...shared } = unit.test ?? {};

/** What can be read from the files of the built site, without a browser: build first (`npm run test:e2e` does). */
export default defineConfig({
  test: {
    ...shared,
    include: ["tests/built/**/*.test.ts"],
    outputFile: { json: "reports/vitest-built.json" },
  },
});
