import { expect, type Page, test } from "@playwright/test";
import { eachNumber, numbersIn } from "../support/numbers.ts";

/** So many rows are shown at once. */
const AT_ONCE = 60;

const status = (page: Page) => page.locator(".directory-state [role=status]");
const shown = (page: Page) => page.locator("#directory li[data-row]:visible");
const first = (count: string | number | null | undefined) =>
  Math.min(AT_ONCE, ...eachNumber([String(count)]));

async function openFilter(page: Page, address = "/programs/") {
  await page.goto(address);
  await page.getByText("Filter and sort").click();
  await expect(page.getByRole("combobox", { name: "State" })).toBeVisible();
}

test("narrows the list, and says beside each value what choosing it shows", async ({ page }) => {
  await openFilter(page);
  const states = page.getByRole("combobox", { name: "State" });
  const option = await states.locator("option[value=CA]").textContent();
  const count = /\(([\d,]+)\)$/.exec(option ?? "")?.[1];
  await states.selectOption("CA");
  await expect(status(page)).toHaveText(new RegExp(`^${count} of [\\d,]+ programs$`));
  await expect(shown(page)).toHaveCount(first(count));
  await expect(page).toHaveURL(/\?state=CA$/);
  const j1 = page.getByRole("group", { name: "J-1 visa" }).getByRole("checkbox", { name: /^Sponsors it/ });
  const both = await j1.locator("xpath=..").locator("small").textContent();
  await j1.check();
  await expect(shown(page)).toHaveCount(first(both));
});

test("what is not known is a choice of its own, and all answers add up", async ({ page }) => {
  await openFilter(page);
  const group = page.getByRole("group", { name: "H-1B visa" });
  const counts = await group.locator("small").allTextContents();
  const sum = eachNumber(counts)
    .reduce((total, count) => total + count, 0)
    .toLocaleString("en-US");
  await expect(status(page)).toHaveText(`${sum} of ${sum} programs`);
  await group.getByRole("checkbox", { name: /^Does not say/ }).check();
  await expect(shown(page)).toHaveCount(first(counts.at(-1)));
});

test("of several states one sees all, and more rows when one asks for them", async ({ page }) => {
  await openFilter(page);
  const states = page.getByRole("combobox", { name: "State" });
  await states.selectOption("NM");
  const alone = await shown(page).count();
  await states.selectOption("TX");
  await expect(page).toHaveURL(/\?state=NM&state=TX$/);
  await expect(shown(page)).toHaveCount(AT_ONCE);
  const [both = 0] = numbersIn(await status(page).textContent());
  expect(both).toBeGreaterThan(alone);
  await page.getByRole("button", { name: /^Show [\d,]+ more/ }).click();
  await expect(shown(page)).toHaveCount(Math.min(2 * AT_ONCE, both));
  await expect(shown(page).nth(AT_ONCE).getByRole("link")).toBeFocused();
});

test("Back takes one choice away after the other, and a reload keeps them", async ({ page }) => {
  await openFilter(page);
  await page.getByRole("combobox", { name: "State" }).selectOption("TX");
  await page.getByRole("combobox", { name: "City" }).selectOption("el-paso");
  await expect(page).toHaveURL(/\?state=TX&city=el-paso$/);
  await page.reload();
  await expect(page.getByRole("button", { name: "Take away: El Paso, TX" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?state=TX$/);
  await expect(page.getByRole("button", { name: "Take away: El Paso, TX" })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/programs\/$/);
  await expect(page.getByRole("heading", { name: "All states" })).toBeVisible();
});

test("sorts by name, and back by place", async ({ page }) => {
  await openFilter(page, "/programs/?region=central-valley");
  const byPlace = await shown(page).getByRole("link").allTextContents();
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("name");
  const names = await shown(page).getByRole("link").allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
  await expect(shown(page).first()).toContainText(", CA");
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("");
  await expect(shown(page).getByRole("link")).toHaveText(byPlace);
});

test("leads from a sponsor's find to its programs, and takes the choice away again", async ({ page }) => {
  await page.goto("/programs/?sponsor=kern-medical");
  await expect(shown(page).nth(3)).toBeVisible();
  await page.getByRole("button", { name: "Take away: Kern Medical" }).click();
  await expect(page).toHaveURL(/\/programs\/$/);
  await expect(page.getByRole("heading", { name: "All states" })).toBeVisible();
});

test("says when nothing fits, and ignores an address that means nothing", async ({ page }) => {
  await page.goto("/programs/?state=NM&city=fresno");
  await expect(status(page)).toHaveText("No program fits all of these. Take one away:");
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page.getByRole("heading", { name: "All states" })).toBeVisible();
  await page.goto("/programs/?state=%3Cscript%3E&sort=nonsense&nothing=1");
  await expect(status(page)).toHaveText(/^([\d,]+) of \1 programs$/);
  await expect(page.getByRole("heading", { name: "All states" })).toBeVisible();
});

test("rows that do not come are told, and come when the filter is opened again", async ({ page }) => {
  await page.route("**/programs/rows.json", (route) => route.abort(), { times: 1 });
  await page.goto("/programs/");
  await page.getByText("Filter and sort").click();
  await expect(status(page)).toHaveText("The list could not be loaded. Close the filter and open it again.");
  await page.getByText("Filter and sort").click();
  await page.getByText("Filter and sort").click();
  await expect(page.getByRole("combobox", { name: "State" })).toBeVisible();
});

test("the last row of the page has its list button when somebody comes to it", async ({ page }) => {
  await page.goto("/programs/");
  const last = page.locator("li[data-row]").last();
  await last.scrollIntoViewIfNeeded();
  await last.getByRole("button", { name: /List/ }).click();
  await expect(last.getByRole("button")).toContainText("✓ Listed");
});

test("a program that results leave out has no list button, in the page and in rows made from the file", async ({
  page,
}) => {
  const ofKern = (id: string) => page.locator(`li[data-row="kern-medical-${id}-bakersfield"]:visible`);
  for (const query of ["", "?city=bakersfield"]) {
    await page.goto(`/programs/${query}`);
    if (query) await expect(status(page)).toHaveText(/ of [\d,]+ programs$/);
    await ofKern("psychiatry").scrollIntoViewIfNeeded();
    await expect(ofKern("psychiatry").getByRole("button"), query).toHaveCount(1);
    await expect(ofKern("family-medicine"), query).toContainText("planned, not open yet");
    await expect(ofKern("family-medicine").getByRole("button"), query).toHaveCount(0);
  }
});
