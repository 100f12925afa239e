import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { createStaticServer } from "../../scripts/serve/static-server.mjs";
import { RESULTS_HEADING } from "../support/quiz-visitor.ts";

/** As on GitHub Pages: the site stands below its repository's name. */
const BASE = "/whole-file";

test.describe.configure({ mode: "serial" });

let folder: string;
let root: string;
let server: Server;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), "whole-file-base-"));
  root = join(folder, "site");
  const env = { ...process.env, BASE_PATH: BASE, OUT_DIR: root };
  const { status, stderr, stdout } = spawnSync(process.execPath, ["scripts/build/build.mjs"], {
    env,
    encoding: "utf8",
  });
  expect(status, `${stdout.slice(-2000)}${stderr.slice(-2000)}`).toBe(0);
  server = createStaticServer({ root, base: `${BASE}/` });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("every link of a site below a path stays below it and leads somewhere", () => {
  const wrong = new Set<string>();
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join(root, file), "utf8");
    for (const [, link = ""] of html.matchAll(
      /\s(?:href|src|action|component-url|renderer-url|data-worker|data-page)="(\/[^"]*)"/g,
    )) {
      const path = decodeURIComponent(link.replaceAll("&amp;", "&").replace(/[?#].*$/, ""));
      const isThere = path.startsWith(`${BASE}/`) && existsSync(join(root, path.slice(BASE.length)));
      if (!isThere) wrong.add(`${link} (such as in ${file})`);
    }
  }
  expect([...wrong].slice(0, 20)).toEqual([]);
});

test("its sitemap, manifest, robots file and worker name addresses below the path", () => {
  const read = (name: string) => readFileSync(join(root, name), "utf8");
  expect(read("sitemap-0.xml")).not.toMatch(/<loc>https:\/\/[^/]+\/(?!whole-file\/)/);
  expect(JSON.parse(read("site.webmanifest"))).toMatchObject({ start_url: `${BASE}/`, scope: `${BASE}/` });
  expect(read("robots.txt")).toContain(`${BASE}/sitemap-index.xml`);
  expect(read("service-worker.js")).toContain(`${BASE}/quiz/`);
  expect(read("service-worker.js")).not.toMatch(/["'`]\/quiz\//);
});

test("the quiz leads to the results, search to a program, and a guide opens its tool", async ({ page }) => {
  const failed: string[] = [];
  page.on("response", (answer) => answer.status() >= 400 && failed.push(answer.url()));
  // The browser's own words for a change of pages that was too quick to be drawn.
  page.on("pageerror", ({ message }) => /^Transition was/.test(message) || failed.push(message));
  await page.goto(`${site}${BASE}/`);
  await page.getByRole("link", { name: /quiz/i }).first().click();
  await page.getByRole("checkbox", { name: "Family Medicine" }).check();
  await page.goto(`${site}${BASE}/results/`);
  await expect(page.getByRole("heading", { name: RESULTS_HEADING })).toBeVisible();
  await page.goto(`${site}${BASE}/search/?q=fresno`);
  await page.locator(`main a[href^="${BASE}/programs/"]`).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${site}${BASE}/guides/how-many-programs/`);
  await page.locator('[data-embed="cost"] > summary').click();
  await expect(page.locator('[data-embed="cost"] form')).toBeVisible();
  expect(failed).toEqual([]);
});
