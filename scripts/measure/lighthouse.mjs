/**
 * Lighthouse, as on a phone, on every kind of built page: exit code 1 if one is below 100 in any of the four, moves while it loads, or
 * blocks for more than 1.5 times as long as a page without scripts in the same run. `npm run lighthouse -- quiz` looks only at addresses
 * that contain "quiz"; `--runs 3` takes the best of three, because a busy machine makes a page look slow and never fast.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../tests/support/browser.ts";
import { npmCi } from "../launch/install.mjs";
import { inProject } from "../launch/project.mjs";
import { readOptions } from "../launch/read-options.mjs";
import { settingsOrExit } from "../launch/setting-error.mjs";
import { listenFrom, serveSite } from "../serve/site-server.mjs";
import { kindsOfPages } from "./page-kinds.mjs";

const CATEGORIES = /** @type {const} */ (["performance", "accessibility", "best-practices", "seo"]);
const DEBUG_PORT = 9400;
/** What every machine needs for a page: this one is asked for with its scripts left out. */
const PLAIN = "/glossary/";
/** A page may block so many times as long as that one. */
const MOST_RATIO = 1.5;
/** One task may take so many milliseconds before it counts as blocking: less than that is no measure. */
const LEAST_BLOCKING = 50;

const { values, positionals } = settingsOrExit(() =>
  readOptions({ options: { runs: { type: "string", default: "1" } }, allowPositionals: true }),
);
const [only = ""] = positionals;

await npmCi({
  folder: inProject("scripts", "measure", "lighthouse"),
  node: process.execPath,
  why: "Installing Lighthouse for this project only (114 packages).",
});
const module = inProject(
  "scripts",
  "measure",
  "lighthouse",
  "node_modules",
  "lighthouse",
  "core",
  "index.js",
);
const { default: lighthouse } = await import(module);

// Lighthouse refuses a page that is answered with "not found".
const pages = kindsOfPages(inProject("dist")).filter(
  ({ address }) => address.includes(only) && address !== "/404.html",
);
const { address: site, server } = await serveSite({ firstPort: 4600 });
const port = await freePort(DEBUG_PORT);
const { args = [], ...launch } = launchOptions();
const browser = await chromium.launch({ ...launch, args: [...args, `--remote-debugging-port=${port}`] });

/** @type {string[]} */
const below = [];
const runs = Number(values.runs);
const plain = [await blockingOfPlain()];
/** @type {{ kind: string, address: string, tbt: number }[]} */
const blocking = [];
console.log(`${"page".padEnd(44)} perf  a11y  best  seo   CLS    LCP      TBT`);
for (const { kind, address, noindex } of pages) {
  const best = await bestOf(runs, new URL(address.slice(1), site).href);
  console.log(rowOf(address, best));
  blocking.push({ kind, address, tbt: best.tbt });
  for (const name of CATEGORIES) {
    // A page that asks search engines to leave it out loses points for just that.
    if (name === "seo" && noindex) continue;
    const score = best.scores[name] ?? 0;
    if (score < 100) below.push(`${kind}: ${name} ${score}: ${(best.lost[name] ?? []).join("; ")}`);
  }
  if (best.cls > 0) below.push(`${kind}: moves while it loads (CLS ${best.cls.toFixed(3)})`);
}
plain.push(await blockingOfPlain());
await browser.close();
server.close();
tellBlocking();
console.log(
  below.length === 0 ? "\nAll 100." : `\nBelow 100:\n${below.map((line) => `  ${line}`).join("\n")}`,
);
process.exitCode = below.length === 0 ? 0 : 1;

/**
 * @typedef {{ scores: Record<string, number>, lost: Record<string, string[]>, cls: number, lcp: number, tbt: number }} Outcome
 * @param {number} runs
 * @param {string} url
 * @returns {Promise<Outcome>}
 */
