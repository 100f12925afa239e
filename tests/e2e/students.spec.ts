import { expect, type Page, test } from "@playwright/test";
import type { Profile } from "../../src/engine/profile.ts";
import { entryOf } from "../../src/plan/list.ts";
import { LIST_KEY, STUDENTS_KEY } from "../../src/stores/keys.ts";
import { encodeProfile } from "../../src/stores/share-link.ts";
import { onSlowPhone } from "../support/devtools.ts";
import {
  answeredBefore,
  CITIZEN,
  keptAnswers,
  NEEDS_J1,
  RESULTS_HEADING,
  watch,
} from "../support/quiz-visitor.ts";

const LISTED = [entryOf("kern-medical-psychiatry-bakersfield", "Kern Medical Psychiatry", "2026-11-01")];

/** An adviser with answers and a list of their own, and one student kept under a name. */
async function openDesk(page: Page, own: Profile = CITIZEN): Promise<void> {
  await answeredBefore(page, own);
  await page.evaluate(
    ([students, list]) => {
      localStorage.setItem(...students);
      localStorage.setItem(...list);
    },
    [
      [STUDENTS_KEY, JSON.stringify([{ name: "Ana Ortiz", profile: NEEDS_J1 }])],
      [LIST_KEY, JSON.stringify(LISTED)],
    ] as const,
  );
  await page.goto("/season/students/");
}

const listed = (page: Page) => page.evaluate((key) => localStorage.getItem(key), LIST_KEY);

test("a student's programs open as a view: all of it judges by their answers, none of the adviser's is touched", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  const { errors, sent } = watch(page);
  await openDesk(page);
  const row = page.getByRole("row", { name: /Ana Ortiz/ });
  await expect(row.getByRole("cell").nth(1)).toHaveText(/^[\d,]+$/);
  const open = await row.getByRole("cell").first().textContent();
  await row.getByRole("link", { name: "Open the programs of Ana Ortiz" }).click();

  await expect(page.getByText("You are looking at the answers of Ana Ortiz.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Answers" })).toContainText("Step 2 CK 215");
  await expect(page.getByRole("button", { name: `${open} Open by its rules` })).toBeVisible();
  await page.locator("[data-row] .row-button").first().click();
  await expect(page.locator(".program-detail")).toBeVisible();
  const body = page.locator(".results-body");
  await test.step("what is the adviser's own has no place here", async () => {
    await expect(body.locator("list-button")).toHaveCount(0);
    await expect(body.getByRole("columnheader", { name: "Mine" })).toHaveCount(0);
    await expect(body.locator("a[href*='/quiz/'], a[href*='/list/']")).toHaveCount(0);
  });
  await test.step("the sheet is the student's", async () => {
    await page.emulateMedia({ media: "print" });
    const sheet = page.getByRole("region", { name: "Adviser’s sheet" });
    await expect(sheet.getByText("Name: Ana Ortiz")).toBeVisible();
    await expect(sheet.getByText("215", { exact: true })).toBeVisible();
    await expect(sheet.getByRole("heading", { name: `Open by its rules: ${open}` })).toBeVisible();
    await page.emulateMedia({ media: "screen" });
  });
  expect(await keptAnswers(page)).toEqual(CITIZEN);
  expect(JSON.parse((await listed(page)) ?? "")).toEqual(LISTED);

  await page.getByRole("button", { name: "Back to my own" }).click();
  await expect(body.locator("list-button").first()).toBeVisible();
  expect(errors).toEqual([]);
  for (const line of sent) expect(line).not.toMatch(/Ana|Ortiz|bs_215/);
});

test("one press prints a student's sheet, and once", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const sheet = document.querySelector(".sheet")?.textContent ?? "";
      sessionStorage.setItem("printed", `${sessionStorage.getItem("printed") ?? ""}${sheet.slice(0, 400)}\n`);
    };
  });
  await openDesk(page);
  await page.getByRole("link", { name: "Print sheet of Ana Ortiz" }).click();
  const printed = () => page.evaluate(() => sessionStorage.getItem("printed"));
  await expect.poll(printed).toMatch(/^Adviser’s sheet: season \d{4}Name: Ana Ortiz/);
  const once = await printed();
  expect(page.url()).toContain("#p=");
  expect(page.url()).not.toContain("print");
  await page.reload();
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await expect(page.getByRole("button", { name: "Print the adviser’s sheet" })).toBeVisible();
  expect(await printed()).toBe(once);
  expect(await keptAnswers(page)).toEqual(CITIZEN);
});

