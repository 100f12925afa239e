import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { LIST_KEY } from "../../src/stores/keys.ts";
import { NEEDS_J1, openRow, PROFILE_KEY } from "../support/quiz-visitor.ts";

/** A window of 1280 x 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const PROGRAM = "saint-agnes-family-medicine-fresno";
const seen = (page: Page, part: string) => expect(page.locator(part).first()).toBeVisible();

const KEPT = [
  [PROFILE_KEY, JSON.stringify({ ...NEEDS_J1, specialties: ["family-medicine", "psychiatry"] })],
  [LIST_KEY, JSON.stringify([entryOf(PROGRAM, "Saint Agnes", "2026-11-01")])],
] as const;

/** Each page with what makes it whole, and none with the address of the one before but for its hash, which would not load it. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "/": (page) => seen(page, "main h1"),
  "/quiz/": (page) => seen(page, ".quiz"),
  "/results/": (page) => openRow(page),
  "/quiz/#step=2": (page) => seen(page, ".quiz"),
  "/list/": (page) => seen(page, "main h2"),
  "/quiz/#step=check": (page) => seen(page, ".answers"),
  [`/programs/${PROGRAM}/`]: (page) => seen(page, "list-button button"),
  "/season/": (page) => seen(page, "main h2"),
};

test("at 400 % nothing scrolls sideways, and what takes the focus is seen and can be pressed", async ({
  page,
}) => {
  await page.setViewportSize(ZOOMED);
  await page.addInitScript((kept) => {
    for (const [key, value] of kept) localStorage.setItem(key, value);
  }, KEPT);
  for (const [address, isWhole] of Object.entries(PAGES))
    await test.step(address, async () => {
      await page.goto(address, { waitUntil: "networkidle" });
      await isWhole(page);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address)
        .toBeLessThanOrEqual(0);
      const { tried, covered } = await page.evaluate(tryControls);
      expect.soft(tried, address).toBeGreaterThan(10);
      expect.soft(covered, address).toEqual([]);
    });
});

/** Gives the focus to each control that is shown, and tells those of which no middle can be pressed then. Runs in the page. */
function tryControls() {
  // What a page fetches once its search has the focus is not looked at here.
  addEventListener("focus", (event) => event.stopImmediatePropagation(), { capture: true });
  addEventListener("focusin", (event) => event.stopImmediatePropagation(), { capture: true });
  const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    .filter((one) => !one.closest(".visually-hidden, [inert]") && !one.matches(":disabled, .skip-link"));
  const covered = controls.filter((control) => {
    control.focus();
    // Each line of a link is a box.
    return ![...control.getClientRects()].some(({ left, top, width, height }) => {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return (
        hit !== null &&
        (control.contains(hit) || hit.contains(control) || hit.closest("label")?.contains(control))
      );
    });
  });
  const name = (one: HTMLElement) => one.outerHTML.slice(0, 160);
  return { tried: controls.length, covered: covered.map(name) };
}
