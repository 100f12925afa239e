import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { answeredBefore, NEEDS_J1 } from "../support/quiz-visitor.ts";

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

/** What moved under the reader, where scripts come only after the first paint, as on a slow phone. */
async function shiftsOf(page: Page, address: string): Promise<readonly string[]> {
  let arrive = () => {};
  const painted = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.unrouteAll();
  await page.route(/\.js$/, async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver(() => resolve()).observe({ type: "paint", buffered: true });
      }),
  );
  arrive();
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
      test.use({ timezoneId, viewport: { width, height: 844 }, serviceWorkers: "block" });

      test("what is painted before the scripts come stays where it is", async ({ page }) => {
        await answeredBefore(page, NEEDS_J1);
        await page.evaluate(
          ([list, students]) => {
            localStorage.setItem("whole-file:list:v1", JSON.stringify(list));
            localStorage.setItem("whole-file:students:v1", JSON.stringify(students));
          },
          [LIST, [{ name: "Ana Ortiz", profile: NEEDS_J1 }]] as const,
        );
        for (const address of PAGES)
          expect.soft(await shiftsOf(page, address), `${address} moves`).toEqual([]);
      });
    });
