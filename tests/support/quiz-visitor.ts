import { expect, type Locator, type Page } from "@playwright/test";
import type { Profile } from "../../src/engine/profile.ts";

/** Visitors of the quiz, as real people might be. */
export const NEEDS_J1: Profile = {
  specialties: ["family-medicine"],
  places: ["central-valley"],
  step1: "passed",
  step1Failures: 0,
  step2: "passed",
  step2Score: 215,
  step2Failures: 0,
  step3: "not-taken",
  graduationYear: 2016,
  workStatus: "needs-visa",
  visas: ["j1"],
};

/** Everything that a file can say, for who leaves nothing out. */
export const ALL_ANSWERED: Profile = {
  ...NEEDS_J1,
  specialties: ["internal-medicine", "family-medicine", "psychiatry"],
  places: ["central-valley", "inland-empire"],
  ties: ["central-valley"],
  step1Score: 222,
  step3Failures: 0,
  lastClinicalYear: 2026,
  schoolListed: true,
  ecfmg: "certified",
  visas: ["j1", "h1b"],
  usceHandsOn: 2,
  usceHandsOnWeeks: 2,
  usceObserver: 3,
  usceLastYear: 2026,
  usceRegions: ["central-valley"],
  letters: 3,
  lettersUs: 2,
  lettersSpecialty: 1,
  lettersRegions: ["central-valley"],
  languages: ["spanish", "punjabi"],
  experience: ["underserved", "farmworker"],
};

export const CITIZEN: Profile = {
  specialties: ["internal-medicine", "family-medicine"],
  ties: ["central-valley"],
  step1: "passed",
  step2: "not-taken",
  graduationYear: 2025,
  workStatus: "citizen",
  usceHandsOn: 1,
  usceLastYear: 2026,
  letters: 2,
  lettersUs: 1,
  lettersSpecialty: 1,
  languages: ["spanish"],
  experience: ["farmworker"],
};

export const NEEDS_H1B: Profile = {
  specialties: ["psychiatry"],
  step1: "passed",
  step1Failures: 1,
  step2: "passed",
  step2Score: 231,
  step3: "not-taken",
  graduationYear: 2019,
  workStatus: "needs-visa",
  visas: ["h1b"],
};

export const PROFILE_KEY = "whole-file:profile:v1";

/** What the quiz folds its ways to delete under. */
export const KEPT_FOLD = "Saved on this device only. Start again, or delete";

/** The heading of the results: their answer in one line. */
export const RESULTS_HEADING = /^[\d,]+ of [\d,]+ programs? (?:is|are) not closed to you$/;

/** Opens a program's row, the first of the page or the one named, and gives all that it holds. */
export async function openRow(page: Page, name?: string | RegExp): Promise<Locator> {
  const rows = page.locator("[data-row]");
  const row = name === undefined ? rows : rows.filter({ hasText: name });
  await row.locator(".row-button").first().click();
  return page.locator(".program-detail");
}

/** The visitor has answered before. */
export async function answeredBefore(page: Page, kept: Profile | string): Promise<void> {
  const text = typeof kept === "string" ? kept : JSON.stringify(kept);
  // A file of the site with nothing in it to load or run.
  await page.goto("/robots.txt");
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [PROFILE_KEY, text] as const);
}

export async function keptAnswers(page: Page): Promise<unknown> {
  return JSON.parse((await page.evaluate((key) => localStorage.getItem(key), PROFILE_KEY)) ?? "null");
}

export async function continueTo(page: Page, heading: string): Promise<void> {
  await page.getByRole("button", { name: /^(Continue|Check your answers|Back to your answers)$/ }).click();
  await expect(page.getByRole("heading", { name: heading })).toBeFocused();
}

/** Everything that the page logs as an error, and every address and body it sends. */
export function watch(page: Page): { readonly errors: string[]; readonly sent: string[] } {
  const errors: string[] = [];
  const sent: string[] = [];
  page.on(
    "console",
    (message) => message.type() === "error" && errors.push(`${message.text()} ${message.location().url}`),
  );
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) =>
    sent.push(`${request.url()} ${request.postData() ?? ""} ${Object.values(request.headers()).join(" ")}`),
  );
  return { errors, sent };
}
