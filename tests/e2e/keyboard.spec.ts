import { expect, type Page, test } from "@playwright/test";
import { RESULTS_HEADING } from "../support/quiz-visitor.ts";

const MOST_STOPS = 200;

/** What a stop of the keyboard is, and what is wrong with how it shows; null when all is well. */
function judgeStop(): { readonly name: string; readonly wrong: string | null } {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body)
    return { name: "nothing", wrong: null };
  const name = `${at.tagName.toLowerCase()} “${(at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 40)}”`;
  // On a map the ring is the circle around the dot.
  const drawn = at.querySelector(".map-reach");
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const hasRing = drawn
    ? getComputedStyle(drawn).stroke !== "none"
    : outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  if (!hasRing) return { name, wrong: `${name} shows no ring` };
  const { top, bottom, left, right, width } = at.getBoundingClientRect();
  const isSeen = width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return { name, wrong: isSeen ? null : `${name} is out of sight` };
}

/** Presses Tab until the focus is there. Every stop on the way has to be seen. */
async function tabTo(
  page: Page,
  role: "link" | "button" | "checkbox" | "radio",
  name: RegExp,
): Promise<void> {
  const goal = page.getByRole(role, { name }).first();
  const way: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(judgeStop);
    expect(stop.wrong, `after ${way.slice(-3).join(", ")}`).toBeNull();
    way.push(stop.name);
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached in ${MOST_STOPS} stops: ${name}. The last were ${way.slice(-5).join(", ")}.`);
}

for (const width of [390, 1280]) {
  test(`from the front page to a program on the list by keyboard alone, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/");
    await tabTo(page, "link", /^Start the quiz$/);
    await page.keyboard.press("Enter");

    await expect(page.getByRole("checkbox", { name: /^Family Medicine/ })).toBeVisible();
    await tabTo(page, "checkbox", /^Family Medicine/);
    await page.keyboard.press("Space");
    for (const step of ["Step 2 of 4", "Step 3 of 4", "Step 4 of 4", "Check your answers"]) {
      await tabTo(page, "button", /^(Continue|Check your answers)$/);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: new RegExp(`^${step}`) })).toBeFocused();
    }
    await tabTo(page, "link", /^See your programs$/);
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
    const row = page.locator(".row-button").first();
    // The program's name, before the city.
    const [name = ""] = ((await row.textContent()) ?? "").split(",");
    await tabTo(page, "button", new RegExp(`^${name.replace(/[^\w ]/g, ".")}`));
    await page.keyboard.press("Enter");
    await expect(page.locator(".program-detail")).toBeVisible();
    await tabTo(page, "button", /^Add to my list/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: /^✓ On my list/ })).toBeFocused();

    await page.reload();
    // It comes back to its row before the keyboard goes on.
    await expect(page.locator(".row-button").first()).toBeVisible();
    await tabTo(page, "link", /^List$/);
    await page.keyboard.press("Enter");
    await expect(page.locator(".entry")).toHaveCount(1);
  });
}

test("the cities of a map are reached and lead to their pages", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, "link", /^Fresno: \d+ programs$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Fresno, California" })).toBeVisible();
});
