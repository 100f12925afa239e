import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { LIST_KEY } from "../../src/stores/keys.ts";
import { extremesOfKinds, readBuiltPages } from "../support/built-pages.ts";
import { answeredBefore, NEEDS_J1, openRow } from "../support/quiz-visitor.ts";

/** Colors of the visitor's own choice: what only a color or a background tells is gone. */
const PROGRAM = "saint-agnes-family-medicine-fresno";

/** What a page shows beyond its first sight, where there is something to be chosen. */
const USED: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "/quiz/#step=2": (page) => expect(page.locator(".quiz")).toBeVisible(),
  "/results/": (page) => openRow(page),
  "/results/#g=ask": (page) => expect(page.locator("[data-row]").first()).toBeVisible(),
  "/search/?q=fresno": (page) => expect(page.locator("main").getByRole("listitem").first()).toBeVisible(),
};

/** One page of each kind, the longest, and those that are used. */
const PAGES = [...new Set(extremesOfKinds(readBuiltPages()).map(({ kind }) => kind))].flatMap(
  (kind) => extremesOfKinds(readBuiltPages()).findLast((page) => page.kind === kind)?.address ?? [],
);

for (const address of new Set([...PAGES, ...Object.keys(USED)]))
  test(`${address} in forced colors: marks, what is chosen and the focus are told by more than a color`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await answeredBefore(page, NEEDS_J1);
    await page.evaluate(([key, list]) => localStorage.setItem(key, list), [
      LIST_KEY,
      JSON.stringify([entryOf(PROGRAM, "Saint Agnes", "2026-11-01")]),
    ] as const);
    await page.goto(address, { waitUntil: "networkidle" });
    await USED[address]?.(page);
    expect(await page.evaluate(paintedAlone)).toEqual([]);
    expect(await page.evaluate(chosenAlike)).toEqual([]);
    // The head is every page's: its stops are those of one of them, and all others begin behind it.
    if (address !== "/") await page.evaluate(() => document.querySelector("main")?.focus());
    expect(await stopsWithoutRing(page, address === "/" ? 24 : 12)).toEqual([]);
  });

async function stopsWithoutRing(page: Page, stops: number): Promise<string[]> {
  const told: string[] = [];
  for (let press = 0; press < stops; press += 1) {
    await page.keyboard.press("Tab");
    told.push(await page.evaluate(ringOfFocus));
  }
  return told.filter((one) => one !== "ring");
}

/** Marks of the groups that nothing but their color tells apart: without words, and without a line of their group's own. Runs in the page, as do the others. */
function paintedAlone(): string[] {
  const LINES = { open: "solid", ask: "double", step: "dashed", closed: "dotted" };
  return Object.entries(LINES).flatMap(([group, line]) =>
    [...document.querySelectorAll(`.group-${group}`)]
      .filter((one) => one.checkVisibility() && (one.textContent ?? "").trim() === "")
      .filter((one) => {
        const { borderInlineStartStyle: style, borderInlineStartWidth: width } = getComputedStyle(one);
        return style !== line || Number.parseFloat(width) < 2;
      })
      .map((one) => one.outerHTML.slice(0, 160)),
  );
}

/** What is pressed, selected or current and looks like its neighbours that are not. */
function chosenAlike(): string[] {
  const STATES = ["aria-pressed", "aria-selected", "aria-current", "aria-checked"];
  const isOn = (one: Element, state: string) => !["false", null].includes(one.getAttribute(state));
  const look = (one: Element) =>
    [undefined, "::before", "::after"]
      .flatMap((part) => {
        const style = getComputedStyle(one, part);
        return [
          style.content,
          style.borderStyle,
          style.borderWidth,
          style.outlineStyle,
          style.outlineWidth,
          style.textDecorationLine,
          style.fontWeight,
          style.backgroundColor,
        ];
      })
      .join();
  return STATES.flatMap((state) =>
    [...document.querySelectorAll(`[${state}]`)]
      .filter((one) => isOn(one, state) && one.checkVisibility())
      .filter((one) => {
        const kin = one.closest("li")?.parentElement ?? one.parentElement;
        const others = [...(kin?.querySelectorAll(one.tagName) ?? [])].filter(
          (other) =>
            other !== one &&
            other.className === one.className &&
            !isOn(other, state) &&
            other.checkVisibility(),
        );
        return others.length > 0 && others.every((other) => look(other) === look(one));
      })
      .map((one) => `${state}: ${one.outerHTML.slice(0, 160)}`),
  );
}

/** "ring" where what has the focus, or the field around it, has a line around it. */
function ringOfFocus(): string {
  const active = document.activeElement;
  if (!active || active === document.body) return "ring";
  const hasRing = [active, active.closest("label"), active.parentElement].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  });
  // What is drawn has a line instead.
  const isDrawnAround = [...active.querySelectorAll("svg a > :not(text)")].some((shape) => {
    const { stroke, strokeWidth } = getComputedStyle(shape);
    return stroke !== "none" && Number.parseFloat(strokeWidth) >= 2;
  });
  return hasRing || isDrawnAround ? "ring" : active.outerHTML.slice(0, 160);
}
