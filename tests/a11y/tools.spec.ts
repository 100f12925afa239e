import { expect, test } from "@playwright/test";
import { expectAccessible } from "./looks.ts";

const STATEMENT =
  "Ever since I was a child I wanted to heal. I apologize.\n\nI failed Step 1. My score of 214 on Step 2 CK is low.\n\nI will bring patience to your residency at Kern Medical.";
/** Some of them in a window, one after another: to begin a test costs as much as a page does. */
const PAGES = [
  ["", "statement-check/", "directors-sentence/", "letters-planner/", "usce-planner/"],
  [
    "write-to-program/?program=kern-medical-psychiatry-bakersfield",
    "cost/",
    "calendar/",
    "delay-or-apply/#delay-or-apply=0.0",
    "backup-plan/#backup-plan=2.3",
  ],
];

for (const paths of PAGES)
  test(`in every look: ${paths.map((path) => `/tools/${path}`).join(", ")}`, async ({ page }) => {
    for (const path of paths)
      await test.step(path, async () => {
        await page.goto(`/tools/${path}`);
        if (path.startsWith("statement")) {
          await page.getByLabel("Your personal statement").fill(STATEMENT);
          await expect(page.locator("mark").first()).toBeVisible();
        }
        await page.locator("details").evaluateAll((all) => {
          for (const one of all) one.setAttribute("open", "");
        });
        await expectAccessible(page);
      });
  });
