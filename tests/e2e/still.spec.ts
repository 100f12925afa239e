import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { type OwnSite, serveOwnSite } from "../support/own-site.ts";
import { NEEDS_J1, PROFILE_KEY } from "../support/quiz-visitor.ts";

/** Pages that tell days and hours: their scripts add the visitor's own zone to what the build wrote in Eastern Time. */
const PAGES = [
  "/",
  "/season/",
  "/season/rank/",
  "/season/soap/",
  "/season/brief/",
  "/season/students/",
  "/guides/",
  "/guides/late-november/",
  "/tools/calendar/",
  "/tools/visa-road/",
  "/list/",
  "/results/",
];
const LIST = [
  entryOf("saint-agnes-family-medicine-fresno", "Saint Agnes", "2026-11-01"),
  entryOf("kern-medical-family-medicine-bakersfield", "Kern Medical", "2026-11-01"),
];
const KEPT = {
  [PROFILE_KEY]: NEEDS_J1,
  "whole-file:list:v1": LIST,
  "whole-file:students:v1": [{ name: "Ana Ortiz", profile: NEEDS_J1 }],
};

/**
 * Holds the scripts back itself: a browser that hands over each request costs a third more, and its cache goes with that. Without header
 * rules nothing that a page asks for comes from an earlier page.
 */
let site: OwnSite;

test.beforeAll(async () => {
  site = await serveOwnSite({ root: "dist" });
});

test.afterAll(() => site?.close());

/** What moved under the reader, where scripts come only after the first paint, as on a slow phone. */
async function shiftsOf(page: Page, address: string): Promise<readonly string[]> {
  const held: (() => void)[] = [];
  site.between(({ url = "" }, _response, pass) => (/\.js$/.test(url) ? held.push(pass) : pass()));
  await page.goto(site.address + address, { waitUntil: "commit" });
  const early = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        new PerformanceObserver(() => {
          const names = performance.getEntriesByType("resource").map(({ name }) => name);
          resolve(names.filter((name) => name.endsWith(".js")));
        }).observe({ type: "paint", buffered: true });
      }),
  );
  expect.soft(early, `scripts of ${address} that came before it was painted`).toEqual([]);
  site.between();
  for (const pass of held) pass();
  await page.waitForLoadState("networkidle");
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const told: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            readonly value: number;
            readonly sources: readonly { readonly node: Node | null }[];
          })[])
            told.push(
              `${entry.value.toFixed(3)} ${entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 60)).join(" | ")}`,
            );
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(told)));
      }),
  );
}

for (const timezoneId of ["Asia/Karachi", "America/Los_Angeles", "America/New_York"])
  for (const width of [390, 1280])
    test.describe(`${timezoneId}, ${width} px wide`, () => {
      test.use({ timezoneId, viewport: { width, height: 844 } });

      test("what is painted before the scripts come stays where it is", async ({ page }) => {
        await page.goto(`${site.address}/robots.txt`);
        await page.evaluate((kept) => {
          for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify(value));
        }, KEPT);
        for (const address of PAGES)
          expect.soft(await shiftsOf(page, address), `${address} moves`).toEqual([]);
      });
    });
