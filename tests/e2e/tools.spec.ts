import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { answerQuiz, SECRET, watchPages } from "../support/tool-visitor.ts";

/** Console, errors and requests are watched in every test of this file. */
watchPages();

test("statement check: finds, says why, links to the words, and keeps the text here", async ({ page }) => {
  await answerQuiz(page);
  await page.goto("/tools/statement-check/");
  await page
    .getByLabel("Who is it for?")
    .selectOption({ label: "Saint Agnes Medical Center Family Medicine, Fresno" });
  await page
    .getByLabel("Your personal statement")
    .fill(`I sincerely apologize for ${SECRET}.\n\nI rotated at Kern Medical.\n\n<b>I will stay.</b>`);
  await expect(page.locator("[data-summary]")).toHaveText("0 things to fix, 2 to look at, 4 missing.");
  await expect(page.locator("mark")).toHaveText(["I sincerely apologize", "Kern Medical"]);
  await expect(page.locator("[data-marked]")).toContainText("<b>I will stay.</b>");
  await expect(page.locator("[data-absences]")).toContainText("Spanish");
  await page.getByRole("link", { name: "I sincerely apologize" }).click();
  await expect(page.locator("span:target mark")).toHaveText("I sincerely apologize");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(SECRET);
});

test("statement check: 28,000 characters are checked while one types", async ({ page }) => {
  await page.goto("/tools/statement-check/");
  await page.getByLabel("Your personal statement").fill("I saw one more patient that day. ".repeat(848));
  await expect(page.locator("[data-counts]")).toContainText("27,984, fits");
  await expect(page.locator("[data-counts]")).toContainText("too long");
});

test("write to a program: deciding questions chosen, letter without a score, copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await answerQuiz(page);
  await page.goto("/tools/write-to-program/");
  await expect(page.getByText("counts against you")).toBeVisible();
  await page.getByLabel("Region").selectOption("central-valley");
  const program = page.getByLabel("Program", { exact: true });
  await expect(program.locator("option")).not.toHaveCount(1);
  await program.selectOption({ label: "Saint Agnes Medical Center Family Medicine, Fresno" });
  const mail = page.getByLabel("E-mail");
  await expect(mail).toHaveValue(
    /Saint Agnes Medical Center Family Medicine, Fresno (?:in|for) the 2027 Match/,
  );
  await expect(mail).toHaveValue(/I speak Spanish with patients/);
  await page.getByRole("button", { name: "Copy the e-mail" }).click();
  await expect(page.locator("[data-copied]")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Dear program coordinator,");
  for (const box of await page.locator("[data-questions] input:checked").all()) await box.uncheck();
  await expect(mail).toHaveValue(/Choose at least one question/);
});

test("write to a program: a link can name the program, and none is needed", async ({ page }) => {
  await page.goto("/tools/write-to-program/");
  await expect(page.getByLabel("E-mail")).toHaveValue(/\[name of the program\]/);
  await page.goto("/tools/write-to-program/?program=kern-medical-psychiatry-bakersfield");
  await expect(page.getByLabel("E-mail")).toHaveValue(/Kern Medical Psychiatry/);
});

test("letters planner: rows and needs follow the answers", async ({ page }) => {
  await answerQuiz(page);
  await page.goto("/tools/letters-planner/");
  const plan = page.locator("[data-plan]");
  await expect(plan).toContainText("Letters in all: up to 4");
  await expect(plan).toContainText("You have 2, 2 to go.");
  const shown = page.locator("[data-program]:visible");
  const before = await shown.count();
  await page.getByLabel("Letters in all").fill("4");
  await expect(plan).toContainText(
    /Letters in all: up to 4 \([\d,]+ programs say a number\)\. You have them\./,
  );
  await page.getByText("Regions", { exact: false }).first().click();
  await page.getByLabel("Central Valley").uncheck();
  await expect.poll(() => shown.count()).toBeGreaterThan(before);
  await expect(page.locator("[data-writers]")).toContainText("failed attempt");
});

test("experience planner: months more and what they meet", async ({ page }) => {
  await page.goto("/tools/usce-planner/");
  const plan = page.locator("[data-plan]");
  await page.getByLabel("Months of hands-on experience").fill("0");
  await page.getByLabel("Months of observership").fill("0");
  await expect(plan).toContainText("1 month →");
  await expect(plan).toContainText("12 months →");
  await page.getByLabel("Months of hands-on experience").fill("60");
  await page.getByLabel("Year of your latest experience").fill("2026");
  await expect(plan).not.toContainText("→");
});

