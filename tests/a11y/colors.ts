import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { inShort, type Told } from "./axe.ts";

/** Rules on colors: axe stacks up all that lies behind each letter, so they take most of its time. */
export const OF_COLORS = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds on the page with its rules on colors, asked only of the elements that could break them. Nearly always there are none, and
 * a page is looked at in a tenth of the time.
 */
export async function colorsThatFail(page: Page): Promise<Told[]> {
  const options = { runOnly: OF_COLORS, resultTypes: ["violations"] } satisfies axe.RunOptions;
  return inShort(await page.evaluate(failing, options));
}

/**
 * Asks axe of the elements whose text may stand out too little from what may be behind it, and of links that may be told from the text
 * around them by their color alone: more than the rules can find, so that the others break none. Runs in the page.
 */
async function failing(options: axe.RunOptions): Promise<axe.Result[]> {
  type Color = readonly [red: number, green: number, blue: number, alpha: number];
  /** A background, and what is behind it; without a color where that cannot be told. */
  type Ground = {
    readonly of: Element;
    readonly color: Color | undefined;
    readonly behind: Ground | undefined;
  };
  const WHITE: Color = [255, 255, 255, 1];

  const parsed = new Map<string, Color | undefined>();
  const parse = (text: string): Color | undefined => {
    if (parsed.has(text)) return parsed.get(text);
    const [red, green, blue, alpha = 1] =
      /^rgba?\(([\d., ]+)\)$/.exec(text)?.[1]?.split(",").map(Number) ?? [];
    const isKnown = red !== undefined && green !== undefined && blue !== undefined;
    const color = isKnown ? ([red, green, blue, alpha] as const) : undefined;
    parsed.set(text, color);
    return color;
  };
  const over = ([red, green, blue, alpha]: Color, below: Color): Color => {
    const mix = (above: number, behind: number) => alpha * above + (1 - alpha) * behind;
    return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
  };
  const part = (channel: number) =>
    channel <= 0.04045 * 255 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([red, green, blue]: Color) =>
    0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue) + 0.05;
  const contrast = (one: number, other: number) => Math.max(one / other, other / one);

  // A color on its way to another is not the one to be judged.
  for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  const { body, documentElement: root } = document;
  const all = [root, body, ...body.querySelectorAll("*")];
  const styles = new Map(all.map((one) => [one, getComputedStyle(one)]));
  const grounds = new Map<Element, Ground | undefined>();
  /** Of which the colors are mixed with others, whatever they are. */
  const faded = new Set<Element>();
  /** Cut down to nothing, for screen readers alone. */
  const cut = new Set<Element>();
  const boxes = new Map<Element, readonly DOMRect[]>();
  for (const [one, style] of styles) {
    const { backgroundColor, backgroundImage, opacity, mixBlendMode, clipPath } = style;
    const { parentElement: parent } = one;
    if (clipPath === "inset(50%)" || (parent && cut.has(parent))) cut.add(one);
    if (opacity !== "1" || mixBlendMode !== "normal" || (parent && faded.has(parent))) faded.add(one);
    const behind = parent ? grounds.get(parent) : undefined;
    const color = backgroundImage === "none" ? parse(backgroundColor) : undefined;
    grounds.set(one, color?.[3] === 0 ? behind : { of: one, color, behind });
    if (color?.[3] !== 0) boxes.set(one, [...one.getClientRects()]);
  }
  const painted = [...boxes]
    .filter(([one]) => one !== root && one !== body)
    .flatMap(([one, ofOne]) => ofOne.map((box) => ({ one, box })))
    .sort((a, b) => a.box.top - b.box.top);

  /** The rim of a box of text is not looked at: letters do not reach it. */
  const rimOf = ({ height }: DOMRect) => Math.min(3, height / 4);
  const isWithin = (box: DOMRect, { left, right, top, bottom }: DOMRect) =>
    left <= box.left + 1 &&
    right >= box.right - 1 &&
    top <= box.top + rimOf(box) &&
    bottom >= box.bottom - rimOf(box);
  const isOver = (box: DOMRect, { left, right, top, bottom }: DOMRect) =>
    left < box.right - 1 &&
    right > box.left + 1 &&
    top < box.bottom - rimOf(box) &&
    bottom > box.top + rimOf(box);
  /** All colors that may be behind a box, by the elements it is in; nothing where one cannot be told. */
  const behindBox = (box: DOMRect, ground: Ground | undefined): readonly Color[] | undefined => {
    if (!ground) return [WHITE];
    const { of, color, behind } = ground;
    if (!color) return;
    // The background of the page is everywhere.
    const isAll =
      of === root ||
      (of === body && !grounds.get(root)) ||
      boxes.get(of)?.some((each) => isWithin(box, each));
    if (isAll && color[3] === 1) return [color];
    const further = behindBox(box, behind);
    return further && [...(isAll ? [] : further), ...further.map((each) => over(color, each))];
  };

  const range = document.createRange();
  /** Where an element's own text is. What runs out of its element stands, to axe, where the element is. */
  const textBoxes = (one: Element): DOMRect[] => {
    const box = one.getBoundingClientRect();
    if (one.matches("input, select, textarea")) return [box];
    return [...one.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return [];
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()];
      return lines.every((line) => isWithin(line, box)) ? lines : [...lines, box];
    });
  };
  const mayBeFaint = (one: Element, style: CSSStyleDeclaration): boolean => {
    const ofText = textBoxes(one);
    if (ofText.length === 0) return false;
    const color = parse(style.webkitTextFillColor);
    if (!color || faded.has(one) || style.textShadow !== "none" || style.webkitTextStrokeWidth !== "0px")
      return true;
    const size = Number.parseFloat(style.fontSize) * 0.75;
    // A little more than axe asks for, which rounds what is mixed.
    const least = 1.02 * (size >= 18 || (size >= 14 && Number(style.fontWeight) >= 700) ? 3 : 4.5);
    const isFaintOn = (ground: Color | undefined) =>
      ground?.[3] !== 1 || contrast(light(over(color, ground)), light(ground)) < least;
    return ofText.some((box) => {
      if (behindBox(box, grounds.get(one))?.some(isFaintOn) ?? true) return true;
      for (const { one: other, box: its } of painted) {
        if (its.top > box.bottom) return false;
        if (
          isOver(box, its) &&
          !other.contains(one) &&
          (faded.has(other) || isFaintOn(grounds.get(other)?.color))
        )
          return true;
      }
      return false;
    });
  };

  const BLOCK = /^(?:block|list-item|table.*|flex|grid)$/;
  const nearest = (one: Element, kind: RegExp): Element | null => {
    const { parentElement: parent } = one;
    return parent && !kind.test(styles.get(parent)?.display ?? "") ? nearest(parent, kind) : parent;
  };
  const mayBeToldByColor = (link: HTMLElement, style: CSSStyleDeclaration): boolean => {
    if (BLOCK.test(style.display) || style.display.startsWith("inline-")) return false;
    // By itself it is in no text.
    const text = link.textContent.trim();
    if (nearest(link, BLOCK)?.textContent.trim() === text || link.getClientRects().length === 0) return false;
    const around = styles.get(nearest(link, /^(?:block|list-item|table.*|flex|grid|inline-block)$/) ?? body);
    return (["textDecorationLine", "fontWeight", "fontStyle", "fontSize"] as const).every(
      (name) => style[name] === around?.[name],
    );
  };

  const doubtful = [...styles].flatMap(([one, style]) => {
    const isLink = one instanceof HTMLElement && one.matches("a[href], [role=link]");
    const isDoubtful =
      (isLink && mayBeToldByColor(one, style)) || (!one.matches("option") && mayBeFaint(one, style));
    return isDoubtful && !cut.has(one) ? [one] : [];
  });
  return doubtful.length === 0 ? [] : (await window.axe.run({ include: doubtful }, options)).violations;
}
