import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { launchOptions } from "../browser.ts";
import { measure, type Task, type Timing } from "./plan/measure.ts";
import { printTable } from "./table.ts";

const TASKS: readonly Task[] = [
  { programs: 500, specialties: 4, step: 250, runs: 5 },
  { programs: 2_000, specialties: 8, step: 5_000, runs: 3 },
];

/** `npm run bench plan`: exact plans for any budget, in Node and in Chromium. It prints; no test depends on it. */
async function benchPlan(): Promise<void> {
  const code = await bundle();
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.route("http://localhost/**", (route) =>
      route.request().url().endsWith(".js")
        ? route.fulfill({ contentType: "text/javascript", body: code })
        : route.fulfill({ contentType: "text/html", body: "<!doctype html><title>bench</title>" }),
    );
    await page.goto("http://localhost/bench");
    for (const task of TASKS) {
      const inBrowser = await page.evaluate(async (given) => {
        const module = (await import(
          "http://localhost/measure.js" as string
        )) as typeof import("./plan/measure.ts");
        return module.measure(given);
      }, task);
      printTable(
        `Plan: ${task.programs} programs, ${task.specialties} specialties, every budget in steps of $${task.step}`,
        ["", "budgets", "median ms", "worst budget ms"],
        [row(`Node ${process.version}`, measure(task)), row(`Chromium ${browser.version()}`, inBrowser)],
      );
    }
  } finally {
    await browser.close();
  }
}

function row(name: string, { plans, median, worst }: Timing): readonly string[] {
  return [name, String(plans), median.toFixed(2), worst.toFixed(2)];
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "esnext",
      lib: {
        entry: fileURLToPath(new URL("./plan/measure.ts", import.meta.url)),
        formats: ["es"],
        fileName: "measure",
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("The bench could not be bundled.");
  return output.output[0].code;
}

await benchPlan();
