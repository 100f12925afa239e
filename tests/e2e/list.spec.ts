import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { answeredBefore, NEEDS_J1, watch } from "../support/quiz-visitor.ts";

const LIST_KEY = "whole-file:list:v1";
const SAINT_AGNES = "saint-agnes-family-medicine-fresno";

async function listed(page: Page): Promise<{ id: string; note: string; status: string }[]> {
  return JSON.parse((await page.evaluate((key) => localStorage.getItem(key), LIST_KEY)) ?? "[]");
}

/** The list with the best `count` programs that the plan proposes. */
async function openWithPlan(page: Page, count: number): Promise<void> {
  // A specialty of few programs: the plan's own tests choose among hundreds.
  await answeredBefore(page, { ...NEEDS_J1, specialties: ["emergency-medicine"], places: [] });
  await page.goto("/list/");
  await page.getByLabel("Programs in all").fill(String(count));
  await page.getByRole("button", { name: `Add these ${count} to my list` }).click();
  await expect(page.locator(".entry")).toHaveCount(count);
  await expect(page.getByRole("heading", { name: "On your list" })).toBeFocused();
}

const rows = (page: Page) => page.locator(".entry");
const nameOf = (page: Page, place: number) => rows(page).nth(place).getAttribute("aria-label");

test("from a program's page to the list, with note, status, undo, and there after a reload", async ({
  page,
}) => {
  const { errors, sent } = watch(page);
  await page.goto(`/programs/${SAINT_AGNES}/`);
  await page.getByRole("button", { name: /^Add to my list/ }).click();
  await expect(page.getByRole("button", { name: /^✓ On my list/ })).toBeVisible();
  await page.goto("/list/");
  await page.getByLabel(/^Status of/).selectOption("Asked");
  await page.getByLabel(/^Note on/).fill("Dr. Ortiz answered: yes to J-1");
  await page.reload();
  await expect(page.getByLabel(/^Note on/)).toHaveValue("Dr. Ortiz answered: yes to J-1");
  await expect(page.getByLabel(/^Status of/)).toHaveValue("asked");
  await page.getByRole("button", { name: /^Remove/ }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(rows(page)).toHaveCount(1);
  expect(errors).toEqual([]);
  expect(sent.filter((line) => /Ortiz/.test(line))).toEqual([]);
});

test("an interview chosen as a status gets no day of ours, on the list and at the desk, until one is noted", async ({
  page,
}) => {
  await page.clock.setFixedTime("2026-11-29T17:00:00Z");
  await page.goto(`/programs/${SAINT_AGNES}/`);
  await page.getByRole("button", { name: /^Add to my list/ }).click();
  await page.goto("/list/");
  await page.getByLabel(/^Status of/).selectOption("Interview");
  const due = page.getByRole("region", { name: "Due next" });
  await expect(due).toContainText("Interview: day not noted");
  await expect(due).not.toContainText(/20\d\d/);
  await page.goto("/season/");
  await expect(page.locator("[data-due]")).toContainText("Interview: day not noted");
  await page.goto(`/season/brief/#${SAINT_AGNES}`);
  const day = page.getByLabel("Day, Interview");
  await expect(day).toHaveValue("");
  await day.fill("2026-12-06");
  await day.blur();
  await page.goto("/list/");
  await expect(due).toContainText("Sunday, December 6, 2026: Interview with");
  await expect(due).not.toContainText("day not noted");
});

test("the order changes by keyboard, and the focus stays on the button", async ({ page }) => {
  await openWithPlan(page, 3);
  const first = await nameOf(page, 0);
  const second = await nameOf(page, 1);
  await page.getByRole("button", { name: `Move ${first} down` }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => nameOf(page, 0)).toBe(second);
  await expect(page.getByRole("button", { name: `Move ${first} down` })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => nameOf(page, 2)).toBe(first);
  await expect(page.getByRole("status").filter({ hasText: "now number 3 of 3" })).toBeAttached();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(() => nameOf(page, 1)).toBe(first);
});

test("the order changes by dragging; one drag is one undo", async ({ page }) => {
  await openWithPlan(page, 3);
  const first = await nameOf(page, 0);
  await page.locator(".entry-handle").first().scrollIntoViewIfNeeded();
  const from = await page.locator(".entry-handle").first().boundingBox();
  const to = await rows(page).nth(2).boundingBox();
  if (!from || !to) throw new Error("no boxes");
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, (from.y + to.y) / 2, { steps: 6 });
  await page.mouse.move(from.x + 8, to.y + to.height - 4, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => nameOf(page, 2)).toBe(first);
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect.poll(() => nameOf(page, 0)).toBe(first);
});

