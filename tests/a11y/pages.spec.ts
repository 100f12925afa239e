import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { extremesOfKinds, READING_KINDS, readBuiltPages } from "../e2e/built-pages.ts";

const pages = extremesOfKinds(readBuiltPages().filter(({ kind }) => READING_KINDS.includes(kind)));
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** Lists of hundreds repeat one pattern, which axe measures letter by letter: the first few stand for all. */
const REPEATS = ".columns > section:nth-of-type(n + 6), .publishers > section:nth-of-type(n + 6)";

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1280]) {
    for (const { address, kind } of pages) {
      test(`${address} (${kind}), ${colorScheme}, ${width} wide`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        await page.goto(address);
        await page.evaluate((repeats) => {
          for (const one of document.querySelectorAll(repeats)) one.remove();
        }, REPEATS);
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
    }
  }
}
