import { test } from "@playwright/test";
import { extremesOfKinds, READING_KINDS, readBuiltPages } from "../support/built-pages.ts";
import { expectAccessible } from "./looks.ts";

const pages = extremesOfKinds(readBuiltPages().filter(({ kind }) => READING_KINDS.includes(kind)));

for (const { address, kind } of pages) {
  test(`${address} (${kind}) in every look`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
  });
}
