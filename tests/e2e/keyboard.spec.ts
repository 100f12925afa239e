import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { withDevtools } from "../support/devtools.ts";
import { answeredBefore, NEEDS_J1, RESULTS_HEADING } from "../support/quiz-visitor.ts";

const MOST_STOPS = 200;

/** Keys that are sent before the page is asked: each question costs more than the key. */
const AT_ONCE = 12;
const TAB = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };

interface Stop {
  readonly name: string;
  /** What is wrong with how it shows, null when all is well. */
  readonly wrong: string | null;
  readonly isGoal: boolean;
  /** Whether the goal stands in the page; it does not where the page has drawn it anew. */
  readonly isGoalThere: boolean;
}

/** Judges each stop of the keyboard until the goal, past which no Tab leads on. Runs in the page; gives the stop where it is. */
function followStops(goal: Element | null): Stop {
  const stops: Stop[] = [];
  let isOver = false;
  const hear = (event: KeyboardEvent) => {
    if (event.key !== "Tab") return;
    if (isOver) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.type === "keyup") {
      const stop = judge(document.activeElement);
      stops.push(stop);
      isOver = stop.isGoal || !stop.isGoalThere;
    }
  };
  addEventListener("keydown", hear, true);
  addEventListener("keyup", hear, true);
  Object.assign(window, {
    tellStops: () => {
      removeEventListener("keydown", hear, true);
      removeEventListener("keyup", hear, true);
      return stops;
    },
  });
  return judge(document.activeElement);

  function judge(at: Element | null): Stop {
    const is = { isGoal: at === goal, isGoalThere: goal?.isConnected === true };
    if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body)
      return { ...is, name: "nothing", wrong: null };
    const name = `${at.tagName.toLowerCase()} “${(at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 40)}”`;
    // On a map the ring is the circle around the dot.
    const drawn = at.querySelector(".map-reach");
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const hasRing = drawn
      ? getComputedStyle(drawn).stroke !== "none"
      : outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    if (!hasRing) return { ...is, name, wrong: `${name} shows no ring` };
    const { top, bottom, left, right, width } = at.getBoundingClientRect();
    const isSeen = width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return { ...is, name, wrong: isSeen ? null : `${name} is out of sight` };
  }
}

const tellStops = () => (window as unknown as { tellStops: () => readonly Stop[] }).tellStops();

/** Presses Tab until the focus is there. Every stop on the way has to be seen. */
async function tabTo(
  page: Page,
  role: "link" | "button" | "checkbox" | "radio" | "textbox" | "combobox",
  name: RegExp,
): Promise<void> {
  // Looked for by its name once, and again where the page has drawn it anew: that takes longer than many stops.
  const find = () => page.getByRole(role, { name }).first().elementHandle();
  await withDevtools(page, async (session) => {
    let goal = await find();
    const way: string[] = [];
    while (way.length < MOST_STOPS) {
      const before = await page.evaluate(followStops, goal);
      // Already there, by the last key, where it was drawn anew.
      if (way.length > 0 && before.isGoal) return;
      const keys = Array.from({ length: AT_ONCE }, () => [
        session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...TAB }),
        session.send("Input.dispatchKeyEvent", { type: "keyUp", ...TAB }),
      ]);
      await Promise.all(keys.flat());
      const stops = await page.evaluate(tellStops);
      for (const stop of stops) {
        expect(stop.wrong, `after ${way.slice(-3).join(", ")}`).toBeNull();
        way.push(stop.name);
      }
      if (stops.at(-1)?.isGoal) return;
      if (!stops.at(-1)?.isGoalThere) goal = await find();
    }
    throw new Error(
      `Not reached in ${MOST_STOPS} stops: ${name}. The last were ${way.slice(-5).join(", ")}.`,
    );
  });
}

