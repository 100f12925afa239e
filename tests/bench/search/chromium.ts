import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { launchOptions } from "../../browser.ts";
import type { Task, Timing } from "./measure.ts";

const ENTRY = fileURLToPath(new URL("./measure.ts", import.meta.url));
/** Answered by this file, so that the page may have the headers for which Chromium counts time in 5 µs, not 100. */
const PAGE = "http://localhost/bench";
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** The same measurement in the browser that the tests use. */
export async function measureInChromium(task: Task): Promise<{ version: string; timings: Timing[] }> {
  const code = await bundle();
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.route("http://localhost/**", (route) =>
      route.request().url() === PAGE
        ? route.fulfill({
            headers: HEADERS,
            contentType: "text/html",
            body: "<!doctype html><title>bench</title>",
          })
        : route.fulfill({ headers: HEADERS, contentType: "text/javascript", body: code }),
    );
    await page.goto(PAGE);
    const timings = await page.evaluate(async (given) => {
      const { measure } = (await import(
        "http://localhost/measure.js" as string
      )) as typeof import("./measure.ts");
      return measure(given);
    }, task);
    return { version: browser.version(), timings };
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "esnext", lib: { entry: ENTRY, formats: ["es"], fileName: "measure" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("The bench could not be bundled.");
  return output.output[0].code;
}
