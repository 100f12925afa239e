import type { Page } from "@playwright/test";

/** The page is open, its worker has taken over and kept what it keeps from the start. */
export async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilKept(page);
}

async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    // The worker answers for a page once that page is loaded anew; the copy of this one is made meanwhile.
    while (!(await caches.match(location.href, { ignoreSearch: true })))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** What says that the page is a copy, and of which day. */
export const notice = (page: Page) => page.locator("#saved-copy");

/** Parts that the page asked for and did not get. What it no longer wanted, as it was left, is none of them. */
export function missedBy(page: Page): string[] {
  const missed: string[] = [];
  page.on("requestfailed", (request) => {
    const isLeft = request.failure()?.errorText === "net::ERR_ABORTED";
    if (request.url().includes("/_astro/") && !isLeft) missed.push(request.url());
  });
  page.on("pageerror", ({ message }) => missed.push(message));
  return missed;
}
