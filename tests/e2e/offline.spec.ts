import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { parseHeaderRules } from "../../scripts/header-rules.mjs";
import { createStaticServer } from "../../scripts/static-server.mjs";
import { readBuiltPages } from "./built-pages.ts";
import { answeredBefore, NEEDS_J1 } from "./quiz-visitor.ts";

/** At 127.0.0.1 no copy is kept, so that who builds the site sees what was built. */
test.use({ baseURL: `http://localhost:${process.env.SERVED_PORT ?? 0}` });

const pages = readBuiltPages();
const program = addressOf("program");
const guide = addressOf("guide");
const unvisited = pages.filter(({ kind }) => kind === "program").at(-1)?.address ?? "";

/** The page is open, its worker has taken over and kept what it keeps from the start. */
async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    // The worker answers for a page once that page is loaded anew; the copy of this one is made meanwhile.
    while (!(await caches.match(location.href, { ignoreSearch: true })))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

const notice = (page: Page) => page.locator("#saved-copy");

test("without a line: a visited program and guide, the quiz, the results and the list; each copy says its date", async ({
  page,
  context,
}) => {
  await answeredBefore(page, NEEDS_J1);
  await openKept(page, program);
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
  await expect(page.getByRole("heading", { name: /^\d+ programs in your search$/ })).toBeVisible();
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
  await page.reload();
  await context.route("**/data/v1/dataset.json", (route) => route.abort());
  await page.goto("/results/");
  await expect(page.getByRole("heading", { name: /^\d+ programs in your search$/ })).toBeVisible();
  await expect(notice(page)).toBeVisible();
});

test("what is searched for is not kept", async ({ page }) => {
  await openKept(page, program);
  await page.goto("/search/?q=fresno");
  await expect.poll(() => keptAddresses(page)).toContainEqual(expect.stringMatching(/\/search\/$/));
  expect((await keptAddresses(page)).filter((address) => address.includes("fresno"))).toEqual([]);
});

test.describe("a new version of the site", () => {
  let server: Server;
  let root: string;
  let site: string;

  test.beforeAll(async () => {
    root = join(mkdtempSync(join(tmpdir(), "whole-file-")), "dist");
    for (const part of [
      "quiz",
      "results",
      "list",
      "offline",
      "_astro",
      "data",
      "_headers",
      "service-worker.js",
      "404.html",
    ])
      cpSync(join("dist", part), join(root, part), { recursive: true });
    const rules = parseHeaderRules(readFileSync(join(root, "_headers"), "utf8"));
    server = createStaticServer({ root, rules });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    site = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  test.afterAll(() => {
    server.close();
    rmSync(join(root, ".."), { recursive: true });
  });

  test("is read at once, replaces the copy when one tab is left, and an old tab goes on working", async ({
    page,
    context,
  }) => {
    await openKept(page, `${site}/quiz/`);
    await page.reload();
    const oldTab = await context.newPage();
    await oldTab.goto(`${site}/quiz/`);

    deploySecondVersion();
    await page.goto(`${site}/quiz/`);
    await expect(page.getByRole("heading", { name: /^Second version/ })).toBeVisible();
    await expect(notice(page)).toBeHidden();

    // With two tabs open the new copy waits: the old tab still has what it was built with.
    await expect.poll(() => hasWaitingWorker(page)).toBe(true);
    await page.goto(`${site}/results/`);
    expect(await hasWaitingWorker(page)).toBe(true);
    await oldTab.getByRole("checkbox", { name: "Family Medicine" }).check();
    await oldTab.getByRole("button", { name: "Continue" }).click();
    await expect(oldTab.getByRole("heading", { name: "Step 2 of 4: Your exams" })).toBeVisible();

    await oldTab.close();
    // A tab on its way out still counts: the page after that asks again.
    await expect(async () => {
      await page.goto(`${site}/list/`);
      await expect.poll(() => hasWaitingWorker(page), { timeout: 2_000 }).toBe(false);
    }).toPass();
    await page.goto(`${site}/list/`);

    await cutOff(context);
    await page.goto(`${site}/quiz/`);
    await expect(page.getByRole("heading", { name: /^Second version/ })).toBeVisible();
    await expect(notice(page)).toBeVisible();
    await expect(notice(page)).toContainText("May 5, 2031");
    await expect(page.getByRole("checkbox", { name: "Family Medicine" })).toBeVisible();
  });

  /** As a second build would leave it: another quiz page, and a worker that knows its hash. */
  function deploySecondVersion(): void {
    const file = join(root, "quiz", "index.html");
    const html = readFileSync(file, "utf8")
      .replace("<h1>", "<h1>Second version: ")
      .replace(/(<time datetime=")[^"]*(">)[^<]*(<\/time>; programs may)/, "$12031-05-05$2May 5, 2031$3");
    writeFileSync(file, html);
    const worker = join(root, "service-worker.js");
    const code = readFileSync(worker, "utf8");
    const next = code.replace(/(["'`]\/quiz\/["'`],\s*revision:\s*["'`])[0-9a-f]+/, "$1second");
    expect(next).not.toBe(code);
    writeFileSync(worker, next);
  }
});

const cutOff = (context: BrowserContext) => context.setOffline(true);

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
