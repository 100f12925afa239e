import { expect, type Page, test } from "@playwright/test";

const status = (page: Page) => page.locator(".directory-state [role=status]");
const shown = (page: Page) => page.locator("#directory li[data-row]:visible");

async function openFilter(page: Page, address = "/programs/") {
  await page.goto(address);
  await page.getByText("Filter and sort").click();
}

test("narrows the list, and says beside each value what choosing it shows", async ({ page }) => {
  await openFilter(page);
  const box = page.getByRole("checkbox", { name: /^California/ });
  const count = await box.locator("xpath=..").locator("small").textContent();
  await box.check();
  await expect(status(page)).toHaveText(new RegExp(`^${count} of \\d+ programs$`));
  await expect(shown(page)).toHaveCount(Number(count));
  await expect(page).toHaveURL(/\?state=CA$/);
  const j1 = page.getByRole("group", { name: "J-1 visa" }).getByRole("checkbox", { name: /^Sponsors it/ });
  const both = await j1.locator("xpath=..").locator("small").textContent();
  await j1.check();
  await expect(shown(page)).toHaveCount(Number(both));
});

test("what is not known is a choice of its own, and all answers add up", async ({ page }) => {
  await openFilter(page);
  const group = page.getByRole("group", { name: "H-1B visa" });
  const counts = await group.locator("small").allTextContents();
  const sum = counts.reduce((total, count) => total + Number(count), 0);
  await expect(status(page)).toHaveText(`${sum} of ${sum} programs`);
  await group.getByRole("checkbox", { name: /^Does not say/ }).check();
  await expect(shown(page)).toHaveCount(Number(counts.at(-1)));
});

test("Back takes one choice away after the other, and a reload keeps them", async ({ page }) => {
  await openFilter(page);
  await page.getByRole("checkbox", { name: /^Texas \d/ }).check();
  await page.getByRole("combobox", { name: "City" }).selectOption("el-paso");
  await expect(page).toHaveURL(/\?state=TX&city=el-paso$/);
  await page.reload();
  await expect(page.getByRole("button", { name: "Take away: El Paso, TX" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?state=TX$/);
  await expect(page.getByRole("button", { name: "Take away: El Paso, TX" })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/programs\/$/);
  await expect(shown(page)).toHaveCount(await page.locator("#directory li[data-row]").count());
});

test("sorts into one list with the places in it, and back", async ({ page }) => {
  await openFilter(page, "/programs/?region=central-valley");
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("name");
  const names = await shown(page).getByRole("link").allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
  await expect(shown(page).first()).toContainText(", CA");
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("");
  await expect(page.getByRole("heading", { name: "Fresno", exact: true })).toBeVisible();
});

test("leads from a sponsor's find to its programs, and takes the choice away again", async ({ page }) => {
  await page.goto("/programs/?sponsor=kern-medical");
  const programs = await shown(page).count();
  expect(programs).toBeGreaterThan(3);
  await page.getByRole("button", { name: "Take away: Kern Medical" }).click();
  await expect(page).toHaveURL(/\/programs\/$/);
  expect(await shown(page).count()).toBeGreaterThan(programs);
});

test("says when nothing fits, and ignores an address that means nothing", async ({ page }) => {
  await page.goto("/programs/?state=NM&city=fresno");
  await expect(status(page)).toHaveText("No program fits all of these. Take one away:");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(shown(page)).toHaveCount(await page.locator("#directory li[data-row]").count());
  await page.goto("/programs/?state=%3Cscript%3E&sort=nonsense&nothing=1");
  await expect(shown(page)).toHaveCount(await page.locator("#directory li[data-row]").count());
});

test("the last row of the page has its list button when somebody comes to it", async ({ page }) => {
  await page.goto("/programs/");
  const last = page.locator("#directory li[data-row]").last();
  await last.scrollIntoViewIfNeeded();
  await last.getByRole("button", { name: /List/ }).click();
  await expect(last.getByRole("button")).toContainText("✓ Listed");
});
