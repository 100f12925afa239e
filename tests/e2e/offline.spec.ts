import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { headersFor, parseHeaderRules } from "../../scripts/serve/header-rules.mjs";
import { readBuiltPages } from "../support/built-pages.ts";
import { type OwnSite, serveOwnSite } from "../support/own-site.ts";
import { answeredBefore, NEEDS_J1, PROFILE_KEY, RESULTS_HEADING } from "../support/quiz-visitor.ts";
import { type Copy, copyProject } from "./changed-site.ts";

/** At 127.0.0.1 no copy is kept, so that who builds the site sees what was built. */
test.use({ baseURL: `http://localhost:${process.env.SERVED_PORT ?? 0}`, reuseContext: false });

const pages = readBuiltPages();
const program = "/programs/saint-agnes-family-medicine-fresno/";
const guide = addressOf("guide");
const unvisited = pages.filter(({ kind }) => kind === "program").at(-1)?.address ?? "";

/** The page is open, its worker has taken over and kept what it keeps from the start. */
async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilKept(page);
}

async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    // The worker answers for a page once that page is loaded anew; the copy of this one is made meanwhile.
    while (!(await caches.match(location.href, { ignoreSearch: true })))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

const notice = (page: Page) => page.locator("#saved-copy");

/** Parts that the page asked for and did not get. What it no longer wanted, as it was left, is none of them. */
function missedBy(page: Page): string[] {
  const missed: string[] = [];
  page.on("requestfailed", (request) => {
    const isLeft = request.failure()?.errorText === "net::ERR_ABORTED";
    if (request.url().includes("/_astro/") && !isLeft) missed.push(request.url());
  });
  page.on("pageerror", ({ message }) => missed.push(message));
  return missed;
}

const rules = parseHeaderRules(readFileSync("dist/_headers", "utf8"));

test("without a line: a visited program and guide, the quiz, the results and the list; each copy says its date", async ({
  page,
  context,
}) => {
  await answeredBefore(page, NEEDS_J1);
  await openKept(page, program);
  // The programs of the visitor's specialties are kept when they were asked for.
  await page.goto("/results/");
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await page.goto(guide);
  await expect(notice(page)).toBeHidden();

  await context.setOffline(true);
  for (const address of [program, guide, "/quiz/", "/results/", "/list/"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(notice(page)).toBeVisible();
    await expect(notice(page)).toContainText(/Its facts were read until [A-Z][a-z]+ \d+, 20\d\d/);
  }
  await page.goto("/results/");
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await page.goto("/quiz/");
  await expect(page.getByRole("checkbox", { name: "Family Medicine" })).toBeChecked();

  await page.goto(unvisited);
  await expect(
    page.getByRole("heading", { level: 1, name: "This page is not on your device" }),
  ).toBeVisible();

  await context.setOffline(false);
  await page.goto(program);
  await expect(notice(page)).toBeHidden();
});

test("data from the copy under a page from the network: the page says so", async ({ page, context }) => {
  await answeredBefore(page, NEEDS_J1);
  await openKept(page, program);
  await page.goto("/results/");
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await context.route("**/data/v1/dataset/*.json", (route) => route.abort());
  await page.goto("/results/");
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await expect(notice(page)).toBeVisible();
});

test("what is searched for is not kept", async ({ page }) => {
  await openKept(page, program);
  await page.goto("/search/?q=fresno");
  await expect.poll(() => keptAddresses(page)).toContainEqual(expect.stringMatching(/\/search\/$/));
  expect(
    (await keptAddresses(page)).filter((address) => address.includes("q=") || /search.*fresno/.test(address)),
  ).toEqual([]);
});

test.describe("a host", () => {
  let site: OwnSite;

  test.beforeAll(async () => {
    site = await serveOwnSite({ root: "dist", rules, host: "localhost" });
  });

  test.beforeEach(() => site.between());

  test.afterAll(() => site?.close());

  test("whose parts come late, when they are needed: they are kept with the page that was open before the worker", async ({
    page,
    context,
  }) => {
    const search = page.getByLabel("Search programs, cities, specialties");
    await openKept(page, `${site.address}/`);
    const late: string[] = [];
    site.between(({ url = "" }, _response, pass) => {
      if (/^\/_astro\/.*\.js$/.test(url)) late.push(url);
      pass();
    });
    await search.focus();
    await expect.poll(() => late.length).toBeGreaterThan(0);
    await expect
      .poll(async () => (await keptAddresses(page)).map((address) => new URL(address).pathname))
      .toEqual(expect.arrayContaining(late));

    await context.setOffline(true);
    const missed = missedBy(page);
    await page.goto(`${site.address}/`);
    await search.focus();
    await expect(search).toHaveRole("combobox");
    expect(missed).toEqual([]);
  });

  test("that is down: its 5xx is no answer, the copy keeps the page's headers, and what is not kept is its own word", async ({
    page,
  }) => {
    await openKept(page, site.address + program);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      PROFILE_KEY,
      JSON.stringify(NEEDS_J1),
    ] as const);
    await page.goto(`${site.address}/results/`);
    await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
    let status = 503;
    site.between((_request, response) =>
      response.writeHead(status, { "content-type": "text/plain" }).end("Closed for repairs"),
    );
    for (status of [500, 502, 503, 504, 521, 599])
      for (const address of [program, "/quiz/"]) {
        const answer = await page.goto(site.address + address);
        await expect(notice(page)).toBeVisible();
        expect(answer?.headers()).toMatchObject(headersFor(rules, address));
      }
    await page.goto(`${site.address}/results/`);
    await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
    const answer = await page.goto(site.address + unvisited);
    expect(answer?.status()).toBe(599);
    await expect(page.getByText("Closed for repairs")).toBeVisible();
  });
});

