import { defineConfig } from "vitest/config";
import unit from "./vitest.config.ts";

/** What can be read from the files of the built site, without a browser: build first (`npm run test:e2e` does). */
export default defineConfig({
  test: {
    ...unit.test,
    include: ["tests/built/**/*.test.ts"],
    exclude: [],
    outputFile: { json: "reports/vitest-built.json" },
  },
});
