import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { headersFor, parseHeaderRules } from "../../scripts/serve/header-rules.mjs";
import { missedBy, notice, openKept } from "../support/kept-copy.ts";
import { type OwnSite, serveOwnSite } from "../support/own-site.ts";
import { answeredBefore, NEEDS_J1, PROFILE_KEY, RESULTS_HEADING } from "../support/quiz-visitor.ts";

/** At 127.0.0.1 no copy is kept, so that who builds the site sees what was built. */
test.use({ baseURL: `http://localhost:${process.env.SERVED_PORT ?? 0}`, reuseContext: false });

const program = "/programs/saint-agnes-family-medicine-fresno/";
const guide = "/guides/late-november/";
/** By the names of folders: to read what kind each page is takes half a second in each process. */
const unvisited = `/programs/${readdirSync("dist/programs").sort().at(-1)}/`;

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
    const find = async () => {
      await search.fill("fresno");
      await expect(page.getByRole("option").first()).toBeVisible();
    };
    await openKept(page, `${site.address}/`);
    const late: string[] = [];
    site.between(({ url = "" }, _response, pass) => {
      if (/^\/_astro\/.*\.js$/.test(url)) late.push(url);
      pass();
    });
    // One part asks for the next: all have come once the search finds.
    await find();
    expect(late.length).toBeGreaterThan(0);
    await expect
      .poll(async () => (await keptAddresses(page)).map((address) => new URL(address).pathname))
      .toEqual(expect.arrayContaining(late));

    await context.setOffline(true);
    const missed = missedBy(page);
    await page.goto(`${site.address}/`);
    await find();
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

const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return requests.flat().map(({ url }) => url);
  });

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
