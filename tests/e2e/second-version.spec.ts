import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { parseHeaderRules } from "../../scripts/serve/header-rules.mjs";
import { lintContent } from "../../src/content/lint-content.ts";
import { parseMarkdown } from "../../src/content/parse-markdown.ts";
import { readBuiltPages } from "../support/built-pages.ts";
import { missedBy, notice, openKept } from "../support/kept-copy.ts";
import { type OwnSite, serveOwnSite } from "../support/own-site.ts";
import { NEEDS_J1, PROFILE_KEY, RESULTS_HEADING } from "../support/quiz-visitor.ts";
import { type Copy, copyProject } from "./changed-site.ts";

/**
 * A site built from content in which an attack stands in every text that our own rules let through. It is the second version of the site as
 * well, of which the copy on a device hears: a build is dearer than all that is asked of it, so it is asked by both.
 */
test.use({ reuseContext: false });
// In one process, one after another: each process would build for itself.
test.describe.configure({ mode: "default" });

const program = "/programs/saint-agnes-family-medicine-fresno/";
const guide = "/guides/late-november/";
const rules = parseHeaderRules(readFileSync("dist/_headers", "utf8"));

/** Run it and the page would say so. */
const MARK = "__hostile";
/** In records: breaks out of text, attributes, scripts, data blocks and XML; begins as a formula does. It ends as a sentence may. */
const ATTACK = `</script></template><img src=x onerror=${MARK}=1>"'onclick=${MARK}=1 ]]>-->{{1}}.`;
/** In front matter, whose rules take no HTML: a tag for whoever unescapes once too often. */
const ESCAPED = `&lt;img src=x onerror=${MARK}=1&gt; &#60;script>"'onclick=${MARK}=1 ]]>-->.`;
/** In addresses, which take no blank. */
const IN_ADDRESS = `?"'><img/src=x/onerror=${MARK}=1>`;
const FORMULA = "=1+1 ";

let copy: Copy;
let root: string;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  copy = copyProject();
  expect(poison(copy.folder)).toBeGreaterThan(1_000);
  changeForSecondVersion(copy);
  root = copy.build(SECOND_DATE);
});

test.afterAll(() => copy?.remove());

