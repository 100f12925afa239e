import { expect, type Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { giveAxe, violationsOf } from "./axe.ts";
import { colorsThatFail, OF_COLORS } from "./colors.ts";
import { crampedTargets } from "./targets.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** A phone and a desk: what is laid out otherwise in between is laid out of the same parts. */
export const PHONE = 390;
export const DESK = 1280;
/** The phone last, since it is looked at on. */
const ALL_WIDTHS = [320, 768, 1920, DESK, PHONE] as const;

/** The rule on the size of what is pressed, and on the room around it. */
const OF_SIZES = "target-size";

/** So many of one shape beside each other stand for the colors of all of it. */
const OF_ONE_SHAPE = 4;

/** Watches what a page says to the console from now on. */
export function reportsOf(page: Page): readonly string[] {
  const reports: string[] = [];
  page.on("console", (message) => reports.push(message.text()));
  page.on("pageerror", ({ message }) => reports.push(message));
  return reports;
}

/**
 * Holds the page, as it stands, in every look: no sideways scroll however wide the window is, and the rules of axe on a phone and on a
 * desk, in light and in dark. The scheme changes nothing but colors, so in the dark the rules on these are enough.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  for (const width of ALL_WIDTHS) {
    await setWidth(page, width);
    // A table that becomes rows is drawn anew after the window has its width.
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(overflow, { message: `sideways scroll at ${width} px` }).toBeLessThanOrEqual(0);
  }
  await page.evaluate(layOutWhole);
  expect(page.frames()).toHaveLength(1);
  await giveAxe(page);
  expect(await violationsOf(page, await rulesOf(page)), `${PHONE} px wide, light, whole`).toEqual([]);

  await page.evaluate(thinOut, OF_ONE_SHAPE);
  expect(await colorsThatFail(page), `colors, ${PHONE} px wide, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await colorsThatFail(page), `colors, ${PHONE} px wide, dark`).toEqual([]);
  await setWidth(page, DESK);
  expect(await colorsThatFail(page), `colors, ${DESK} px wide, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await colorsThatFail(page), `colors, ${DESK} px wide, light`).toEqual([]);
  expect(await violationsOf(page, await rulesOf(page)), `${DESK} px wide, light`).toEqual([]);
}

/** All rules but those on colors, which are looked at by themselves, and but the one on sizes where targets have room: it takes longer than all others. */
async function rulesOf(page: Page): Promise<Pick<RunOptions, "runOnly" | "rules">> {
  const isRoomy = (await crampedTargets(page)).length === 0;
  const left = isRoomy ? [...OF_COLORS, OF_SIZES] : OF_COLORS;
  return {
    runOnly: { type: "tag", values: RULES },
    rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
  };
}

export function setWidth(page: Page, width: number): Promise<void> {
  return page.setViewportSize({ width, height: 844 });
}

/** What is out of sight has its place only once it is seen: axe measures places. A bar that stays covers what is scrolled below it. */
function layOutWhole(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  scrollTo({ top: 0, behavior: "instant" });
}

/**
 * Leaves of neighbours that are made alike, down to the last element and attribute, the first few. Cells stay: a row without
 * some of them is another row. Runs in the page.
 */
function thinOut(most: number): void {
  const shapes = new Map<Element, string>();
  const shapeOf = (element: Element): string => {
    const known = shapes.get(element);
    if (known !== undefined) return known;
    const attributes = element
      .getAttributeNames()
      .map((name) =>
        /^(?:class|role|type|hidden|open|disabled|tabindex|aria-(?:hidden|pressed|expanded|current|selected|checked))$/.test(
          name,
        )
          ? `${name}=${element.getAttribute(name)}`
          : name,
      )
      .sort()
      .join(" ");
    // However many of one shape follow each other: a list of three is made as one of thirty.
    const within = [...element.children].map(shapeOf).filter((one, at, all) => one !== all[at - 1]);
    const shape = `${element.tagName} ${attributes}(${within.join()})`;
    shapes.set(element, shape);
    return shape;
  };
  const thin = (parent: Element): void => {
    const seen = new Map<string, number>();
    for (const child of [...parent.children]) {
      const count = (seen.get(shapeOf(child)) ?? 0) + 1;
      seen.set(shapeOf(child), count);
      if (count > most && !/^(?:td|th|col)$/i.test(child.tagName)) child.remove();
      else thin(child);
    }
  };
  thin(document.body);
}
