import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const LOOKS = [
  { colorScheme: "light", width: 390 },
  { colorScheme: "dark", width: 1280 },
] as const;

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.slice(0, 5).map(({ target }) => target.join(" ")),
  }));
  expect(found).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

for (const { colorScheme, width } of LOOKS) {
  test.describe(`${colorScheme}, ${width} wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });

    for (const query of ["fresno", "frenso", "psychiatry stockton", "neurology new mexico", "h1b texas im"]) {
      test(`search page for “${query}”`, async ({ page }) => {
        await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
        await expect(page.locator("[data-results] .lede")).toBeVisible();
        await expectClean(page);
      });
    }

    test("search box with its list open and an option chosen", async ({ page }) => {
      await page.goto("/");
      const field = page.getByRole("combobox", { name: "Search programs, cities, specialties" });
      await field.fill("kern fam");
      await expect(page.getByRole("option").first()).toBeVisible();
      await field.press("ArrowDown");
      await expectClean(page);
    });

    test("directory with its filter open and narrowed", async ({ page }) => {
      await page.goto("/programs/?state=CA&j1=yes");
      await page.getByText("Filter and sort").click();
      await expectClean(page);
    });
  });
}