/** Past the head of a page that has just come, as people without a mouse do where they have been before. */
async function skipHead(page: Page): Promise<void> {
  await tabTo(page, "link", /^Skip to the main content$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
}

for (const width of [390, 1280]) {
  test(`from the front page to a program on the list by keyboard alone, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/");
    await tabTo(page, "link", /^Start the quiz$/);
    await page.keyboard.press("Enter");

    await expect(page.getByRole("checkbox", { name: /^Family Medicine/ })).toBeVisible();
    await skipHead(page);
    await tabTo(page, "checkbox", /^Family Medicine/);
    await page.keyboard.press("Space");
    for (const step of ["Step 2 of 4", "Step 3 of 4", "Step 4 of 4", "Check your answers"]) {
      await tabTo(page, "button", /^(Continue|Check your answers)$/);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: new RegExp(`^${step}`) })).toBeFocused();
    }
    await tabTo(page, "link", /^See your programs$/);
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
    await skipHead(page);
    const row = page.locator(".row-button").first();
    // The program's name, before the city.
    const [name = ""] = ((await row.textContent()) ?? "").split(",");
    await tabTo(page, "button", new RegExp(`^${name.replace(/[^\w ]/g, ".")}`));
    await page.keyboard.press("Enter");
    await expect(page.locator(".program-detail")).toBeVisible();
    await tabTo(page, "button", /^Add to my list/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: /^✓ On my list/ })).toBeFocused();

    await page.reload();
    // It comes back to its row before the keyboard goes on.
    await expect(page.locator(".row-button").first()).toBeVisible();
    await tabTo(page, "link", /^List$/);
    await page.keyboard.press("Enter");
    await expect(page.locator(".entry")).toHaveCount(1);
  });
}

test("the cities of a map are reached and lead to their pages", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, "link", /^Fresno: [\d,]+ programs$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Fresno, California" })).toBeVisible();
});

test.describe("the season desk by keyboard alone", () => {
  const [FRESNO, KERN] = ["saint-agnes-family-medicine-fresno", "kern-medical-family-medicine-bakersfield"];
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await answeredBefore(page, NEEDS_J1);
    const list = [FRESNO, KERN].map((id) => ({
      ...entryOf(id, id, "2026-11-01"),
      status: "interview",
      events: [{ what: "interview", day: "2026-12-15" }],
    }));
    await page.evaluate((text) => localStorage.setItem("whole-file:list:v1", text), JSON.stringify(list));
  });

  test("brief: noting what happened, the timer, the evening note", async ({ page }) => {
    await page.goto(`/season/brief/#${FRESNO}`);
    await expect(page.getByText("Getting the programs…")).toBeHidden();
    await tabTo(page, "combobox", /^What happened$/);
    await page.keyboard.press("End");
    await tabTo(page, "button", /^Note it$/);
    await page.keyboard.press("Enter");
    await expect(page.locator(".brief-log > li")).toHaveCount(2);
    await expect(page.locator(".brief-log > li").last()).toContainText("Matched");
    await expect(page.getByRole("button", { name: "Note it" })).toBeFocused();
    await tabTo(page, "button", /^Time me/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: /s: stop$/ })).toBeFocused();
    await tabTo(page, "textbox", /^People:/);
    await page.keyboard.type("Kind");
    await tabTo(page, "combobox", /^What did they say of the J-1 visa\?$/);
    await page.keyboard.press("ArrowDown");
    await page.reload();
    await expect(page.getByLabel(/^People:/)).toHaveValue("Kind");
    await expect(page.getByLabel("What did they say of the J-1 visa?")).toHaveValue("yes");
  });

  test("students: keeping one and deleting them", async ({ page }) => {
    await page.goto("/season/students/");
    await skipHead(page);
    await tabTo(page, "textbox", /^Name for the answers/);
    await page.keyboard.type("Ana");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("row", { name: /^Ana \d/ })).toBeVisible();
    await tabTo(page, "button", /^Delete Ana$/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("row")).toHaveCount(0);
    await expect(page.locator("[data-table]")).toBeFocused();
  });

  test("SOAP: practice, a box, and on from there", async ({ page }) => {
    await page.goto("/season/soap/");
    await skipHead(page);
    await tabTo(page, "button", /^Practice with a made-up list$/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("checkbox").first()).toBeVisible();
    await tabTo(page, "checkbox", /./);
    await page.keyboard.press("Space");
    await expect(page.getByText(/^1 of 45 applications chosen/)).toBeVisible();
    await expect(page.getByRole("checkbox").first()).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("checkbox").first()).not.toBeFocused();
    expect(await page.evaluate(() => document.activeElement?.closest("[data-groups]") !== null)).toBe(true);
  });

  test("rank helper: each answer leaves the keyboard at the question", async ({ page }) => {
    await page.goto("/season/rank/");
    await skipHead(page);
    await tabTo(page, "button", /^Take the 2 programs/);
    await page.keyboard.press("Enter");
    await tabTo(page, "combobox", /^Kind of place at/);
    await page.keyboard.press("ArrowDown");
    await expect(page.getByLabel(/^Kind of place at/).first()).toHaveValue("advanced");
    await expect(page.getByLabel(/^Kind of place at/).first()).toBeFocused();
    await tabTo(page, "button", new RegExp(`^${FRESNO}`));
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-question]")).toBeFocused();
    await tabTo(page, "button", /^Ask me again:/);
  });
});

for (const address of [
  "/season/brief/#saint-agnes-family-medicine-fresno",
  "/compare/#p=saint-agnes-family-medicine-fresno~kern-medical-internal-medicine-bakersfield",
  "/results/#p=1.s_family-medicine.bs_215",
])
  test(`${address}: the link past the head leads to the main part and takes nothing from the address`, async ({
    page,
  }) => {
    await page.goto(address);
    await skipHead(page);
    const { pathname, hash } = new URL(page.url());
    expect(pathname + hash).toBe(address);
  });
