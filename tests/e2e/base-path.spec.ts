import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { STAMP, stampBuild } from "../../scripts/build/build-target.mjs";
import { copyFewProgramsTo } from "../support/copy-project.ts";
import { type OwnSite, serveOwnSite } from "../support/own-site.ts";
import { NEEDS_J1, PROFILE_KEY, RESULTS_HEADING } from "../support/quiz-visitor.ts";

/** As on GitHub Pages: the site stands below its repository's name. */
const BASE = "/whole-file";
/** Where its reports go. */
const REPORTS = {
  REPOSITORY_URL: "https://github.com/somebody/whole-file",
  REPORT_EMAIL: "facts@example.org",
};
/** A program whose page says something else by now. */
const CHANGED = "saint-agnes-family-medicine-fresno";
const CHANGED_ON = "2026-11-28";

/** The site that is visited here is one of two that were built at once, after a build that was killed. */
test.describe.configure({ mode: "serial" });

let folder: string;
/** A copy of the project, with few of its programs. */
let project: string;
let root: string;
let killed: ChildProcess;
let server: OwnSite | undefined;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whole-file-base-"));
  project = join(folder, "project");
  copyFewProgramsTo(project);
  noteChangedPage(project);
  root = join(folder, "site");
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a build that is killed leaves the whole site that was there", async () => {
  mkdirSync(root);
  writeFileSync(join(root, "index.html"), "the site that was there");
  stampBuild(root);
  killed = startBuild(root);
  // Not while it is starting: in the midst of its work.
  const isEnded = () => killed.exitCode !== null;
  await expect
    .poll(() => isEnded() || existsSync(join(project, `.dist-${killed.pid}`, "site", "_astro")), {
      timeout: 250_000,
    })
    .toBe(true);
  expect(isEnded()).toBe(false);
  // As a machine that goes down would: every process of the build at once.
  process.kill(-(killed.pid ?? 0), "SIGKILL");
  await new Promise((resolve) => killed.once("exit", resolve));

  expect(existsSync(join(project, `.dist-${killed.pid}`))).toBe(true);
  expect(readdirSync(root).toSorted()).toEqual([STAMP, "index.html"]);
  expect(readFileSync(join(root, "index.html"), "utf8")).toBe("the site that was there");
});

test("two builds at once make the same whole site, and clear up after the one that was killed", async () => {
  test.setTimeout(600_000);
  const sites = [root, join(folder, "other")];
  const codes = await Promise.all(
    sites.map((target) => new Promise((resolve) => startBuild(target).once("exit", resolve))),
  );
  expect(codes).toEqual([0, 0]);
  const [one, other] = sites.map(hashesOf);
  expect(one?.some((line) => /\.css /.test(line))).toBe(true);
  expect(one).toEqual(other);
  expect(readdirSync(folder).toSorted()).toEqual(["other", "project", "site"]);
  expect(existsSync(join(project, `.dist-${killed.pid}`))).toBe(false);
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
  server = await serveOwnSite({ root, base: `${BASE}/` });
  const site = server.address;
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

test("a report goes to GitHub, by e-mail or as a text to copy, each with all that was typed", async ({
  page,
}) => {
  server ??= await serveOwnSite({ root, base: `${BASE}/` });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async (text: string) => sessionStorage.setItem("copied", text) },
    });
  });
  for (const path of ["/report/", "/for-programs/"]) {
    await page.goto(`${server.address}${BASE}/programs/`);
    await page.goto(`${server.address}${BASE}${path}#program=${CHANGED}&field=J-1+visa&said=Sponsors+it`);
    await page.getByLabel("What does the page say?").fill("No & never: 100 %");
    await page.getByLabel("Address of the page").fill("https://example.org/visas?a=1#b");

    const github = new URL(
      (await page.getByRole("link", { name: "Send it on GitHub" }).getAttribute("href")) ?? "",
    );
    expect(github.origin + github.pathname).toBe(`${REPORTS.REPOSITORY_URL}/issues/new`);
    expect(Object.fromEntries(github.searchParams)).toMatchObject({
      template: "fact.yml",
      program: CHANGED,
      field: "J-1 visa",
      said: "Sponsors it",
      value: "No & never: 100 %",
      url: "https://example.org/visas?a=1#b",
    });

    const mail = (await page.getByRole("link", { name: "Send it by e-mail" }).getAttribute("href")) ?? "";
    expect(mail).toMatch(/^mailto:facts@example\.org\?subject=[^&]+&body=[^&]+$/);
    const body = decodeURIComponent(mail.split("body=")[1] ?? "").split("\r\n");
    expect(body).toContain("What does the page say? No & never: 100 %");
    expect(body).toContain("Address of the page: https://example.org/visas?a=1#b");

    await page.getByRole("button", { name: "Copy the text" }).click();
    await expect(page.getByText("Copied.")).toBeVisible();
    expect((await page.evaluate(() => sessionStorage.getItem("copied")))?.split("\n")).toEqual(body);
    await expect(page.getByText("has no address for reports")).toHaveCount(0);
  }
});

