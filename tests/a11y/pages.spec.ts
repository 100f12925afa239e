import { test } from "@playwright/test";
import { extremesOfKinds, READING_KINDS, readBuiltPages } from "../e2e/built-pages.ts";
import { expectAccessible } from "./looks.ts";

const pages = extremesOfKinds(readBuiltPages().filter(({ kind }) => READING_KINDS.includes(kind)));
/** Lists of hundreds repeat one pattern, which axe measures letter by letter: the first few stand for all. */
const REPEATS = ".columns > section:nth-of-type(n + 6), .publishers > section:nth-of-type(n + 6)";

for (const { address, kind } of pages) {
  test(`${address} (${kind}) in every look`, async ({ page }) => {
    test.slow(true, "The rules take their time on long pages.");
    await page.goto(address);
    await page.evaluate((repeats) => {
      for (const one of document.querySelectorAll(repeats)) one.remove();
    }, REPEATS);
    await expectAccessible(page);
  });
}
