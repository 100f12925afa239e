import { expect, type Page, test } from "@playwright/test";
import type { Profile } from "../../src/engine/profile.ts";
import { answeredBefore, NEEDS_J1 } from "../support/quiz-visitor.ts";

/** Results as they are heard and read from the beginning to the end, with nothing said twice. */

const VISITOR: Profile = { ...NEEDS_J1, specialties: ["family-medicine", "internal-medicine"], places: [] };

async function openResults(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await answeredBefore(page, VISITOR);
  await page.goto("/results/", { waitUntil: "networkidle" });
  await expect(page.locator("[data-row] .row-button").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Print the adviser’s sheet" })).toBeVisible();
}

/** Levels of the headings in their order, of what is not folded away. */
const levelsOf = (page: Page) =>
  page
    .getByRole("main")
    .evaluate((main) =>
      [...main.querySelectorAll("h1, h2, h3, h4, h5, h6")]
        .filter((heading) => heading.checkVisibility())
        .map((heading) => Number(heading.tagName.slice(1))),
    );

/** No level of headings is skipped, and each button and link says which. */
async function expectHeardInOrder(page: Page): Promise<void> {
  const levels = await levelsOf(page);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);

  const heard = await page.getByRole("main").ariaSnapshot();
  // Each table has heads of its own, and a program that is to be applied to first can be listed there too.
  const others = heard
    .replace(/- '?columnheader .*\n\s*- '?button .*/g, "")
    .replace(/- '?button "\+ List .*/, "");
  const controls = [...others.matchAll(/^\s*- '?((?:button|link)(?: ".*?")?)(?: \[\w+\])?'?:?$/gm)].map(
    ([, control]) => control,
  );
  expect(controls.length).toBeGreaterThan(40);
  for (const control of controls) expect(control).toMatch(/^(?:button|link) ".*\w.*"$/);
  expect(controls.filter((control, at) => controls.indexOf(control) !== at)).toEqual([]);
  // A sign alone is heard as nothing, or as "check mark".
  expect(heard).not.toMatch(/(?:cell|listitem)(?: "|: )[✓✕~?!]/);
}

test("heard in order, 1280 pixels wide: no level of headings is skipped, each button and link says which", async ({
  page,
}) => {
  await openResults(page, 1280);
  await expectHeardInOrder(page);
});

test("heard in order, 390 pixels wide: headings, buttons, links, a row, and nothing twice", async ({
  page,
}) => {
  await openResults(page, 390);
  await test.step("no level of headings is skipped, each button and link says which", () =>
    expectHeardInOrder(page));

  await test.step("a row says its name whole, where and by when, and each door by its whole name with what it is to the visitor", async () => {
    await expect(page.locator("[data-row]:has(.marks)").first()).toMatchAriaSnapshot(`
      - listitem:
        - heading /.+ (Family|Internal) Medicine, .+/ [level=3]:
          - button /.+ (Family|Internal) Medicine, .+/
        - paragraph: /(FM|IM) · .+, [A-Z]{2}/
        - paragraph: /\\d of 5 known/
        - img /^\\d of 5 doors known; Takes IMGs. no obstacle; Visa or permit. no obstacle; Scores and failed attempts. .+; Years since graduation. .+; US clinical experience. [^;]+$/
    `);
  });

  await test.step("outside the rows nothing longer than six words is said twice, folded parts open", async () => {
    for (const folded of await page.locator("main details:not([open]) > summary").all())
      if (await folded.isVisible()) await folded.click();
    await page.waitForLoadState("networkidle");
    const said = await page.getByRole("main").evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      for (const row of copy.querySelectorAll(
        "[data-row], script, style, svg, textarea, select, option, [data-part=mail]",
      ))
        row.remove();
      return [
        ...copy.querySelectorAll(
          "h1, h2, h3, h4, h5, p, li, dd, dt, td, th, summary, legend, label, figcaption",
        ),
      ]
        .filter((block) => !block.querySelector("p, li, dd, td, h2, h3, h4, summary, legend, label"))
        .flatMap((block) => (block.textContent ?? "").replace(/\s+/g, " ").split(/(?<=[.!?])\s+/))
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence.split(" ").length > 6);
    });
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((sentence, at) => said.indexOf(sentence) !== at)).toEqual([]);
  });
});
