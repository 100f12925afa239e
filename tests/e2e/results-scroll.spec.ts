import { expect, test } from "@playwright/test";
import type { Profile } from "../../src/engine/profile.ts";
import { answeredBefore, NEEDS_J1 } from "../support/quiz-visitor.ts";

/** What a row costs a slow phone while 2,000 of them scroll by: `npm run bench scroll` measures it, these laws keep it. */

const VISITOR: Profile = { ...NEEDS_J1, specialties: ["family-medicine", "internal-medicine"], places: [] };
const ELEMENTS = 14;
/** Boxes that cut off what they hold, each of which is painted by itself: name, place, what is told. */
const CUTS = 3;

test("rows of a phone are few elements that cut little off, in short lists that are not drawn out of sight", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await answeredBefore(page, VISITOR);
  await page.goto("/results/");
  const more = page.getByRole("button", { name: /^Show all/ });
  await more.first().click();
  await expect.poll(() => page.locator(".row[data-row]").count()).toBeGreaterThan(60);

  const rows = await page.locator(".row[data-row]").evaluateAll((all) =>
    all.map((row) => {
      // As where all of it is in sight.
      const list = row.parentElement as HTMLElement;
      const skipped = getComputedStyle(list).contentVisibility;
      list.style.contentVisibility = "visible";
      const parts = [...row.querySelectorAll<HTMLElement>("*")];
      const styles = parts.map((part) => getComputedStyle(part));
      const told = {
        name: row.querySelector("button")?.textContent ?? "",
        // A last day, and a name that begins like others, stand on few rows.
        isCommon: !row.querySelector(".row-day, .row-alike"),
        elements: parts.length,
        cuts: styles.filter(({ overflowX, clipPath }) => overflowX !== "visible" || clipPath !== "none")
          .length,
        // To lay out words that are only heard takes as long as to lay out a row.
        heardBoxes: parts.filter((part) => part.matches(".visually-hidden")).length,
        skipped,
        ofList: list.children.length,
        ownSkipped: getComputedStyle(row).contentVisibility,
      };
      list.style.contentVisibility = "";
      return told;
    }),
  );
  // Four rows or fewer are drawn with what they stand in.
  const wrong = rows.filter(
    ({ skipped, ofList, ownSkipped }) =>
      skipped !== (ofList > 4 ? "auto" : "visible") || ownSkipped !== "visible" || ofList > 16,
  );
  expect(wrong).toEqual([]);
  expect(rows.filter(({ skipped }) => skipped === "auto").length).toBeGreaterThan(rows.length / 2);
  const common = rows.filter(({ isCommon }) => isCommon);
  expect(common.length).toBeGreaterThan(rows.length / 2);
  expect(common.filter(({ elements }) => elements > ELEMENTS)).toEqual([]);
  expect(common.filter(({ cuts }) => cuts > CUTS)).toEqual([]);
  expect(common.filter(({ heardBoxes }) => heardBoxes > 0)).toEqual([]);
});
