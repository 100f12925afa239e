import { expect, test } from "@playwright/test";

test("beside a fact, one press opens a report that is filled in, and a text to copy", async ({ page }) => {
  await page.goto("/programs/saint-agnes-family-medicine-fresno/");
  await page.getByRole("link", { name: "J-1 visa: wrong or outdated?" }).first().click();
  await expect(page).toHaveURL(
    /\/report\/#program=saint-agnes-family-medicine-fresno&field=J-1\+visa&said=Sponsors/,
  );
  await expect(page.getByLabel("Program", { exact: true })).toHaveValue("saint-agnes-family-medicine-fresno");
  await expect(page.getByLabel("What is it about?")).toHaveValue("J-1 visa");
  await expect(page.getByLabel("What does the page say?")).toBeFocused();
  await expect(page.getByLabel("Program", { exact: true })).toBeInViewport();
  await page.keyboard.type("Does not sponsor it");
  await page.getByLabel("Address of the page").fill("https://samc.com/visas");
  const text = page.locator("[data-part=text]");
  await expect(text).toContainText("What we say now: Sponsors it");
  await expect(text).toContainText("What does the page say? Does not sponsor it");
  await expect(page.getByText("has no address for reports")).toBeVisible();
});

test("a coordinator's four fields", async ({ page }) => {
  await page.goto("/for-programs/#program=kern-medical-psychiatry-bakersfield");
  await expect(page.locator(".report-form :is(input, select):visible")).toHaveCount(4);
  await expect(page.getByLabel("What is it about?")).toBeFocused();
  await expect(page.getByLabel("Program", { exact: true })).toBeInViewport();
  await expect(page.getByLabel("Program", { exact: true })).toHaveValue(
    "kern-medical-psychiatry-bakersfield",
  );
  await expect(page.locator("[data-part=text]")).toContainText("Whose page is it? program");
});
