import { expect, test } from "@playwright/test";
import { answeredBefore, NEEDS_J1 } from "../support/quiz-visitor.ts";
import { expectAccessible } from "./looks.ts";

const PROGRAMS = ["saint-agnes-family-medicine-fresno", "kern-medical-internal-medicine-bakersfield"];
const LIST = PROGRAMS.map((id) => ({ id, name: id, status: "asked", note: "A note" }));

for (const address of ["/list/", `/compare/#p=${PROGRAMS.join("~")}`]) {
  test(`${address} in every look`, async ({ page }) => {
    await answeredBefore(page, NEEDS_J1);
    await page.evaluate((text) => localStorage.setItem("whole-file:list:v1", text), JSON.stringify(LIST));
    await page.goto(address);
    await expect(page.locator(".entry, .compare-fact").first()).toBeVisible();
    if (address === "/list/") await expect(page.locator(".picks li").first()).toBeVisible();
    for (const closed of await page.locator("details:not([open]) > summary").all())
      if (await closed.isVisible()) await closed.click();
    await expectAccessible(page);
  });
}