test("on a slow phone the sheet waits for the student's programs, and ends no question with a full stop", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    window.print = () => {
      sessionStorage.setItem("printed", document.querySelector(".sheet")?.textContent ?? "");
    };
    // What the page says of its programs, each time that it says it.
    new MutationObserver(() => {
      const said = document.querySelector(".results-body h2")?.textContent;
      if (said) sessionStorage.setItem("said", `${sessionStorage.getItem("said") ?? ""}${said}\n`);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await openDesk(page, { ...CITIZEN, specialties: ["pediatrics"] });
  const link = page.getByRole("link", { name: "Print sheet of Ana Ortiz" });
  await expect(
    page
      .getByRole("row", { name: /Ana Ortiz/ })
      .getByRole("cell")
      .nth(1),
  ).toHaveText(/^[\d,]+$/);
  // The adviser's own programs come first, the student's when the page has all else.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/dataset/**/family-medicine.json", async (route) => {
    await held;
    await route.continue();
  });
  const item = (name: string) => page.evaluate((key) => sessionStorage.getItem(key), name);
  await onSlowPhone(page, async () => {
    const own = page.waitForResponse(/\/pediatrics\.json$/);
    await link.click();
    await (await own).finished();
    await expect(page.getByText("Getting the programs…").first()).toBeVisible();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await test.step("the browser's own print command finds no counts yet", async () => {
      await page.emulateMedia({ media: "print" });
      await expect(page.getByText("Getting the programs…").first()).toBeVisible();
      await expect(page.locator("main")).not.toContainText(/\d open by|\d of [\d,]+ programs/);
      await page.emulateMedia({ media: "screen" });
    });
    release();
    await expect.poll(() => item("printed")).toContain("Name: Ana Ortiz");
  });
  const printed = await item("printed");
  expect(printed).toMatch(/[1-9][\d,]* open by their rules/);
  expect(printed).toMatch(/\? (?:Its|Their) /);
  expect(printed).not.toContain("?.");
  expect(await item("said")).not.toMatch(/^0 of/m);
});

test("the answers of a link are kept under a name without becoming one's own", async ({ page }) => {
  await answeredBefore(page, CITIZEN);
  await page.goto(`/results/#p=${encodeProfile(NEEDS_J1)}`);
  await page.getByRole("link", { name: "Keep these answers under a student’s name" }).click();
  await page.getByLabel("Name for the answers of the link that you opened").fill("Bo");
  await page.getByRole("button", { name: "Keep them under this name" }).click();
  await expect(page.getByText("Kept under “Bo”.")).toBeVisible();
  const kept = await page.evaluate((key) => localStorage.getItem(key), STUDENTS_KEY);
  expect(JSON.parse(kept ?? "")).toEqual([{ name: "Bo", profile: NEEDS_J1 }]);
  expect(await keptAnswers(page)).toEqual(CITIZEN);
});

test("on a phone a student's counts and buttons are reached without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page);
  const row = page.getByRole("row", { name: /Ana Ortiz/ });
  await expect(row.getByRole("cell").nth(1)).toHaveText(/^[\d,]+$/);
  const parts = [
    row.getByRole("link", { name: "Open the programs of Ana Ortiz" }),
    row.getByRole("link", { name: "Print sheet of Ana Ortiz" }),
    row.getByRole("button", { name: "Delete Ana Ortiz" }),
    ...(await row.getByRole("cell").all()),
  ];
  expect(parts.length).toBe(3 + 6);
  for (const part of parts) {
    const { x = -1, width = 0 } = (await part.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
  }
});

test("home leads back to the students of this device, while there are some", async ({ page }) => {
  const way = page.getByRole("region", { name: "Now" }).getByRole("link", { name: "Your students" });
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Now", exact: true })).toBeVisible();
  await expect(way).toBeHidden();
  await openDesk(page);
  await page.goto("/");
  await way.click();
  await page.getByRole("button", { name: "Delete Ana Ortiz" }).click();
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Now", exact: true })).toBeVisible();
  await expect(way).toBeHidden();
});
