import type { Page } from "@playwright/test";

/**
 * What is pressed on a page, small and near something else that is pressed, or under it: more than axe's rule "target-size" can find, for
 * which axe has to lay a grid over every element of the page. Where this finds nothing, neither does the rule.
 */
export function crampedTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(cramped, 24);
}

/** Runs in the page. `least` is the width and height that a target has, or the room around its middle. */
function cramped(least: number): string[] {
  const PRESSED =
    "a, area, button, input:not([type=hidden]), select, textarea, summary, [tabindex], [role]:not([role=presentation])";
  const isSmall = ({ width, height }: DOMRect) => width < least || height < least;
  /** The rule leaves out what is drawn, and in a line of text a link is as high as the line. */
  const isLeftOut = (one: Element) => {
    const around = one.parentElement;
    if (one instanceof SVGElement) return true;
    return (
      around !== null &&
      getComputedStyle(one).display === "inline" &&
      !around.querySelector("br") &&
      [...around.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.nodeValue ?? ""),
      )
    );
  };
  const targets = [...document.querySelectorAll<HTMLElement | SVGElement>(PRESSED)]
    .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1)
    .sort((a, b) => a.box.top - b.box.top);
  const tallest = Math.max(0, ...targets.map(({ box }) => box.height));
  const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
  /** From a point to a box: 0 within it. */
  const away = ([x, y]: readonly [number, number], { left, right, top, bottom }: DOMRect) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const apart = (a: readonly [number, number], b: readonly [number, number]) =>
    Math.hypot(a[0] - b[0], a[1] - b[1]);
  const isCramped = (a: DOMRect, b: DOMRect) => {
    const isOver = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    if (isOver) return true;
    if (!isSmall(a)) return false;
    return away(middle(a), b) < least / 2 || (isSmall(b) && apart(middle(a), middle(b)) < least);
  };
  const told: string[] = [];
  for (const [at, { one, box }] of targets.entries()) {
    const near = [];
    for (let next = at + 1; next < targets.length; next += 1) {
      const other = targets[next];
      if (!other || other.box.top > box.bottom + least) break;
      near.push(other);
    }
    for (let before = at - 1; before >= 0; before -= 1) {
      const other = targets[before];
      if (!other || other.box.top + tallest < box.top - least) break;
      near.push(other);
    }
    const isNear = near.some(
      (other) => !one.contains(other.one) && !other.one.contains(one) && isCramped(box, other.box),
    );
    if (isNear && !isLeftOut(one)) told.push(one.outerHTML.slice(0, 120));
  }
  return told;
}
