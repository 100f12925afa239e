import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { answeredBefore, NEEDS_J1 } from "../support/quiz-visitor.ts";

/** One person from 28 November to Match Day, in one window on the built site: only the clock is moved. */
const FRESNO = "saint-agnes-family-medicine-fresno";
const LIST = [
  entryOf(FRESNO, "Saint Agnes", "2026-11-01"),
  entryOf("kern-medical-family-medicine-bakersfield", "Kern Medical", "2026-11-01"),
  entryOf("own-valley", "Valley Program", "2026-11-01"),
].map((entry) => ({
  ...entry,
  status: "applied",
  events: [{ what: "applied", day: "2026-09-24" }],
}));

const reload = async (page: Page, day: string, address: string) => {
  await page.clock.setFixedTime(`${day}T17:00:00Z`);
  await page.goto(address);
};

async function noteOnBrief(page: Page, what: string, day: string): Promise<void> {
  await page.getByLabel("What happened", { exact: true }).selectOption(what);
  await page.getByLabel("Day of what happened").fill(day);
  await page.getByRole("button", { name: "Note it" }).click();
}

test("from silence to an interview, a rank list, SOAP and the papers", async ({ page }) => {
  await answeredBefore(page, { ...NEEDS_J1, applied: "yes" });
  await page.evaluate((list) => localStorage.setItem("whole-file:list:v1", JSON.stringify(list)), LIST);
  const tasks = page.locator("[data-tasks]");

  await test.step("28 November: what is silent, what comes next, one letter that knows it", async () => {
    await reload(page, "2026-11-28", "/season/");
    await expect(page.getByText(/^Programs read and invite\./)).toBeVisible();
    await expect(page.locator(".season-last-days li:visible").first()).toBeVisible();
    await expect(tasks).toContainText(/3 programs\. Applied and silent/);
    await expect(tasks).not.toContainText(/own order|interviewed you|rank/i);
    await page.goto(`/tools/write-to-program/?program=${FRESNO}`);
    await expect(page.getByLabel("What for")).toHaveValue("interest");
    await expect(page.locator("#write-mail")).toHaveValue(/I have applied to/);
    await page.goto("/tools/delay-or-apply/");
    await expect(
      page.getByRole("heading", { name: "Do you hold an invitation to an interview?" }),
    ).toBeVisible();
  });

  await test.step("5 December: an invitation with its day, due first", async () => {
    await reload(page, "2026-12-05", `/season/brief/#${FRESNO}`);
    await expect(page.locator("[data-title]")).toHaveText("Saint Agnes");
    await noteOnBrief(page, "invited", "2026-12-05");
    await page.getByLabel(/^Answer by/).fill("2026-12-07");
    await page.getByLabel(/^Answer by/).blur();
    await noteOnBrief(page, "interview", "2026-12-15");
    await page.goto("/season/");
    await expect(page.locator("[data-due]")).toContainText("Saint Agnes");
    await expect(tasks).toContainText(/1 program\. Interview to come/);
    await expect(tasks).not.toContainText(/own order/);
  });

  await test.step("15 December: the evening after it, and what they said of the visa", async () => {
    await reload(page, "2026-12-15", `/season/brief/#${FRESNO}`);
    await page.getByLabel(/^People:/).fill("Kind to each other");
    await page.getByLabel(/^One number, 1 to 10/).fill("9");
    await page.reload();
    await expect(page.getByLabel(/^People:/)).toHaveValue("Kind to each other");
    await page.evaluate(() => {
      location.hash = "#own-valley";
    });
    await expect(page.locator("[data-title]")).toHaveText("Valley Program");
    await noteOnBrief(page, "interview", "2026-12-14");
  });

  await test.step("20 February: two at a time, then the order for R3", async () => {
    await reload(page, "2027-02-20", "/season/rank/");
    await page.getByRole("button", { name: "Take the 2 programs of my list with an interview" }).click();
    await page
      .getByRole("button", { name: /^Saint Agnes/ })
      .first()
      .click();
    await expect(page.locator(".rank-order").first().locator("li > strong")).toHaveText([
      "Saint Agnes",
      "Valley Program",
    ]);
    await page.goto("/tools/backup-plan/");
    await expect(page.getByRole("heading", { name: /^How many interviews/ })).toBeVisible();
    await page.goto("/season/");
    await expect(page.getByText(/^Rank lists are open\./)).toBeVisible();
  });

  await test.step("4 March: lists are in, and nobody is told to change them", async () => {
    await reload(page, "2027-03-04", "/season/");
    await expect(page.getByText(/^No list can be changed any more\./)).toBeVisible();
    await expect(tasks).not.toContainText(/certify|own order/i);
    await page.goto("/tools/delay-or-apply/");
    await expect(page.getByText("This season is decided: prepare for both ends")).toBeVisible();
  });

  await test.step("14 and 16 March: a rehearsal, asked for before the programs are here, then the week itself", async () => {
    await reload(page, "2027-03-14", "/season/soap/");
    await page.getByRole("button", { name: "Practice with a made-up list" }).click();
    await expect(page.locator("[data-rehearsal]")).toBeVisible();
    await page.getByRole("button", { name: "Wipe the list from this device" }).click();
    await reload(page, "2027-03-16", "/season/soap/");
    await expect(page.locator("[data-clock]")).toContainText("SOAP round 1");
    await page.goto("/tools/backup-plan/");
    await expect(page.getByRole("heading", { name: /^Are you registered for the Match/ })).toBeVisible();
    await page.goto(`/tools/write-to-program/?program=${FRESNO}`);
    await expect(page.locator("[data-day]")).toContainText("until SOAP has ended");
  });

  await test.step("20 March: the papers, or the look back", async () => {
    await reload(page, "2027-03-20", "/season/");
    await expect(page.getByText(/^Match Day is over\./)).toBeVisible();
    await expect(page.locator("[data-log]")).toContainText("3");
    await expect(tasks).toContainText("Not matched: what to do in which month.");
    await page.goto(`/season/brief/#${FRESNO}`);
    await noteOnBrief(page, "matched", "2027-03-19");
    await page.goto("/season/");
    await expect(tasks).toContainText(/1 program\. Matched: ask the program/);
    await expect(tasks).not.toContainText(/not matched|SOAP/i);
    await page.goto("/tools/visa-road/");
    await page.getByLabel(/^J-1: day on which all papers/).fill("2027-04-15");
    await expect(page.locator("[data-plan]")).toContainText(/days of slack/);
    await page.getByLabel("Visa").selectOption("h1b");
    await expect(page.locator("[data-plan]")).toContainText("file the petition by");
  });

  await test.step("July 2028: no season is announced, and it says so", async () => {
    await reload(page, "2028-07-15", "/season/");
    await expect(page.getByText(/The 2027 season is over/).first()).toBeVisible();
    await expect(page.locator(".season-last-days li:visible")).toHaveCount(0);
    await page.goto("/season/soap/");
    await expect(page.locator("[data-clock]")).toContainText("not announced");
    // Had nobody matched: the same programs again, from the beginning.
    await page.evaluate((list) => localStorage.setItem("whole-file:list:v1", JSON.stringify(list)), LIST);
    await page.goto("/season/");
    await page.getByRole("button", { name: "Begin it" }).click();
    await expect(tasks).toContainText(/Planning the next season/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(tasks).toContainText(/Not matched: what to do/);
  });
});
