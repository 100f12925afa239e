import { expect, type Page, test } from "@playwright/test";
import { EIGHT_DAYS, PRESENT_SEASON } from "../support/eight-days.ts";
import { answerQuiz, watchPages } from "../support/tool-visitor.ts";

/** The site as it is built today, visited on eight days: what runs in the browser goes by the visitor's day. */
watchPages();

const OVER = /^The 2027 season is over: Match Day was March 19, 2027\./;

/** A list of two programs: one that states a last day, one that names none. */
async function keepList(page: Page): Promise<void> {
  await page.addInitScript(() =>
    localStorage.setItem(
      "whole-file:list:v1",
      JSON.stringify([
        { id: "saint-agnes-family-medicine-fresno", name: "A", status: "considering", note: "", added: null },
      ]),
    ),
  );
}

for (const [index, { day, phase, year, isOver }] of EIGHT_DAYS.entries()) {
  const before = EIGHT_DAYS[index - 1];
  // Guide and results are the heavier pages: they say what season and phase say, and are asked where one of these turns.
  const turns = before?.phase !== phase || before.year !== year;

  test(`${day}: no page contradicts another`, async ({ page }) => {
    await page.clock.setFixedTime(`${day}T17:00:00Z`);
    await answerQuiz(page);
    await keepList(page);

    await page.goto("/tools/letters-planner/");
    const dates = page.locator("[data-dates]");
    if (isOver) {
      await expect(page.locator("[data-season-ends]")).toHaveText(OVER);
      await expect(page.locator("[data-dates-intro]")).toContainText("The 2027 season is over.");
      await expect(dates).toContainText("10 weeks before");
      await expect(dates).not.toContainText(/\b20\d\d\b/);
    } else {
      await expect(page.locator("[data-season-ends]")).toBeHidden();
      await expect(dates).toContainText(phase === "interviews" ? "Ask now" : "next season");
    }

    await page.goto("/tools/calendar/");
    const next = page.locator("[data-next]");
    await expect(next).toContainText(isOver ? "The 2027 season is over." : /^(?:Today|Tomorrow|In \d+ days)/);
    await expect(page.locator("[data-file]")).toBeVisible({ visible: !isOver });
    await expect(page.locator(".season-past .tag").filter({ hasText: /^in / })).toHaveCount(0);

    if (!turns) return;
    await page.goto("/guides/season-calendar/");
    const note = page.locator("[data-season-ends]");
    if (isOver) await expect(note).toHaveText(OVER);
    else await expect(note).toBeHidden();

    await page.goto("/results/");
    const results = page.locator(".results");
    if (isOver) {
      await expect(results.getByText(OVER)).toContainText(`You are looking at the ${year} season`);
      expect(await results.innerText()).not.toMatch(PRESENT_SEASON);
      await expect(results.getByText(/^Last day (?:today|in)/)).toHaveCount(0);
    } else {
      await expect(results).toContainText(
        phase === "interviews"
          ? "late files are read in some places only"
          : "Programs rank those they interviewed",
      );
      await expect(results.getByText(OVER)).toHaveCount(0);
      // Once nobody can register any more, who has not said whether they did is asked, and no program is closed for it.
      const register = results.getByText(/^Registration with NRMP: Nobody can register/);
      await expect(register).toHaveCount(phase === "interviews" ? 0 : 1);
      if (phase !== "interviews")
        await expect(register.getByRole("link", { name: "Answer it" })).toHaveAttribute("href", /\/quiz\/#/);
    }
  });
}

test("after the season the list says that the next is not announced, and the quiz takes its years", async ({
  page,
}) => {
  await page.clock.setFixedTime("2027-07-15T17:00:00Z");
  await answerQuiz(page);
  await keepList(page);
  await page.goto("/list/");
  await expect(page.getByText(OVER)).toContainText("You are looking at the 2028 season");
  await expect(page.locator("#save")).toContainText("Dates of the 2028 season are not announced");
  await expect(page.locator("#cost")).toContainText("season 2027");
  await page.goto("/quiz/");
  await expect(page.getByText(OVER)).toBeVisible();
});
