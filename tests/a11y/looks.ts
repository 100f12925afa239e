import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const WIDTHS = [390, 1280] as const;
const SCHEMES = ["light", "dark"] as const;

/** Lists of hundreds repeat one pattern, which axe measures letter by letter: the first few stand for all. */
const REPEATS = [
  ".columns > section:nth-of-type(n + 6)",
  ".publishers > section:nth-of-type(n + 6)",
  ".demand-rows > li:nth-child(n + 13)",
].join(", ");

/**
 * Holds the page, as it stands, against the rules of axe on a phone and on a desk, in light and in dark, and allows no sideways scroll. The
 * scheme changes nothing but colors, so in the dark the rule on contrast is enough.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate((repeats) => {
    for (const one of document.querySelectorAll(repeats)) one.remove();
  }, REPEATS);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      const chosen = colorScheme === "light" ? axe.withTags(RULES) : axe.withRules(["color-contrast"]);
      const { violations } = await chosen.analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        where: nodes
          .slice(0, 5)
          .map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
      }));
      expect(found, `${width} px wide, ${colorScheme}`).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `sideways scroll at ${width} px`).toBe(0);
  }
}
