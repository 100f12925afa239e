import { chromium, type Page } from "@playwright/test";
import { serveSite } from "../../scripts/serve/site-server.mjs";
import type { Profile } from "../../src/engine/profile.ts";
import { launchOptions } from "../support/browser.ts";
import { printTable } from "./table.ts";
import { VISITOR } from "./visitor.ts";

/** The three specialties with the most programs. */
const PROFILE: Profile = { ...VISITOR, specialties: ["internal-medicine", "family-medicine", "psychiatry"] };
const PAGES = ["results/", "list/"];
const SLOWER = [1, 4];
const LONG_MS = 50;
/** Until nothing has happened for so long, a page is still coming to life. */
const QUIET_MS = 2_000;

/**
 * `npm run bench long-tasks`: what keeps a visitor of the country waiting for a touch while results and list come to life, from the built site,
 * a phone's processor at 4x. Browsers tell tasks from 50 ms on. It prints; no test depends on it.
 */
async function benchLongTasks(): Promise<void> {
  const { server, address } = await serveSite({ firstPort: 4560 });
  const browser = await chromium.launch(launchOptions());
  const rows: string[][] = [];
  try {
    for (const slower of SLOWER)
      for (const path of PAGES) {
        const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
        await context.addInitScript(watchTasks, JSON.stringify(PROFILE));
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
        await page.goto(`${address}${path}`);
        const tasks = await quietTasks(page);
        rows.push([
          path,
          `${slower}x`,
          String(tasks.length),
          String(tasks.reduce((sum, ms) => sum + ms - LONG_MS, 0)),
          tasks.toSorted((a, b) => b - a).join(" "),
        ]);
        await context.close();
      }
  } finally {
    await browser.close();
    server.close();
  }
  printTable("Tasks of 50 ms and more", ["page", "slower", "tasks", "ms beyond 50", "each"], rows);
}

/** Runs in the page, before all of its own scripts. */
function watchTasks(profile: string): void {
  localStorage.setItem("whole-file:profile:v1", profile);
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
  }).observe({ type: "longtask", buffered: true });
}

async function quietTasks(page: Page): Promise<readonly number[]> {
  await page.waitForLoadState("networkidle");
  let before = -1;
  for (;;) {
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    if (tasks.length === before) return tasks;
    before = tasks.length;
    await page.waitForTimeout(QUIET_MS);
  }
}

await benchLongTasks();