test("two tabs stay in step", async ({ page, context }) => {
  await openWithPlan(page, 2);
  const other = await context.newPage();
  await other.goto("/list/");
  await expect(rows(other)).toHaveCount(2);
  await page
    .getByLabel(/^Note on/)
    .first()
    .fill("seen in both");
  await expect(other.getByLabel(/^Note on/).first()).toHaveValue("seen in both");
  await other
    .getByRole("button", { name: /^Remove/ })
    .first()
    .click();
  await expect(rows(page)).toHaveCount(1);
});

test("without storage it works for the session and says so", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
  });
  await page.goto("/list/");
  await page.getByLabel("Programs in all").fill("2");
  await page.getByRole("button", { name: "Add these 2 to my list" }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText(/does not let this site save/).first()).toBeVisible();
});

test("a program that left the data stays on the list", async ({ page }) => {
  await page.goto("/404.html");
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    LIST_KEY,
    JSON.stringify([
      { id: "old-program-nowhere", name: "Old Program, Nowhere", status: "applied", note: "n" },
    ]),
  ] as const);
  await page.goto("/list/");
  await expect(page.getByText("Not, or no longer, in the results: kept as you left it.")).toBeVisible();
  await expect(page.getByText("Old Program, Nowhere").first()).toBeVisible();
  expect(await listed(page)).toHaveLength(1);
});

test("plan by budget: cost below the budget, why each, similar regions when the chosen has too few", async ({
  page,
}) => {
  await answeredBefore(page, NEEDS_J1);
  await page.goto("/list/");
  await page.getByLabel("Programs in all").fill("60");
  await expect(page.getByText(/too few for 60/)).toBeVisible();
  await expect(page.locator(".picks li").first()).toContainText(/fit .* points in the plan, for \$11/);
  await page.getByLabel("what my money pays for").check();
  await page.getByLabel(/^US dollars/).fill("500");
  const words = await page.locator(".plan-result").innerText();
  expect(Number(/All together: \$([\d,]+)/.exec(words)?.[1]?.replace(",", ""))).toBeLessThanOrEqual(500);
});

test("CSV goes out safe and comes back whole; JSON too", async ({ page }) => {
  await openWithPlan(page, 3);
  await page
    .getByLabel(/^Note on/)
    .first()
    .fill('=HYPERLINK("http://evil.example";"x"), "quoted"\nsecond line');
  const before = await listed(page);
  for (const ending of ["CSV", "JSON"]) {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: new RegExp(`^Save as ${ending}`) }).click(),
    ]);
    const path = await file.path();
    if (ending === "CSV") {
      const text = readFileSync(path, "utf8");
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(text).toContain(`"'=HYPERLINK(`);
      expect(text).not.toMatch(/(?:^|,|\n)"?=HYPERLINK/);
    }
    await page.getByRole("button", { name: "Empty the list" }).click();
    await page.getByRole("button", { name: "Empty it" }).click();
    await page.getByLabel(/^File/).setInputFiles({
      name: `list.${ending.toLowerCase()}`,
      mimeType: "text/plain",
      buffer: readFileSync(path),
    });
    if (ending === "CSV") await page.getByRole("button", { name: "Read the file" }).click();
    await page.getByRole("button", { name: "Add all 3 to my list" }).click();
    await expect(rows(page)).toHaveCount(3);
    expect(await listed(page)).toEqual(before);
  }
});

test("a file says what it would do, asks what it may mean, and undo takes back exactly that", async ({
  page,
}) => {
  const { errors } = watch(page);
  await page.goto("/list/");
  const bring = async (name: string, text: string) => {
    const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.getByLabel(/^File/).setInputFiles(file);
  };
  const headings = "ACGME number,Program,City,Status,Note,Attempts,Deadline";
  await bring(
    "first.csv",
    `My list\n${headings}\n1404821419,A,,Considering,old,,\n,Lake,Akron,,,2,12/01/2026`,
  );
  await expect(page.getByText("line 3 · in our data, whose pages speak for it")).toBeVisible();
  await page.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByRole("alert")).toContainText("“Attempts”");
  await page.getByRole("radio", { name: /^Attempts allowed: / }).check();
  await page.getByRole("radio", { name: "The day", exact: true }).check();
  await expect(page.locator(".import-preview")).toContainText("“2” → 1 failure accepted");
  await expect(page.locator(".import-preview")).toContainText("“12/01/2026” → January 12, 2026");
  await page.getByRole("button", { name: "Read the file" }).click();
  await page.getByRole("button", { name: "Add all 2 to my list" }).click();
  await expect(page.getByText("2 programs added. Undo takes back all of it.")).toBeVisible();
  const before = await listed(page);
  await bring("again.csv", `${headings},J-1 visa\n1404821419,A,,Applied,new,,,no\n,Lake,Akron,,,,,`);
  await page.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByText("A: status: Considering → Applied; note: “old” → “new”")).toBeVisible();
  // The file's own word of a program of ours counts for who was told so.
  await page.getByRole("checkbox", { name: /^The programs told me .* note 1 answer/ }).check();
  await expect(page.getByText("Takes files that need a J-1 visa? No")).toBeVisible();
  await page.getByRole("button", { name: "Change 1" }).click();
  await expect(page.getByText("1 program changed, 1 answer noted, 1 program as before.")).toBeVisible();
  expect(await listed(page)).toMatchObject([{ status: "applied", note: "new" }, {}]);
  await page.getByRole("button", { name: /^Undo/ }).click();
  expect(await listed(page)).toEqual(before);
  expect(errors).toEqual([]);
});

