import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** A phone and a desk: what is laid out otherwise in between is laid out of the same parts. */
const WIDTHS = [390, 1280] as const;
const ALL_WIDTHS = [320, 390, 768, 1280, 1920] as const;
const SCHEMES = ["light", "dark"] as const;

/** So many of one shape beside each other stand for all of it: axe measures them letter by letter. */
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
 * desk, in light and in dark. The scheme changes nothing but colors, so in the dark the rule on contrast is enough.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const width of ALL_WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
  }
  // axe is asked for the top frame alone, and told once what it is.
  expect(page.frames()).toHaveLength(1);
  let axeSource: string | undefined;
  await page.evaluate(thinOut, OF_ONE_SHAPE);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page, ...(axeSource && { axeSource }) })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] });
      axeSource = ";";
      const chosen = colorScheme === "light" ? axe.withTags(RULES) : axe.withRules(["color-contrast"]);
      const { violations } = await chosen.analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        where: nodes
          .slice(0, 5)
          .map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
      }));
      expect(found, `${width} px wide, ${colorScheme}`).toEqual([]);
    }
  }
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
