import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { launchOptions } from "../support/browser.ts";

/** Answered by this file, so that the page may have the headers for which Chromium counts time in 5 µs, not 100. */
const PAGE = "http://localhost/bench";
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** Bundles the module and calls its `measure` with each task in the browser that the tests use, made so many times slower. */
export async function measureInChromium<Task, Result>(
  entry: URL,
  tasks: readonly Task[],
  slower = 1,
): Promise<{
  readonly version: string;
  readonly results: readonly Result[];
  /** Of each task, what it took of the CPU on the page's main thread: others on the machine make it no longer. */
  readonly cpuMs: readonly number[];
}> {
  const code = await bundle(fileURLToPath(entry));
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
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const cpu = async (): Promise<number> => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
    };
    const results: Result[] = [];
    const cpuMs: number[] = [];
    for (const task of tasks) {
      const before = await cpu();
      results.push(
        (await page.evaluate(async (given) => {
          const { measure } = await import("http://localhost/measure.js" as string);
          return measure(given);
        }, task as unknown)) as Result,
      );
      cpuMs.push((await cpu()) - before);
    }
    return { version: browser.version(), results, cpuMs };
  } finally {
    await browser.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    // Libraries ask for it, and a bare browser has none.
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: { write: false, target: "esnext", lib: { entry, formats: ["es"], fileName: "measure" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("The bench could not be bundled.");
  return output.output[0].code;
}