test.describe("content that attacks", () => {
  // What stays inert does so because it was written as text.
  test.use({ bypassCSP: true });

  test("no page holds an element or an attribute that came from a text", async ({ page }) => {
    const found: string[] = [];
    const pages = readBuiltPages(root);
    const silent = pages.filter(({ kind, html }) => kind === "program" && !html.includes(`${MARK}=1`));
    expect(silent.map(({ address }) => address)).toEqual([]);
    for (const { address, html } of pages) {
      const wrong = await page.evaluate((html) => {
        const page = new DOMParser().parseFromString(html, "text/html");
        const roots = [page, ...[...page.querySelectorAll("template")].map(({ content }) => content)];
        return roots
          .flatMap((root) => [...root.querySelectorAll("*")])
          .filter(
            (element) =>
              element.getAttributeNames().some((name) => name.startsWith("on") || /["'<>=]/.test(name)) ||
              element.matches('img[src="x"], a[href^="javascript:" i]'),
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 200));
      }, html);
      found.push(...wrong.map((element) => `${address}: ${element}`));
    }
    expect(found.slice(0, 10)).toEqual([]);
  });

  test("every file for machines can be read, and no cell of a table runs", async ({ page }) => {
    const read = (name: string) => readFileSync(join(root, name), "utf8");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" });
    for (const name of files.filter((name) => /\.(?:json|webmanifest)$/.test(name)))
      expect(() => JSON.parse(read(name)), name).not.toThrow();
    for (const name of files.filter((name) => name.endsWith(".xml")))
      expect(
        await page.evaluate(
          (text) =>
            new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")
              ?.textContent,
          read(name),
        ),
        name,
      ).toBeUndefined();
    const csv = read("data/v1/programs.csv");
    expect(csv).toContain("'=1+1");
    expect(csv.match(/(?:^|,)"?[=+@\t]/gm)).toBeNull();
    const calendars = files.filter((name) => name.endsWith(".ics"));
    for (const name of calendars)
      for (const line of read(name).split("\r\n"))
        expect(line, name).toMatch(/^(?:[A-Z][A-Z0-9-]*[;:].*| .*|)$/);
  });

  test("the pages that draw from data show the attack as words", async ({ page }) => {
    const own = await serveOwnSite({ root });
    const site = own.address;
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("dialog", (dialog) => dialog.dismiss().then(() => errors.push("dialog")));
    await page.goto(`${site}/404.html`);
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      PROFILE_KEY,
      JSON.stringify(NEEDS_J1),
    ] as const);
    for (const address of [
      "/results/",
      "/list/",
      "/compare/",
      "/search/?q=fresno",
      "/programs/",
      "/quiz/",
      "/sources/",
    ]) {
      await page.goto(site + address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate((mark) => mark in window, MARK), address).toBe(false);
    }
    await page.goto(`${site}/results/`);
    await expect(page.getByText(ATTACK).filter({ visible: true }).first()).toBeVisible();
    expect(errors).toEqual([]);
    await own.close();
  });
});

test.describe("a new version of the site", () => {
  let site: OwnSite;

  test.beforeAll(async () => {
    site = await serveOwnSite({ root: "dist", rules, host: "localhost" });
  });

  test.beforeEach(() => site.serve("dist"));

  test.afterAll(() => site?.close());

  const serveSecondVersion = () => site.serve(root);

  test("is read at once, waits while an old tab works, and replaces the copy when no tab is left", async ({
    page,
    context,
  }) => {
    await openKept(page, `${site.address}/quiz/`);
    await page.reload();
    const oldTab = await context.newPage();
    await oldTab.goto(`${site.address}/quiz/`);

    serveSecondVersion();
    await page.goto(site.address + program);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(SECOND_NAME);
    await expect(notice(page)).toBeHidden();

    // With two tabs open the new copy waits: the old tab still has what it was built with.
    await expect.poll(() => hasWaitingWorker(page)).toBe(true);
    await page.goto(`${site.address}/results/`);
    expect(await hasWaitingWorker(page)).toBe(true);
    await oldTab.getByRole("checkbox", { name: "Family Medicine" }).check();
    await oldTab.getByRole("button", { name: "Continue" }).click();
    await expect(oldTab.getByRole("heading", { name: "Step 2 of 4: Your exams" })).toBeVisible();

    const later = await comeBackLater(context, `${site.address}/list/`);
    await context.setOffline(true);
    await later.goto(`${site.address}/quiz/`);
    await expect(notice(later).locator("time")).toHaveAttribute("datetime", SECOND_DATE);
    await expect(later.getByRole("checkbox", { name: "Family Medicine" })).toBeVisible();
  });

  test("leaves no page with the parts or the data of another version, without a line", async ({
    page,
    context,
  }) => {
    // With answers, so that the marks that pages have for them are among the parts.
    await page.goto(`${site.address}/robots.txt`);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      PROFILE_KEY,
      JSON.stringify(NEEDS_J1),
    ] as const);
    await openKept(page, site.address + program);
    const firstName = await page.getByRole("heading", { level: 1 }).innerText();
    const firstDate = (await notice(page).locator("time").getAttribute("datetime")) ?? "";
    for (const address of [guide, "/quiz/", "/results/", "/list/"]) {
      await page.goto(site.address + address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
    }

    serveSecondVersion();
    await page.goto(`${site.address}/results/`);
    await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
    await expect.poll(() => hasWaitingWorker(page)).toBe(true);
    const later = await comeBackLater(context, `${site.address}/results/`);
    await later.waitForLoadState("networkidle");

    await context.setOffline(true);
    const missed = missedBy(later);
    for (const address of ["/results/", "/list/", "/quiz/"]) {
      await later.goto(site.address + address);
      await expect(notice(later).locator("time")).toHaveAttribute("datetime", SECOND_DATE);
      await expect(later.getByText(/could not be loaded/)).toHaveCount(0);
      expect(await styleVersion(later)).toBe("2");
    }
    await later.goto(`${site.address}/results/`);
    await expect(later.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();

    // Visited in the first version only: all of it is of the first, and says its date.
    await later.goto(site.address + program);
    await expect(later.getByRole("heading", { level: 1 })).toHaveText(firstName);
    await expect(notice(later)).toBeVisible();
    await later.waitForLoadState("networkidle");
    await expect(notice(later).locator("time")).toHaveAttribute("datetime", firstDate);
    expect(await styleVersion(later)).toBe("");
    expect(await later.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
    expect(missed).toEqual([]);
  });
});

const SECOND_NAME = "Second version of";
const SECOND_DATE = dayOfSecondVersion();

/** The day after the newest on which a page was read. */
function dayOfSecondVersion(): string {
  const newest = readings(".").reduce((newest, { read }) => (read > newest ? read : newest), "");
  return new Date(Date.parse(newest) + 86_400_000).toISOString().slice(0, 10);
}

function readings(root: string): { readonly file: string; readonly read: string }[] {
  return readdirSync(join(root, "content/sources"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const file = `content/sources/${name}`;
      return { file, read: JSON.parse(readFileSync(join(root, file), "utf8")).read };
    });
}

/** A fact, the newest reading, the styles and the shape of the data set are others. */
function changeForSecondVersion(copy: Copy): void {
  copy.edit(`content/programs/ca/${basename(program)}.json`, (text) =>
    changed(text, ({ name }) => ({ name: `${SECOND_NAME} ${name}` })),
  );
  const [{ file = "" } = {}] = readings(copy.folder);
  copy.edit(file, (text) => changed(text, () => ({ read: SECOND_DATE })));
  copy.edit("src/styles/base.css", (text) => `${text}\n:root { --site-version: 2; }\n`);
  copy.edit("src/dataset/packed.ts", (text) => text.replace(/PACKED_VERSION = \d+/, "PACKED_VERSION = 99"));
}

const changed = (text: string, change: (record: { readonly name: string }) => object) =>
  JSON.stringify({ ...JSON.parse(text), ...change(JSON.parse(text)) });

const styleVersion = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--site-version").trim());

/** All tabs closed, and one opened again: once more where the browser still held the last of them. */
async function comeBackLater(context: BrowserContext, address: string): Promise<Page> {
  for (;;) {
    await Promise.all(context.pages().map((page) => page.close()));
    const page = await context.newPage();
    await page.goto(address);
    if (!(await hasWaitingWorker(page))) return page;
  }
}

const hasWaitingWorker = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));