test("cost: tiers by specialty, the Match, splits, the rest of the season", async ({ page }) => {
  await page.goto("/tools/cost/");
  const sum = page.locator("[data-sum]");
  await expect(sum).toContainText(
    "60 applications through ERAS $660, token and transcript $265, the Match $85",
  );
  await page.getByLabel("Internal Medicine", { exact: true }).fill("0");
  await page.getByLabel("Family Medicine", { exact: true }).fill("31");
  await expect(page.locator('[data-specialty="family-medicine"] output')).toHaveText("$360, one more $30");
  await page.getByLabel("Programs you expect to rank").fill("22");
  await page.getByLabel("I register late").check();
  await expect(sum).toContainText("the Match $195");
  await page.getByText("More specialties").click();
  await page.getByLabel("Emergency Medicine").fill("10");
  await expect(sum).toContainText("Not in the sum: ResidencyCAS");
  await expect(sum).toContainText("Unknown, and not in the sum until you type it:");
  const total = sum.locator(".tool-total");
  await expect(total).toHaveText("$5,740");
  await page.getByText("Moving and the first month").click();
  await page.getByLabel(/^Flight, rent and deposit/).fill("2000");
  await expect(total).toHaveText("$7,740");
  await page.getByText(/^Exams/).click();
  await page.getByLabel("USMLE Step 2 CK taken").uncheck();
  await expect(total).toHaveText("$6,810");
  await expect(sum.getByRole("listitem").filter({ hasText: "Flight" })).toHaveCount(0);
});

test.describe("far from the US", () => {
  test.use({ timezoneId: "Asia/Kolkata" });

  test("calendar: what is next, in the visitor's zone", async ({ page }) => {
    await page.clock.setFixedTime("2027-03-02T12:00:00Z");
    await page.goto("/tools/calendar/");
    const next = page.locator("[data-next]");
    await expect(next).toContainText("In 2 days: Thursday, March 4, 2027 at 7:30 AM");
    await expect(page.locator("#date-match-day")).toContainText("Friday, March 19, 2027 at 12:00 PM EDT");
    await page.getByLabel("Your time zone").selectOption("America/Los_Angeles");
    await expect(next).toContainText("Tomorrow: Wednesday, March 3, 2027 at 6:00 PM");
  });

  test("calendar: the file is there", async ({ page }) => {
    await page.goto("/tools/calendar/");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Take the dates into your calendar" }).click();
    const path = await (await download).path();
    expect(readFileSync(path, "utf8")).toContain("SUMMARY:Match Day");
  });
});

test("delay or apply: answers lead on, back and again work, quiz answers are pointed out", async ({
  page,
}) => {
  await answerQuiz(page);
  await page.clock.setFixedTime("2026-12-02T12:00:00Z");
  await page.goto("/tools/delay-or-apply/");
  await expect(page.getByRole("heading", { name: "Where are you in the season?" })).toBeVisible();
  await page.clock.setFixedTime("2026-08-02T12:00:00Z");
  await page.goto("/tools/delay-or-apply/");
  await expect(page.locator("[data-step]:visible")).toHaveCount(1);
  await expect(page.getByRole("link", { name: "Passed" })).toContainText("your quiz answer");
  await page.getByRole("link", { name: "Passed" }).click();
  await expect(page.getByRole("heading", { name: "Is your score low" })).toBeFocused();
  await page.getByRole("link", { name: "Yes, it is low" }).click();
  await page.getByRole("link", { name: "No: the rest of the file is ready" }).click();
  await expect(page.getByRole("heading", { name: "Apply this season, widely and with care" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Apply this season, widely and with care" })).toBeVisible();
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Would a year change" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Apply this season, widely and with care" })).toBeVisible();
  await page.getByRole("link", { name: "Start again" }).click();
  await expect(page.getByRole("heading", { name: "Where are you in the season?" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Programs have not begun/ })).toContainText("by today’s date");
  await page.goto("/tools/delay-or-apply/#delay-or-apply=0.0.1");
  await expect(page.getByRole("heading", { name: "Apply this season, widely and with care" })).toBeVisible();
});

test("backup plan: an ending cites its figures and leads to a tool", async ({ page }) => {
  await page.goto("/tools/backup-plan/#backup-plan=2.3");
  await expect(page.getByRole("heading", { name: "A year to widen the visa" })).toBeVisible();
  await page.locator("[data-step]:visible a.cite").first().click();
  await expect(page.locator("li:target")).toBeVisible();
  await expect(page.getByRole("heading", { name: "A year to widen the visa" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  const TOLD = [
    ["statement-check", "What it looks for, and why"],
    ["directors-sentence", "Where each part has to stand"],
    ["write-to-program", "Questions that are fair to ask"],
    ["letters-planner", "Whom to ask, and what for"],
    ["usce-planner", "What counts as what"],
    ["cost", /^Which prices are of the \d{4} season$/],
    ["calendar", "Match Day: applicants learn where they matched"],
    ["delay-or-apply", "Take a year to build, then apply once and well"],
    ["backup-plan", "SOAP: choose fast and answer in time"],
  ] as const;

  test("every tool can be read", async ({ page }) => {
    for (const [tool, words] of TOLD)
      await test.step(tool, async () => {
        await page.goto(`/tools/${tool}/`);
        await expect(page.getByText(words).first()).toBeVisible();
        await expect(page.locator("[data-tool]:visible")).toHaveCount(0);
      });
  });
});
