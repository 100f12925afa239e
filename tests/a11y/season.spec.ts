import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { answeredBefore, NEEDS_J1 } from "../support/quiz-visitor.ts";
import { expectAccessible } from "./looks.ts";

const FRESNO = "saint-agnes-family-medicine-fresno";
const LIST = [FRESNO, "kern-medical-family-medicine-bakersfield"].map((id) => ({
  ...entryOf(id, id, "2026-11-01"),
  status: "interview",
  events: [
    { what: "invited", day: "2026-11-20", replyBy: "2026-11-22" },
    { what: "interview", day: "2026-12-15", time: "09:00", zone: "America/Los_Angeles" },
  ],
}));

/** The season desk in use, and what else came with the country: each page with what makes it whole. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "/season/": (page) => expect(page.locator("[data-due] li").first()).toBeVisible(),
  "/season/rank/": async (page) => {
    await page.getByRole("button", { name: /^Take the 2 programs/ }).click();
    await expect(page.locator(".rank-pair")).toBeVisible();
  },
  [`/season/brief/#${FRESNO}`]: async (page) => {
    await expect(page.getByText("Getting the programs…")).toBeHidden();
    await page
      .getByRole("button", { name: /^Time me/ })
      .first()
      .click();
    await expect(page.getByRole("button", { name: /s: stop$/ })).toBeVisible();
    await page.getByLabel("What did they say of the J-1 visa?").selectOption("yes");
  },
  "/season/students/": async (page) => {
    await page.getByLabel(/^Name for the answers/).fill("Ana");
    await page.getByRole("button", { name: "Keep them under this name" }).click();
    await expect(page.getByRole("row", { name: /^Ana \d/ })).toBeVisible();
  },
  "/season/soap/": async (page) => {
    await page.getByRole("button", { name: "Practice with a made-up list" }).click();
    await page.getByRole("checkbox").first().check();
    await expect(page.getByText(/^1 of 45 applications chosen/)).toBeVisible();
  },
  "/tools/cost/": (page) => expect(page.locator(".tool-total").first()).toBeVisible(),
  [`/embed/program/${FRESNO}/`]: (page) => expect(page.getByRole("heading").first()).toBeVisible(),
  "/embed/region/central-valley/": (page) => expect(page.getByRole("heading").first()).toBeVisible(),
  "/tools/visa-road/": (page) => expect(page.locator(".road-steps li").first()).toBeVisible(),
};

for (const [address, use] of Object.entries(PAGES))
  test(`${address} in every look`, async ({ page }) => {
    await answeredBefore(page, NEEDS_J1);
    await page.evaluate((list) => localStorage.setItem("whole-file:list:v1", JSON.stringify(list)), LIST);
    await page.goto(address);
    await use(page);
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await expectAccessible(page);
  });
