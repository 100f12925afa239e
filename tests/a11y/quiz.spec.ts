import { expect, test } from "@playwright/test";
import { answeredBefore, CITIZEN, NEEDS_J1 } from "../support/quiz-visitor.ts";
import { expectAccessible } from "./looks.ts";

/** Each question's step with answers, wrong ones too; results of one group at a time, as axe takes long over many cards. */
const PLACES = [
  ["/quiz/", NEEDS_J1],
  ["/quiz/#step=2", { ...NEEDS_J1, step2: "not-taken" }],
  ["/quiz/#step=3", NEEDS_J1],
  ["/quiz/#step=4", { ...CITIZEN, letters: 1, lettersUs: 3 }],
  ["/quiz/#step=check", { ...CITIZEN, letters: 1, lettersUs: 3 }],
  ["/results/#g=open", CITIZEN],
  ["/results/#g=closed", NEEDS_J1],
  ["/results/#p=1.s_family-medicine.bs_215&g=step", NEEDS_J1],
] as const;

PLACES.forEach(([address, profile], index) => {
  test(`${index + 1}. ${address} in every look`, async ({ page }) => {
    await answeredBefore(page, profile);
    await page.goto(address);
    await expect(page.locator(".quiz, .counts").first()).toBeVisible();
    for (const panel of await page.locator(".panel > summary, .help > summary").all()) await panel.click();
    const row = page.locator(".row-button").first();
    if (await row.isVisible()) {
      await row.click();
      await expect(page.locator(".program-detail")).toBeVisible();
      for (const more of await page.locator(".program-detail .more > summary").all()) await more.click();
    }
    await expectAccessible(page);
  });
});
