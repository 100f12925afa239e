import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { withDevtools } from "../support/devtools.ts";
import { answeredBefore, NEEDS_J1, openRow, RESULTS_HEADING } from "../support/quiz-visitor.ts";

/** Everything the page logs as an error. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  return errors;
}

test("a folder that cannot be written is named in one line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whole-file-build-"));
  writeFileSync(join(folder, "index.html"), "a file, and no folder");
  const within = join(folder, "index.html", "dist");
  const { code, words } = await run(["scripts/build/build.mjs"], { OUT_DIR: within });
  expect(code).toBe(2);
  expect(words.trim()).toMatch(
    new RegExp(`^Nothing was built: the site cannot be put at ${within}: E[A-Z]+: .*$`),
  );
  rmSync(folder, { recursive: true, force: true });
});

test("a change of pages that the next one overtakes is no error, on leaving the quiz and on going back", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  /** Sets out for two pages, the second before the first is drawn; on a slow machine the first may win. What it runs in goes away. */
  const leaveTwice = (first: string, second: string) =>
    page
      .evaluate(
        ([one, two]) => {
          addEventListener("pageswap", () => setTimeout(() => location.assign(two)));
          location.assign(one);
          setTimeout(() => location.assign(two), 20);
        },
        [first, second] as const,
      )
      .catch(() => null);
  for (let time = 0; time < 3; time++) {
    await page.goto("/quiz/");
    await leaveTwice("/method/", "/glossary/");
    await expect(page).toHaveURL(/\/(?:method|glossary)\/$/);
    await page.goBack();
    await leaveTwice("/programs/", "/guides/");
    await expect(page).toHaveURL(/\/(?:programs|guides)\/$/);
  }
  expect(errors).toEqual([]);
});

test("storage that is full: results and list work, and the visitor is told", async ({ page }) => {
  const errors = errorsOf(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("/quiz/");
  await page.getByRole("checkbox", { name: "Family Medicine" }).check();
  await expect(page.getByText(/no room left|full/i).first()).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Step 2 of 4: Your exams" })).toBeVisible();
  expect(errors).toEqual([]);
});

for (const { timezoneId, now } of [
  { timezoneId: "Pacific/Kiritimati", now: "2026-12-31T23:30:00Z" },
  { timezoneId: "America/Los_Angeles", now: "2031-02-28T08:00:00Z" },
  { timezoneId: "Asia/Kolkata", now: "1999-12-31T20:00:00Z" },
]) {
  test.describe(`a device whose clock says ${now} in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("gets programs, a calendar and no error", async ({ page }) => {
      const errors = errorsOf(page);
      await page.clock.setFixedTime(new Date(now));
      await answeredBefore(page, NEEDS_J1);
      await page.goto("/results/");
      await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
      await page.goto("/tools/calendar/");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.getByRole("main").innerText()).not.toMatch(/NaN|Invalid|undefined/);
      expect(errors).toEqual([]);
    });
  });
}

test("fonts that do not come change no line's place by much and hide no word", async ({ page }) => {
  await page.goto("/method/");
  await page.evaluate(() => document.fonts.ready);
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  const withFonts = await heightOf();
  await page.route(/\.woff2/, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(Math.abs((await heightOf()) - withFonts) / withFonts).toBeLessThan(0.02);
});

test("a slow phone line: the text is there to read before the scripts are", async ({ page }) => {
  await withDevtools(page, async (session) => {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 400,
      downloadThroughput: 400_000 / 8,
      uploadThroughput: 400_000 / 8,
    });
    await page.goto("/quiz/", { waitUntil: "commit" });
    await expect(
      page.getByText("Getting the questions…").or(page.getByRole("checkbox").first()),
    ).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Family Medicine" })).toBeVisible();
  });
});

test("back and forward keep filters, place and answers", async ({ page }) => {
  await answeredBefore(page, NEEDS_J1);
  await page.goto("/results/");
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 1500));
  await page.goto("/method/");
  await page.goBack();
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(/\/method\/$/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
});

test("a part of the results that does not come takes nothing with it", async ({ page }) => {
  const errors = errorsOf(page);
  await answeredBefore(page, NEEDS_J1);
  await page.route(/\/_astro\/AskProgram[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/results/");
  const card = await openRow(page);
  await card.getByText("Ask the program").click();
  await expect(card.getByRole("alert")).toContainText("could not be loaded");
  await expect(card.getByText("All criteria")).toBeVisible();
  expect(errors).toEqual([]);
});

test("a part of the list's page that does not come takes nothing with it", async ({ page }) => {
  const errors = errorsOf(page);
  await answeredBefore(page, NEEDS_J1);
  await page.evaluate(
    (entries) => localStorage.setItem("whole-file:list:v1", JSON.stringify(entries)),
    [entryOf("saint-agnes-family-medicine-fresno", "Saint Agnes", "2026-11-01")],
  );
  await page.route(/\/_astro\/Panels[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/list/");
  await expect(page.getByRole("alert")).toContainText("Plan, cost, signals and files could not be loaded");
  await expect(page.locator(".entry")).toHaveCount(1);
  await page.unroute(/\/_astro\/Panels[^/]*\.js$/);
  await page.getByRole("button", { name: "Reload the page" }).click();
  await expect(page.getByRole("button", { name: /^Save as CSV/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test("answers kept by a newer version of the site are not lost by this one", async ({ page }) => {
  const errors = errorsOf(page);
  const newer = { ...NEEDS_J1, aQuestionOfLater: "yes", step2Score: { kind: "pass" } };
  await answeredBefore(page, JSON.stringify(newer));
  await page.goto("/results/");
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  expect(errors).toEqual([]);
});

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; words: string }> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let words = "";
  child.stdout.on("data", (chunk) => {
    words += chunk;
  });
  child.stderr.on("data", (chunk) => {
    words += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, words })));
}