/** Puts the attack into every text of the content, and takes it back where a rule refuses it. Returns how many texts hold it. */
function poison(folder: string): number {
  const files = readdirSync(join(folder, "content"), { recursive: true, encoding: "utf8" })
    .filter((name) => /[/\\].+\.(?:json|md)$/.test(name) && !name.endsWith("README.md"))
    .map((name) => `content/${name}`);
  const sound = new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const refused = new Map<string, string[]>();
  const today = new Date().toISOString().slice(0, 10);
  for (;;) {
    let count = 0;
    for (const [file, text] of sound) {
      const spared = refused.get(file) ?? [];
      const isSpared = (path: string) =>
        spared.some((one) => path === one || path.startsWith(`${one}/`) || one === "");
      const result = hostile(file, text, isSpared);
      count += result.count;
      writeFileSync(join(folder, file), result.text);
    }
    const { issues } = lintContent({ root: folder, today });
    if (issues.length === 0) return count;
    const whole = new Set([...refused].filter(([, places]) => places.includes("")).map(([file]) => file));
    for (const { file, path = [], message } of issues) {
      const before = refused.get(file) ?? [];
      if (whole.has(file)) throw new Error(`${file} is refused even without the attack: ${message}`);
      const place = path.map((step) => `/${step}`).join("");
      // A rule that names the same place again means the whole record.
      refused.set(file, [...before, before.includes(place) ? "" : place]);
    }
  }
}

function hostile(
  file: string,
  text: string,
  isSpared: (path: string) => boolean,
): { text: string; count: number } {
  let count = 0;
  const attack = file.endsWith(".md") ? ESCAPED : ATTACK;
  const change = (value: unknown, path: string): unknown => {
    if (typeof value === "string" && !isSpared(path)) {
      count++;
      return /^https?:/.test(value) ? `${value}${IN_ADDRESS}` : `${FORMULA}${value} ${attack}`;
    }
    if (Array.isArray(value)) return value.map((member, index) => change(member, `${path}/${index}`));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, change(member, `${path}/${key}`)]),
    );
  };
  if (file.endsWith(".json")) return { text: JSON.stringify(change(JSON.parse(text), "")), count };
  const parsed = parseMarkdown(text);
  if ("message" in parsed) throw new Error(`${file}: ${parsed.message}`);
  const front = Object.entries(change(parsed.frontMatter, "") as object).map(
    // A line for each text: rules refuse lines without end.
    ([key, value]) => `${key}: ${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")}`,
  );
  return { text: `---\n${front.join("\n")}\n---\n${parsed.body}`, count };
}