test.describe("a new version of the site", () => {
  test.describe.configure({ mode: "serial" });

  let copy: Copy;
  let site: OwnSite;

  test.beforeAll(async () => {
    test.setTimeout(600_000);
    copy = copyProject();
    changeForSecondVersion(copy);
    copy.build(SECOND_DATE);
    site = await serveOwnSite({ root: "dist", rules, host: "localhost" });
  });

  test.beforeEach(() => site.serve("dist"));

  test.afterAll(async () => {
    await site?.close();
    copy?.remove();
  });

  const serveSecondVersion = () => site.serve(join(copy.folder, "dist"));

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
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(SECOND_NAME);
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

const SECOND_NAME = "Second Version Program, Fresno";
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
    JSON.stringify({ ...JSON.parse(text), name: SECOND_NAME }),
  );
  const [{ file = "", read = "" } = {}] = readings(copy.folder);
  copy.edit(file, (text) => text.replace(`"read": "${read}"`, `"read": "${SECOND_DATE}"`));
  copy.edit("src/styles/base.css", (text) => `${text}\n:root { --site-version: 2; }\n`);
  copy.edit("src/dataset/packed.ts", (text) => text.replace(/PACKED_VERSION = \d+/, "PACKED_VERSION = 99"));
}

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

const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return requests.flat().map(({ url }) => url);
  });

function addressOf(kind: string): string {
  const page = pages.find((page) => page.kind === kind);
  if (!page) throw new Error(`No page of the kind "${kind}" was built.`);
  return page.address;
}

test("a phone can install it: the manifest and its icons are there", async ({ page, request }) => {
  await page.goto("/");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await request.get(address ?? "")).json();
  expect(manifest).toMatchObject({ name: "Whole File", start_url: "/", scope: "/", display: "minimal-ui" });
  for (const { src, type } of manifest.icons) {
    const answer = await request.get(src);
    expect(answer.status(), src).toBe(200);
    expect(answer.headers()["content-type"]).toContain(type);
  }
});
