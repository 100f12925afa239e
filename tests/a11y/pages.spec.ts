import { expect, test } from "@playwright/test";
import { extremesOfKinds, READING_KINDS, readBuiltPages } from "../support/built-pages.ts";
import { DESK, expectAccessible, PHONE, reportsOf, setWidth } from "./looks.ts";

const built = readBuiltPages();
const pages = extremesOfKinds(built.filter(({ kind }) => READING_KINDS.includes(kind)));
const guides = built.filter(({ kind }) => kind === "guide");

test("every kind of reading page is built", () => {
  expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(READING_KINDS));
});

for (const { address, kind } of pages) {
  test(`${address} (${kind}) in every look, with nothing said to the console`, async ({ page }) => {
    const reports = reportsOf(page);
    for (const width of [DESK, PHONE]) {
      await setWidth(page, width);
      await page.goto(address);
    }
    await expectAccessible(page);
    expect(reports).toEqual([]);
  });
}

test("no guide says anything to the console", async ({ page }) => {
  const reports = reportsOf(page);
  for (const width of [DESK, PHONE]) {
    await setWidth(page, width);
    for (const { address } of guides)
      await test.step(`${address}, ${width} pixels wide`, () => page.goto(address));
  }
  expect(reports).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every reading page shows its content", async ({ page }) => {
    for (const { address } of pages)
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        const text = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
        expect(text.length).toBeGreaterThan(150);
      });
  });

  // That each of them is whole stands in its file: `tests/built/guides.test.ts`.
  test("a guide is whole, the shortest and the longest", async ({ page }) => {
    const few = extremesOfKinds(guides);
    expect(few.length).toBe(2);
    for (const { address } of few)
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.locator(".guide-answer")).toBeVisible();
        await expect(page.getByRole("heading", { name: "What to do this week" })).toBeVisible();
        expect((await page.locator("article").innerText()).length).toBeGreaterThan(2000);
        await expect(page.locator("article")).not.toContainText(/\{[a-z]+:|^::/m);
      });
  });
});