test("10,000 rows of one's own are read, scored and planned; bad rows are listed", async ({ page }) => {
  const { errors, sent } = watch(page);
  await answeredBefore(page, NEEDS_J1);
  await page.goto("/list/");
  const lines = Array.from(
    { length: 9_999 },
    (_, at) =>
      `12099${String(at).padStart(5, "0")},Prairie Hospital ${at},Family Medicine,Peoria,IL,yes,yes,`,
  );
  const text = ["ACGME ID,Program,Specialty,City,State,IMG,J1,Note", ...lines, ",,,,,,,no name"].join("\r\n");
  await page
    .getByLabel(/^File/)
    .setInputFiles({ name: "country.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByRole("heading", { name: "country.csv: 9,999 programs read" })).toBeVisible();
  await expect(page.getByText(/Line 10,?001: It names no program/)).toBeVisible();
  await page.getByRole("button", { name: /^Keep 9,999 of my own/ }).click();
  await expect(page.getByText("9,999 programs of your own on this device.")).toBeVisible();
  await page.getByLabel("Places").selectOption("Everywhere at once");
  await page.getByLabel("Programs in all").fill("300");
  await expect(page.locator(".plan-result")).toContainText(
    /The plan adds 300 programs: [\d,]+ open by their rules/,
  );
  expect(errors).toEqual([]);
  expect(sent.filter((line) => /Prairie/.test(line))).toEqual([]);
});

test("a file can be left: nothing is kept", async ({ page }) => {
  await page.goto("/list/");
  await page
    .getByLabel(/^File/)
    .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("Program\nSome Hospital") });
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Stopped. Nothing was added.")).toBeVisible();
  await expect(page.getByLabel(/^File/)).toBeVisible();
});

test("a link shows somebody's list beside one's own and adds only when asked", async ({ page, context }) => {
  await openWithPlan(page, 3);
  const link = await page.getByLabel("Link to this list").inputValue();
  expect(link).toMatch(/#list=1~/);
  const other = await context.browser()?.newContext();
  if (!other) throw new Error("no browser");
  const visitor = await other.newPage();
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "Someone’s list: 3 programs" })).toBeVisible();
  await expect(rows(visitor)).toHaveCount(0);
  expect(await listed(visitor)).toEqual([]);
  await visitor.getByRole("button", { name: "Add these 3 to mine" }).click();
  await expect(rows(visitor)).toHaveCount(3);
  expect(new URL(visitor.url()).hash).toBe("");
  await other.close();
});

test("a row tells its program's last day, and what is left of it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.clock.setFixedTime("2026-11-28T17:00:00Z");
  await page.goto(`/programs/${SAINT_AGNES}/`);
  await page.getByRole("button", { name: /^Add to my list/ }).click();
  await page.goto("/list/");
  const row = rows(page).first();
  await expect(row.getByText("Last day Nov 30 in 2 days")).toBeVisible();
  await expect(row.getByText("Last day", { exact: true })).not.toHaveClass(/visually-hidden/);
  await page.clock.setFixedTime("2026-11-30T17:00:00Z");
  await page.reload();
  await expect(row.getByText("Last day Nov 30 today")).toBeVisible();
  await page.clock.setFixedTime("2026-12-02T17:00:00Z");
  await page.reload();
  await expect(row.locator(".entry-standing")).toBeVisible();
  await expect(row.getByText("Last day")).toHaveCount(0);
});

test("compare: unknown cells kept, only what differs, the address holds the programs", async ({ page }) => {
  const { errors } = watch(page);
  await answeredBefore(page, NEEDS_J1);
  await page.goto(`/compare/#p=${SAINT_AGNES}~kern-medical-internal-medicine-bakersfield`);
  await expect(page.locator(".compare thead th")).toHaveCount(2);
  await expect(page.locator(".compare")).toContainText("Does not say");
  await expect(page.locator(".compare td a[href^='http']").first()).toBeVisible();
  const all = await page.locator(".compare tbody").count();
  await page.getByLabel("Only what differs").check();
  expect(await page.locator(".compare tbody").count()).toBeLessThan(all);
  await page.getByLabel("Add a program").fill("UCSF Fresno Family Medicine, Fresno");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.locator(".compare thead th")).toHaveCount(3);
  expect(page.url()).toContain("ucsf-fresno-family-medicine");
  await page.reload();
  await expect(page.locator(".compare thead th")).toHaveCount(3);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});
