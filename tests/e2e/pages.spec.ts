import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "@playwright/test";

test("the choice of colors holds on the next page, before anything is drawn", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/method/");
  await expect(page.getByRole("radio", { name: "As on my device" })).toBeChecked();
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

test("the feed is well-formed and names every guide", async ({ page, request }) => {
  const xml = await (await request.get("/feed.xml")).text();
  const entries = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, "application/xml");
    if (feed.querySelector("parsererror")) return null;
    return [...feed.querySelectorAll("entry > id")].map((id) => new URL(id.textContent ?? "").pathname);
  }, xml);
  const guides = readdirSync("content/guides").map((file) => `/guides/${basename(file, ".md")}/`);
  expect(entries?.toSorted()).toEqual(guides.toSorted());
});