test("a page that changed since it was read is a doubt on its program's page", async ({ page }) => {
  server ??= await serveOwnSite({ root, base: `${BASE}/` });
  await page.goto(`${server.address}${BASE}/programs/${CHANGED}/`);
  await expect(
    page.getByText("Its page has changed since we read it: confirm with the program.").first(),
  ).toBeVisible();
});

test("after 30 days without a second reading what that page said is a hint: it opens nothing any more", async ({
  page,
}) => {
  server ??= await serveOwnSite({ root, base: `${BASE}/` });
  await page.goto(`${server.address}${BASE}/robots.txt`);
  await page.evaluate(([key, answers]) => localStorage.setItem(key, answers), [
    PROFILE_KEY,
    JSON.stringify({ ...NEEDS_J1, usceHandsOn: 12, usceLastYear: 2026 }),
  ] as const);
  const row = page.locator(`[data-row="${CHANGED}"]`);
  const visa = row.getByRole("cell").nth(3);
  for (const [day, sign, words] of [
    ["2026-12-20", "yes", "It sponsors J-1 visas"],
    ["2027-01-10", "not known", "Its page has changed since it said: It sponsors J-1 visas"],
  ] as const) {
    await page.clock.setFixedTime(`${day}T17:00:00Z`);
    await page.goto(`${server.address}${BASE}/results/#c=fresno`);
    await page.reload();
    await expect(visa, day).toHaveText(new RegExp(sign));
    await row.locator(".row-button").click();
    const detail = page.locator(".program-detail");
    await expect(detail.getByRole("heading", { name: "For you" })).toBeVisible();
    await detail.getByText("All criteria").click();
    await expect(detail.getByText(words, { exact: false }).first(), day).toBeVisible();
  }
});

/** In a group of processes of its own, so that all of them can be ended. */
function startBuild(target: string): ChildProcess {
  const env = { ...process.env, BASE_PATH: BASE, OUT_DIR: target, ...REPORTS };
  return spawn(process.execPath, ["scripts/build/build.mjs"], {
    cwd: project,
    env,
    stdio: "ignore",
    detached: true,
  });
}

/** As the weekly look leaves it behind. */
function noteChangedPage(folder: string): void {
  const made = join(folder, "content", "watch");
  mkdirSync(made, { recursive: true });
  const record = {
    asked: CHANGED_ON,
    seen: CHANGED_ON,
    state: "changed",
    since: CHANGED_ON,
    changed: CHANGED_ON,
    fields: ["visaJ1"],
    reading: "2026-11-22",
    passages: {},
  };
  writeFileSync(join(made, "samc-fm-faq.json"), `${JSON.stringify(record, null, 2)}\n`);
}

/** Every file with a hash of its content. */
function hashesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(site, name)).isFile())
    .toSorted()
    .map((name) => {
      const hash = createHash("sha256").update(readFileSync(join(site, name)));
      return `${name} ${hash.digest("hex")}`;
    });
}