async function bestOf(runs, url) {
  const outcomes = [];
  for (let run = 0; run < runs; run++) {
    const outcome = await visit(url);
    outcomes.push(outcome);
    if (CATEGORIES.every((name) => outcome.scores[name] === 100)) break;
  }
  const best = outcomes.sort((a, b) => (b.scores.performance ?? 0) - (a.scores.performance ?? 0))[0];
  if (!best) throw new Error("--runs must be at least 1.");
  return { ...best, tbt: Math.min(...outcomes.map(({ tbt }) => tbt)) };
}

/** Before and after all others, so that a machine that others use meanwhile is seen. */
async function blockingOfPlain() {
  const outcomes = [];
  for (let run = 0; run < runs; run++)
    outcomes.push(await visit(new URL(PLAIN.slice(1), site).href, ["*.js"]));
  return Math.min(...outcomes.map(({ tbt }) => tbt));
}

/** How long each page blocks beside the plain one; the longest first. */
function tellBlocking() {
  const base = Math.max(LEAST_BLOCKING, ...plain);
  console.log(
    `\nBlocking time, times that of ${PLAIN} without scripts (${plain.map(Math.round).join(" and ")} ms, counted as ${Math.round(base)}):`,
  );
  for (const { kind, address, tbt } of blocking.toSorted((a, b) => b.tbt - a.tbt)) {
    const ratio = tbt / base;
    console.log(`${address.slice(0, 42).padEnd(43)} ${ratio.toFixed(2).padStart(5)}`);
    if (ratio > MOST_RATIO)
      below.push(
        `${kind}: blocks ${ratio.toFixed(2)} times as long as a page without scripts (bar ${MOST_RATIO})`,
      );
  }
}

/**
 * @param {string} url
 * @param {readonly string[]} [leftOut] addresses that are not loaded
 * @returns {Promise<Outcome>}
 */
async function visit(url, leftOut = []) {
  const { lhr } = await lighthouse(url, {
    port,
    output: "json",
    onlyCategories: [...CATEGORIES],
    blockedUrlPatterns: [...leftOut],
  });
  if (leftOut.length === 0) keep(url, lhr);
  const part = (/** @type {string} */ name) => lhr.categories[name];
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((part(name)?.score ?? 0) * 100)])),
    lost: Object.fromEntries(CATEGORIES.map((name) => [name, lostIn(lhr, part(name))])),
    cls: lhr.audits["cumulative-layout-shift"]?.numericValue ?? 0,
    lcp: lhr.audits["largest-contentful-paint"]?.numericValue ?? 0,
    tbt: lhr.audits["total-blocking-time"]?.numericValue ?? 0,
  };
}

/**
 * The audits that cost points.
 * @param {any} lhr
 * @param {any} category
 * @returns {string[]}
 */
function lostIn(lhr, category) {
  return category.auditRefs
    .filter((/** @type {any} */ { weight, id }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
    .map((/** @type {any} */ { id }) => `${id} ${lhr.audits[id].displayValue ?? ""}`.trim());
}

/**
 * The whole report, for whoever wants to know why.
 * @param {string} url
 * @param {object} lhr
 */
function keep(url, lhr) {
  const folder = inProject("reports", "lighthouse");
  mkdirSync(folder, { recursive: true });
  const name = new URL(url).pathname.split("/").filter(Boolean).join("-") || "home";
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(lhr));
}

/**
 * @param {string} address
 * @param {Outcome} outcome
 */
function rowOf(address, { scores, cls, lcp, tbt }) {
  const numbers = CATEGORIES.map((name) => String(scores[name]).padStart(4)).join("  ");
  return `${address.slice(0, 42).padEnd(43)} ${numbers}  ${cls.toFixed(3)}  ${Math.round(lcp)} ms  ${Math.round(tbt)} ms`;
}

/** @param {number} first */
async function freePort(first) {
  const probe = createServer();
  const port = await listenFrom(probe, first);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
