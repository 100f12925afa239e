import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { answeredBefore, NEEDS_J1 } from "../e2e/quiz-visitor.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const PROGRAMS = ["saint-agnes-family-medicine-fresno", "kern-medical-internal-medicine-bakersfield"];
const LIST = PROGRAMS.map((id) => ({ id, name: id, status: "asked", note: "A note" }));

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    for (const address of ["/list/", `/compare/#p=${PROGRAMS.join("~")}`]) {
      test(`${address}, ${colorScheme}, ${width} wide`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        await answeredBefore(page, NEEDS_J1);
        await page.evaluate((text) => localStorage.setItem("whole-file:list:v1", text), JSON.stringify(LIST));
        await page.goto(address);
        await expect(page.locator(".entry, .compare-fact").first()).toBeVisible();
        if (address === "/list/") await expect(page.locator(".picks li").first()).toBeVisible();
        for (const closed of await page.locator("details:not([open]) > summary").all())
          if (await closed.isVisible()) await closed.click();
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const found = violations.map(({ id, nodes }) => ({
          id,
          where: nodes
            .slice(0, 5)
            .map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
        }));
        expect(found).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  }
}
