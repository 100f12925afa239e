import { expect, type Page, test } from "@playwright/test";
import fc from "fast-check";
import { PROFILE_KEY } from "./quiz-visitor.ts";

/** Run it and the page would say so. */
const MARK = "__hostile";
const ATTACKS = [
  `<img src=x onerror="window.${MARK}=1">`,
  `"><script>window.${MARK}=1</script>`,
  `javascript:window.${MARK}=1`,
  `{{constructor.constructor("window.${MARK}=1")()}}`,
  `' autofocus onfocus='window.${MARK}=1`,
  `<svg/onload=window.${MARK}=1>`,
  "__proto__",
  "\u202egnp.exe\u0000\ud800",
  "%00%ff%fe",
  '=HYPERLINK("http://evil.example","x")',
];

/** Runs: a page each. Few, because the parsers behind are fuzzed by the thousand in the unit tests. */
const RUNS = 5;
const SEED = 20261123;

test.describe.configure({ timeout: 90_000 });

/** Half-sound, half-broken texts as a stranger, a cut-off link or an older version would leave them. */
const anyText = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.json({ maxDepth: 3 }),
  fc.base64String({ maxLength: 120 }),
  fc
    .constantFrom(...ATTACKS)
    .map((attack) => JSON.stringify({ specialties: [attack], note: attack, [attack]: attack })),
  fc.constantFrom(...ATTACKS).map((attack) => JSON.stringify([{ id: attack, name: attack, note: attack }])),
);

/** What the page let happen that it should not: an error nobody caught, a script of the attack's, a dialog, a foreign request. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  // The browser's own words for a change of pages that was too quick to be drawn.
  page.on("pageerror", ({ message }) => /^Transition was/.test(message) || seen.push(`error: ${message}`));
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url()))
      seen.push(`request: ${request.url()}`);
  });
  return seen;
}

async function expectUnharmed(page: Page, seen: readonly string[]): Promise<void> {
  expect(seen).toEqual([]);
  expect(await page.evaluate((mark) => mark in window, MARK)).toBe(false);
  expect(await page.evaluate(() => ({}) instanceof Object && Object.keys(Object.prototype))).toEqual([]);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

const samples = <T>(arbitrary: fc.Arbitrary<T>) => fc.sample(arbitrary, { numRuns: RUNS, seed: SEED });

test("whatever stands behind # in a link: no script runs, the page works", async ({ page }) => {
  const seen = watch(page);
  for (const text of [...ATTACKS.slice(0, 3), ...samples(anyText)]) {
    const fragment = fc.sample(fc.constantFrom("p=", "l=", "st=", ""), { numRuns: 1, seed: text.length })[0];
    for (const address of ["/results/", "/list/", "/compare/"]) {
      await page.goto(`${address}#${fragment}${encodeURIComponent(text.toWellFormed())}`);
      await expectUnharmed(page, seen);
    }
  }
});

test("whatever is kept on the device: no script runs, the page works", async ({ page }) => {
  const seen = watch(page);
  await page.goto("/404.html");
  for (const text of samples(anyText)) {
    await page.evaluate(
      ([keys, value]) => {
        for (const key of keys) localStorage.setItem(key, value);
      },
      [
        [PROFILE_KEY, "whole-file:list:v1", "whole-file:own-programs:v1", "whole-file-theme"],
        text.toWellFormed(),
      ] as const,
    );
    for (const address of ["/quiz/", "/list/"]) {
      await page.goto(address);
      await expectUnharmed(page, seen);
    }
  }
});

test("whatever is searched for: no script runs, and the words come back as words", async ({ page }) => {
  const seen = watch(page);
  for (const text of [...ATTACKS, ...samples(fc.string({ unit: "binary", maxLength: 300 }))]) {
    await page.goto(`/search/?q=${encodeURIComponent(text.toWellFormed())}`);
    await expectUnharmed(page, seen);
  }
});

test("whatever is pasted as a statement: no script runs, and the text is shown as it was", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/tools/statement-check/");
  const field = page.getByRole("textbox").first();
  for (const text of [...ATTACKS.map((attack) => attack.replaceAll("\u0000", "")), "a".repeat(200_000)]) {
    await field.fill(text.toWellFormed());
    await expectUnharmed(page, seen);
  }
});
