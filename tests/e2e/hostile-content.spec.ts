import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { createStaticServer } from "../../scripts/serve/static-server.mjs";
import { lintContent } from "../../src/content/lint-content.ts";
import { parseMarkdown } from "../../src/content/parse-markdown.ts";
import { readBuiltPages } from "../support/built-pages.ts";
import { NEEDS_J1, PROFILE_KEY } from "../support/quiz-visitor.ts";
import { type Copy, copyProject } from "./changed-site.ts";

/**
 * A site built from content in which an attack stands in every text that our own rules let through. The policy on scripts is switched off,
 * so that what stays inert does so because it was written as text.
 */
test.use({ bypassCSP: true });
test.describe.configure({ mode: "serial" });

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
let server: Server;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  copy = copyProject();
  expect(poison(copy.folder)).toBeGreaterThan(1_000);
  root = copy.build();
  server = createStaticServer({ root });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server?.close();
  copy?.remove();
});

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
          new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")?.textContent,
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
});

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
