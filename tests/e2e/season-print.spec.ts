import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { answeredBefore, NEEDS_J1 } from "../support/quiz-visitor.ts";

/** What the season desk gives to take along, on both usual sizes of paper. */
const FRESNO = "saint-agnes-family-medicine-fresno";
const LIST = [FRESNO, ...Array.from({ length: 11 }, (_, at) => `own-program-${at}`)].map((id) => ({
  ...entryOf(id, id, "2026-11-01"),
  status: "interview",
  events: [
    { what: "invited", day: "2026-11-20", replyBy: "2026-11-22" },
    { what: "interview", day: "2026-12-15", time: "09:00", zone: "America/Los_Angeles" },
  ],
}));
const LONG = "I failed the exam in May, and passed it in September. ".repeat(12);

test.beforeEach(async ({ page }) => {
  await answeredBefore(page, { ...NEEDS_J1, step2Failures: 1, lastClinicalYear: 2023, usceHandsOn: 0 });
  await page.evaluate((list) => localStorage.setItem("whole-file:list:v1", list), JSON.stringify(LIST));
});

async function expectSheets(page: Page, most: number): Promise<void> {
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length, format).toBeGreaterThan(0);
    expect(sheets.length, format).toBeLessThanOrEqual(most);
  }
}

test("a brief with long answers to every question is one sheet", async ({ page }) => {
  await page.goto(`/season/brief/#${FRESNO}`);
  await expect(page.getByText("Getting the programs…")).toBeHidden();
  for (const answer of await page.locator("[data-hard] textarea").all()) await answer.fill(LONG);
  await page.getByLabel(/^People:/).fill("Kind to each other");
  await expectSheets(page, 1);
});

test("a rank list of twelve, with its order to type, is one sheet without what is pressed", async ({
  page,
}) => {
  await page.goto("/season/rank/");
  await page.getByRole("button", { name: /^Take the 12 programs/ }).click();
  const choice = page.locator(".rank-choice").first();
  while ((await choice.count()) > 0) await choice.click();
  await expectSheets(page, 1);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".rank-order > li")).toHaveCount(12);
  await expect(page.locator(".rank-order > li > strong").last()).toBeVisible();
  await expect(page.getByText("in the registration fee")).toBeVisible();
  await expect(page.locator("main button:visible, main select:visible, main textarea:visible")).toHaveCount(
    0,
  );
});

test("a visa road with its slack is two sheets", async ({ page }) => {
  await page.goto("/tools/visa-road/");
  await page.getByLabel(/^J-1: day on which all papers/).fill("2027-04-15");
  await expectSheets(page, 2);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/days of slack/)).toBeVisible();
  await expect(page.locator(".road-steps > li").last()).toBeVisible();
});

test("the cost of the season is three sheets, students of an adviser are one", async ({ page }) => {
  await page.goto("/tools/cost/");
  await expect(page.locator(".tool-total").first()).toBeVisible();
  await expectSheets(page, 3);
  await page.goto("/season/students/");
  for (const name of ["Ana", "Bilal", "Chen"]) {
    await page.getByLabel(/^Name for the answers/).fill(name);
    await page.getByRole("button", { name: "Keep them under this name" }).click();
    await expect(page.getByRole("row", { name: new RegExp(`^${name} \\d`) })).toBeVisible();
  }
  await expectSheets(page, 1);
});
