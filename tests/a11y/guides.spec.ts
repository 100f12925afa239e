import { expect, test } from "@playwright/test";
import { expectAccessible } from "./looks.ts";

/** Guides are of one kind: the one that links all, one with tables made from the data, one with questions. */
const CHECKED = ["low-score-strategy", "fresno-program-by-program", "visas", "questions"];

for (const address of ["/guides/", ...CHECKED.map((slug) => `/guides/${slug}/`)]) {
  test(`${address} in every look`, async ({ page }) => {
    await page.goto(address);
    for (const closed of await page.locator("details:not([open]) > summary").all()) await closed.click();
    await expectAccessible(page);
  });
}

/** A planner with its rows, and questions one at a time. */
const WITH_TOOLS = { "letters-of-recommendation": "letters-planner", "if-you-do-not-match": "backup-plan" };

for (const [slug, tool] of Object.entries(WITH_TOOLS)) {
  test(`/guides/${slug}/ with its tool open, in every look`, async ({ page }) => {
    await page.goto(`/guides/${slug}/`);
    await page.locator(`[data-embed="${tool}"] > summary`).click();
    const root = page.locator("[data-tool-root]");
    await expect(root).toBeVisible();
    await root.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await expectAccessible(page);
  });
}
