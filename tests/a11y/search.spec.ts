import { expect, test } from "@playwright/test";
import { expectAccessible } from "./looks.ts";

test("search page in every look, with programs, a place, few and none found", async ({ page }) => {
  for (const query of ["fresno", "frenso", "psychiatry stockton", "urology new mexico", "h1b texas im"])
    await test.step(query, async () => {
      await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
      await expect(page.locator("[data-results] .lede")).toBeVisible();
      await expectAccessible(page);
    });
});

test("search box with its list open and an option chosen, in every look", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("combobox", { name: "Search programs, cities, specialties" });
  await field.fill("kern fam");
  await expect(page.getByRole("option").first()).toBeVisible();
  await field.press("ArrowDown");
  await expectAccessible(page);
});

test("directory with its filter open and narrowed, in every look", async ({ page }) => {
  await page.goto("/programs/?state=CA&j1=yes");
  await page.getByText("Filter and sort").click();
  await expectAccessible(page);
});
