import { expect, type Page } from "@playwright/test";
import { giveAxe, violationsOf } from "./axe.ts";
import { crampedTargets } from "./targets.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** A phone and a desk: what is laid out otherwise in between is laid out of the same parts. */
export const PHONE = 390;
export const DESK = 1280;
/** The phone last, since it is looked at on. */
const ALL_WIDTHS = [320, 768, 1920, DESK, PHONE] as const;

/** Rules on colors: axe looks for what lies behind each letter, so they take most of its time. */
const OF_COLORS = ["color-contrast", "link-in-text-block"];

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
  const all = { runOnly: { type: "tag", values: RULES } } as const;
  // Of the whole page the rule on sizes takes longer than all others: where targets have room, it is asked of the thinned page alone.
  const isRoomy = (await crampedTargets(page)).length === 0;
  const later = isRoomy ? [...OF_COLORS, OF_SIZES] : OF_COLORS;
  const whole = { ...all, rules: Object.fromEntries(later.map((rule) => [rule, { enabled: false }])) };
  expect(await violationsOf(page, whole), `${PHONE} px wide, light, whole`).toEqual([]);

  await page.evaluate(thinOut, OF_ONE_SHAPE);
  const colors = { runOnly: { type: "rule", values: OF_COLORS } } as const;
  const sizesToo = { runOnly: { type: "rule" as const, values: [...OF_COLORS, OF_SIZES] } };
  expect(await violationsOf(page, sizesToo), `${PHONE} px wide, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violationsOf(page, colors), `${PHONE} px wide, dark`).toEqual([]);
  await setWidth(page, DESK);
  expect(await violationsOf(page, colors), `${DESK} px wide, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violationsOf(page, all), `${DESK} px wide, light`).toEqual([]);
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
