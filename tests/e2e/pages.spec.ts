import { expect, test } from "@playwright/test";
import { extremesOfKinds, READING_KINDS, readBuiltPages } from "../support/built-pages.ts";

const pages = extremesOfKinds(readBuiltPages().filter(({ kind }) => READING_KINDS.includes(kind)));

test("every kind of reading page is built", () => {
  expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set(READING_KINDS));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, kind } of pages) {
    test(`${address} (${kind}) shows its content`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const text = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
      expect(text.length).toBeGreaterThan(150);
    });
  }

  test("the directory leads to every program", async ({ page }) => {
    await page.goto("/programs/");
    const links = await page.getByRole("main").locator('a[href*="/programs/"]').count();
    const built = readBuiltPages().filter(({ kind }) => kind === "program").length;
    expect(links).toBe(built);
  });
});

for (const { address, kind } of pages) {
  test(`${address} (${kind}) reports nothing to the console and stays within the window`, async ({
    page,
  }) => {
    const reports: string[] = [];
    page.on("console", (message) => reports.push(message.text()));
    page.on("pageerror", (error) => reports.push(error.message));
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `${width} pixels wide`).toBeLessThanOrEqual(0);
    }
    expect(reports).toEqual([]);
  });
}

test("the choice of colors holds on the next page, before anything is drawn", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/method/");
  await page.getByRole("radio", { name: "Dark" }).check();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.goto("/privacy/");
  expect(await paper()).toBe(dark);
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.getByRole("radio", { name: "As on my device" }).check();
  expect(await paper()).not.toBe(dark);
});

test("with storage refused the choice of colors holds for the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.goto("/method/");
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the first stop of the keyboard skips to the content", async ({ page }) => {
  await page.goto("/method/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("on paper a program's facts name their pages, and each page's address stands once, at the end", async ({
  page,
}) => {
  await page.goto("/programs/ucsf-fresno-internal-medicine/");
  await page.emulateMedia({ media: "print" });
  const source = page.locator(".fact-source a").first();
  await expect(source).toBeVisible();
  expect(await source.evaluate((link) => getComputedStyle(link, "::after").content)).toBe("none");
  const addresses = page.getByRole("region", { name: "Addresses of the sources" });
  await expect(addresses).toBeVisible();
  const lines = await addresses.getByRole("listitem").allInnerTexts();
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines).size).toBe(lines.length);
  const url = (await source.getAttribute("href")) ?? "";
  expect(lines.filter((line) => line.endsWith(`: ${url}`))).toHaveLength(1);
});

test("without motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of ["/", "/programs/ucsf-fresno-internal-medicine/"]) {
    await page.goto(address);
    const moving = await page.evaluate(() =>
      document.getAnimations().map((animation) => (animation as CSSAnimation).animationName ?? "transition"),
    );
    expect(moving, address).toEqual([]);
  }
});
