import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { LIST_KEY } from "../../src/stores/keys.ts";
import { extremesOfKinds, READING_KINDS, readBuiltPages } from "../support/built-pages.ts";
import { NEEDS_J1, openRow, PROFILE_KEY } from "../support/quiz-visitor.ts";

declare global {
  interface Window {
    stops?: string[];
  }
}

/** Colors of the visitor's own choice: what only a color or a background tells is gone. */
const KEPT = [
  [PROFILE_KEY, JSON.stringify(NEEDS_J1)],
  [LIST_KEY, JSON.stringify([entryOf("saint-agnes-family-medicine-fresno", "Saint Agnes", "2026-11-01")])],
] as const;

/** What a page shows beyond its first sight, where there is something to be chosen. */
const USED: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "/quiz/#step=2": (page) => expect(page.locator(".quiz")).toBeVisible(),
  "/results/": (page) => openRow(page),
  "/search/?q=fresno": (page) => expect(page.locator("main").getByRole("listitem").first()).toBeVisible(),
  "/results/#g=ask": (page) => expect(page.locator("[data-row]").first()).toBeVisible(),
};

/** One page of each kind, the longest. */
const PAGES = [...new Set(extremesOfKinds(readBuiltPages()).map(({ kind }) => kind))].flatMap(
  (kind) => extremesOfKinds(readBuiltPages()).findLast((page) => page.kind === kind) ?? [],
);

/** One after another in a window: to begin a test costs as much as a page does. None is the one before it with another hash, which would not be loaded. */
const GROUPS = {
  "pages to read": PAGES.filter(({ kind }) => READING_KINDS.includes(kind)).map(({ address }) => address),
  "pages to use": PAGES.filter(
    ({ kind, address }) => !READING_KINDS.includes(kind) && !(address in USED),
  ).map(({ address }) => address),
  "pages in use": Object.keys(USED),
};

for (const [group, addresses] of Object.entries(GROUPS))
  test(`${group} in forced colors: marks, what is chosen and the focus are told by more than a color`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.addInitScript((kept) => {
      for (const [key, value] of kept) localStorage.setItem(key, value);
    }, KEPT);
    for (const address of addresses)
      await test.step(address, async () => {
        await page.goto(address, { waitUntil: "networkidle" });
        await USED[address]?.(page);
        expect.soft(await page.evaluate(paintedAlone), address).toEqual([]);
        expect.soft(await page.evaluate(chosenAlike), address).toEqual([]);
        const { told, stops } = await stopsWithoutRing(page, address === "/" ? 24 : 12);
        expect.soft(stops, address).toBeGreaterThan(0);
        expect.soft(told, address).toEqual([]);
      });
  });

/** Goes from stop to stop, with the key held down. The head is every page's: its stops are those of one of them, and all others begin behind it. */
async function stopsWithoutRing(page: Page, most: number) {
  await page.evaluate(watchFocus, most > 12);
  for (let stop = 0; stop < most; stop += 1) await page.keyboard.down("Tab");
  await page.keyboard.up("Tab");
  return page.evaluate(() => ({
    told: (window.stops ?? []).filter((one) => one !== "ring"),
    stops: window.stops?.length,
  }));
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

/** Keeps of each that gets the focus from now on "ring", where it or the field around it has a line around it. */
function watchFocus(fromTop: boolean): void {
  const ringOf = (active: Element): string => {
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
  };
  if (!fromTop) document.querySelector("main")?.focus();
  const stops: string[] = [];
  window.stops = stops;
  addEventListener("focusin", () => document.activeElement && stops.push(ringOf(document.activeElement)));
}
