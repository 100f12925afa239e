import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import fc from "fast-check";
import Papa from "papaparse";
import { cleanNote, entryOf } from "../../src/plan/list.ts";
import { anyText } from "../support/any-text.ts";
import { answeredBefore, NEEDS_J1, PROFILE_KEY } from "../support/quiz-visitor.ts";

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

/** Half-sound, half-broken texts as a stranger, a cut-off link or an older version would leave them. */
const leftText = fc.oneof(
  fc.constantFrom(...ATTACKS),
  anyText({ maxLength: 200 }),
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
  page.on("pageerror", ({ message }) => seen.push(`error: ${message}`));
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
  const harm = await page.evaluate(
    (mark) => ({ isRun: mark in window, inherited: Object.keys(Object.prototype) }),
    MARK,
  );
  expect(harm).toEqual({ isRun: false, inherited: [] });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** What the page was asked for is drawn. */
const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** A cell as a spreadsheet would have it, whatever it holds. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** What the first sign of a cell makes a spreadsheet run. */
const FORMULA = /^[=+\-@\t\r]/;

const samples = <T>(arbitrary: fc.Arbitrary<T>) => fc.sample(arbitrary, { numRuns: RUNS, seed: SEED });

test("whatever stands behind # in a link: no script runs, the page works", async ({ page }) => {
  const seen = watch(page);
  // The first loads the page, which reads its address by one function then and when the address changes.
  for (const address of ["/results/", "/list/", "/compare/"])
    for (const text of [...ATTACKS.slice(0, 3), ...samples(leftText)]) {
      const fragment = fc.sample(fc.constantFrom("p=", "l=", "st=", ""), {
        numRuns: 1,
        seed: text.length,
      })[0];
      await page.goto(`${address}#${fragment}${encodeURIComponent(text.toWellFormed())}`);
      await expect(page.locator(".island-wait")).toHaveCount(0);
      await twoFrames(page);
      await expectUnharmed(page, seen);
    }
});

test("whatever is kept on the device: no script runs, the page works", async ({ page }) => {
  const seen = watch(page);
  await page.goto("/404.html");
  for (const text of samples(leftText)) {
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
  const results = page.locator("[data-results]");
  const texts = [...ATTACKS, ...samples(anyText({ maxLength: 300 }))];
  for (const [at, text] of texts.entries()) {
    const query = text.toWellFormed();
    const address = `/search/?q=${encodeURIComponent(query)}`;
    if (at === 0) await page.goto(address);
    // The first loads the page, which reads its address by one function then and on the way back.
    else
      await page.evaluate((next) => {
        // No answer of before is taken for this one's.
        document.querySelector("[data-results]")?.replaceChildren();
        history.pushState(null, "", next);
        dispatchEvent(new PopStateEvent("popstate"));
      }, address);
    await expect(results).toContainText(/Nothing found|result/);
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

test("whatever stands in a file of one's own: no script runs, each good row comes back as it was, none as a formula", async ({
  page,
}) => {
  const seen = watch(page);
  const texts = [...ATTACKS, ...samples(anyText({ minLength: 1, maxLength: 60 })), "+1", "-1", "@x"]
    .map((text) => text.toWellFormed())
    .filter((text) => text.trim() !== "");
  const rows = texts.map((text, at) =>
    [text, text, text, text, text, `12099${String(at).padStart(5, "0")}`].map(quoted).join(","),
  );
  await answeredBefore(page, NEEDS_J1);
  await page.goto("/list/");
  await bring(page, `Program,City,State,Note,${quoted(ATTACKS[0] ?? "")},ACGME ID\r\n${rows.join("\r\n")}`);
  await expect(page.locator(".import-preview")).toBeVisible();
  // Such cells fit no heading, so the visitor is asked: each column is what it says.
  for (const question of await page.locator(".import-question").all())
    await question.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Read the file" }).click();
  await page.getByRole("button", { name: `Add all ${rows.length} to my list` }).click();
  await expect(page.locator(".entry")).toHaveCount(rows.length);
  await expectUnharmed(page, seen);
  await expect(page.getByText(ATTACKS[0] ?? "").first()).toBeVisible();

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Save as CSV/ }).click(),
  ]);
  const saved = readFileSync(await file.path(), "utf8");
  const { data } = Papa.parse<string[]>(saved.replace("\uFEFF", "").trimEnd());
  expect(data).toHaveLength(rows.length + 1);
  expect(data.flat().filter((cell) => FORMULA.test(cell))).toEqual([]);
  const kept = await page.evaluate(() => localStorage.getItem("whole-file:list:v1"));
  expect(JSON.parse(kept ?? "[]").map(({ note }: { note: string }) => note)).toEqual(texts.map(cleanNote));

  for (const address of ["/results/", "/compare/", "/list/"]) {
    await page.goto(address);
    await expectUnharmed(page, seen);
  }
});

test("whatever is brought as a file: a clear word, and the list stays as it was", async ({
  page,
}, testInfo) => {
  const seen = watch(page);
  await page.goto("/404.html");
  await page.evaluate(
    (entries) => localStorage.setItem("whole-file:list:v1", JSON.stringify(entries)),
    [entryOf("saint-agnes-family-medicine-fresno", "Saint Agnes", "2026-11-01")],
  );
  await page.goto("/list/");
  const words = page.locator("#file [role=status]");
  const broken: readonly (readonly [Buffer | string, RegExp])[] = [
    ["", /This file is empty/],
    [Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /save it as CSV/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /is no table that we can read/],
    [`a${",".repeat(100_000)}`, /100,001 columns/],
    ['{"format":"whole-file-list","version":1,"list":', /is not JSON/],
    [`[${"[".repeat(100_000)}`, /is not JSON/],
  ];
  for (const [content, word] of broken) {
    await bring(page, content);
    await expect(words).toHaveText(word);
    await expectUnharmed(page, seen);
  }
  // By its path: sent to the browser, ten megabytes cost more than all files above.
  const large = testInfo.outputPath("large.csv");
  writeFileSync(large, "a".repeat(10_000_001));
  await page.getByLabel(/^File/).setInputFiles(large);
  await expect(words).toHaveText(/larger than 10 MB/);
  await expectUnharmed(page, seen);
  await bring(
    page,
    `{"format":"whole-file-list","version":1,"__proto__":{"${MARK}":1},"list":[{"__proto__":{"id":"x"}},{"id":${JSON.stringify(ATTACKS[1])}},7],"own":{}}`,
  );
  await expect(page.getByText(/could not be read/)).toBeVisible();
  await expectUnharmed(page, seen);
  await expect(page.locator(".entry")).toHaveCount(1);
});

async function bring(page: Page, content: Buffer | string): Promise<void> {
  await page.getByLabel(/^File/).setInputFiles({
    name: `${ATTACKS[0]?.replaceAll("/", "")}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
}
