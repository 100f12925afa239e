import AxeBuilder from "@axe-core/playwright";
import { test } from "@playwright/test";
import { answeredBefore, CITIZEN, expect, NEEDS_J1, PATIENCE } from "../e2e/quiz-visitor.ts";

test.describe.configure({ timeout: PATIENCE });

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

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

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    PLACES.forEach(([address, profile], index) => {
      test(`${index + 1}. ${address}, ${colorScheme}, ${width} wide`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        await answeredBefore(page, profile);
        await page.goto(address);
        await expect(page.locator(".quiz, .counts").first()).toBeVisible();
        for (const panel of await page.locator(".panel > summary, .help > summary").all())
          await panel.click();
        const card = page.locator(".program-card").first();
        if (await card.isVisible())
          for (const more of await card.locator(".more > summary").all()) await more.click();
        const axe = new AxeBuilder({ page });
        // The scheme changes nothing but colors.
        const chosen = colorScheme === "light" ? axe.withTags(RULES) : axe.withRules(["color-contrast"]);
        const { violations } = await chosen.analyze();
        const found = violations.map(({ id, nodes }) => ({
          id,
          where: nodes
            .slice(0, 5)
            .map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
        }));
        expect(found).toEqual([]);
      });
    });
  }
}
