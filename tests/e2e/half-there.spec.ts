import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { encodeList } from "../../src/plan/share-list.ts";
import { LIST_KEY, STUDENTS_KEY } from "../../src/stores/keys.ts";
import { onSlowPhone } from "../support/devtools.ts";
import { answeredBefore, NEEDS_H1B, NEEDS_J1, watch } from "../support/quiz-visitor.ts";

/** Of two specialties, so that their programs come in two files. */
const FRESNO = "saint-agnes-family-medicine-fresno";
const KERN = "kern-medical-psychiatry-bakersfield";
const STOCKTON = "st-josephs-urology-stockton";

/** Keeps a specialty's file back until it is let go. */
async function hold(page: Page, specialty: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/dataset/**/${specialty}.json`, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Every text that a part of the page shows, each time that it changes. */
async function follow(page: Page, part: string): Promise<() => Promise<string>> {
  await page.addInitScript((selector) => {
    const said = new Set<string>();
    Object.assign(window, { said });
    new MutationObserver(() => {
      for (const one of document.querySelectorAll(selector)) said.add(one.textContent ?? "");
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, part);
  return () => page.evaluate(() => [...(window as unknown as { said: Set<string> }).said].join("\n"));
}

async function keepList(page: Page, ids: readonly string[]): Promise<void> {
  const list = JSON.stringify(ids.map((id) => entryOf(id, id, "2026-11-01")));
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [LIST_KEY, list] as const);
}

test("a student whose programs still come, or do not come, is counted by none of them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await answeredBefore(page, NEEDS_H1B);
  const students = JSON.stringify([{ name: "Ana", profile: { ...NEEDS_J1, step3: undefined } }]);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [STUDENTS_KEY, students] as const);
  await page.goto("/season/students/");
  const counts = (name: string) => page.getByRole("row", { name }).locator("[data-name]:not(:last-of-type)");
  const first = (name: string) => counts(name).first();
  await expect(first("Ana")).toHaveText(/^\d/);
  const keep = async (name: string) => {
    await page.getByLabel(/^Name for the answers/).fill(name);
    await page.getByRole("button", { name: "Keep them under this name" }).click();
  };
  await test.step("while they come", async () => {
    const release = await hold(page, "psychiatry");
    await keep("Bo");
    await expect(first("Bo")).toHaveText("…");
    await expect(first("Ana")).toHaveText(/^\d/);
    await expect(page.locator("[data-helps]")).toBeEmpty();
    release();
    await expect(first("Bo")).toHaveText(/^\d/);
    expect((await counts("Bo").allTextContents()).join()).toMatch(/[1-9]/);
  });
  await test.step("where they do not come, the page says so and asks again", async () => {
    await page.route("**/dataset/**/psychiatry.json", (route) => route.abort());
    await page.reload();
    await expect(page.getByRole("alert")).toContainText("The programs of Psychiatry could not be loaded");
    await expect(first("Bo")).toHaveText("…");
    await expect(first("Ana")).toHaveText(/^\d/);
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(first("Bo")).toHaveText(/^\d/);
    await expect(page.getByRole("alert")).toBeEmpty();
  });
});

test("compare shows no column of a program whose specialty still comes", async ({ page }) => {
  const { errors } = watch(page);
  await answeredBefore(page, NEEDS_J1);
  const said = await follow(page, ".compare");
  await page.goto(`/compare/#p=${FRESNO}`);
  await expect(page.locator(".compare thead th")).toHaveCount(1);
  const release = await hold(page, "psychiatry");
  await onSlowPhone(page, async () => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `p=${FRESNO}~${KERN}`);
    await expect(page.getByText("Getting the programs…")).toBeVisible();
    release();
    await expect(page.locator(".compare thead th")).toHaveCount(2);
  });
  expect(await said()).not.toMatch(/not loaded yet|no longer in the data/i);
  expect(await said()).not.toContain(KERN);
  await test.step("who adds a program keeps the field, and is told", async () => {
    await page.getByLabel("Add a program").fill("UCSF Fresno Family Medicine, Fresno");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.locator(".compare thead th")).toHaveCount(3);
    await expect(page.getByRole("status").filter({ hasText: /added\.$/ })).toBeVisible();
  });
  expect(errors).toEqual([]);
});

test("a name that is sent while all programs still come is looked for among all of them", async ({
  page,
}) => {
  await answeredBefore(page, NEEDS_J1);
  await page.goto(`/compare/#p=${FRESNO}`);
  const release = await hold(page, "surgery");
  await page.getByLabel("Add a program").fill("Kern Medical Psychiatry");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  release();
  await expect(page.locator(".compare thead th")).toHaveCount(2);
});

test("somebody's list shows no program as lost while it still comes", async ({ page }) => {
  // Their own programs are few: a slow phone lays out hundreds of them for as long as all else here takes.
  await answeredBefore(page, { ...NEEDS_J1, specialties: ["urology"], places: [] });
  await keepList(page, [STOCKTON]);
  const said = await follow(page, ".shared-entries");
  const release = await hold(page, "psychiatry");
  await onSlowPhone(page, async () => {
    await page.goto(`/list/#list=${encodeList([{ by: "id", id: KERN }])}`);
    await expect(page.getByText("Getting the programs of someone’s list…")).toBeVisible();
    release();
    await expect(page.locator(".shared-entries")).toContainText("Kern Medical Psychiatry");
  });
  expect(await said()).not.toMatch(/not loaded yet|no longer in the data/i);
});

test("a brief says of no program that it is none of ours before its specialty has come", async ({
  page,
  context,
}) => {
  await answeredBefore(page, NEEDS_J1);
  await keepList(page, [FRESNO]);
  await page.goto(`/season/brief/#${KERN}`);
  const pages = page.locator("[data-pages]");
  await expect(pages).toContainText("Everything that we know of it");
  const release = await hold(page, "psychiatry");
  // In another tab a program of another specialty joins the list.
  const other = await context.newPage();
  await other.goto("/robots.txt");
  await keepList(other, [FRESNO, KERN]);
  await expect(pages).toHaveText("Getting the programs…");
  await expect(page.locator("[data-ask]")).toBeEmpty();
  release();
  await expect(pages).toContainText("Everything that we know of it");
  await test.step("where it does not come, the page says so", async () => {
    await page.unrouteAll();
    await page.route("**/dataset/**/psychiatry.json", (route) => route.abort());
    await page.reload();
    await expect(pages).toContainText("The programs of Psychiatry could not be loaded");
    await expect(pages.getByRole("button", { name: "Try again" })).toBeVisible();
  });
  await other.close();
});
