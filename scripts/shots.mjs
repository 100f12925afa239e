/**
 * A picture of every kind of page at phone and desktop width, light and dark, in `shots/`: for a person to look at.
 * `npm run shots -- quiz` takes only the pages whose address contains "quiz".
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { chromium } from "@playwright/test";
import { launchOptions } from "../tests/browser.ts";
import { inProject } from "./project.mjs";
import { serveSite } from "./site-server.mjs";

/** One address for each kind of page. `*` stands for the first page there, in order of name. */
const ADDRESSES = [
  "/",
  "/programs/",
  // Much is known of the first, nothing of the second.
  "/programs/st-josephs-anesthesiology-stockton/",
  "/programs/ucsf-neurology-san-francisco/",
  "/cities/",
  "/cities/*/",
  "/regions/central-valley/",
  "/specialties/family-medicine/",
  "/guides/",
  "/guides/*/",
  "/quiz/",
  "/results/",
  "/list/",
  "/compare/",
  "/search/?q=fresno",
  "/tools/",
  "/tools/statement-check/",
  "/tools/cost/",
  "/tools/calendar/",
  "/tools/delay-or-apply/",
  "/method/",
  "/sources/",
  "/glossary/",
  "/data/",
  "/privacy/",
  "/404.html",
];
const WIDTHS = { phone: 390, desktop: 1280 };
const SCHEMES = /** @type {const} */ (["light", "dark"]);

const [only = ""] = process.argv.slice(2);
const OUT = inProject("shots");

const chosen = ADDRESSES.filter((address) => address.includes(only));
const pages = chosen.flatMap((address) => firstOf(address) ?? []);
for (const address of chosen.filter((address) => !firstOf(address)))
  console.error(`No page at ${address}: no picture.`);
if (pages.length === 0) throw new Error(`No page's address contains "${only}".`);

if (only === "") rmSync(OUT, { recursive: true, force: true });
const { address: site, server } = await serveSite({ firstPort: 4500 });
const browser = await chromium.launch(launchOptions());
for (const [device, width] of Object.entries(WIDTHS)) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      colorScheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    for (const address of pages) {
      await page.goto(new URL(address.slice(1), site).href, { waitUntil: "networkidle" });
      const path = `${OUT}/${nameOf(address)}-${device}-${colorScheme}.png`;
      await page.screenshot({ path, fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
server.close();
console.log(`${pages.length * Object.keys(WIDTHS).length * SCHEMES.length} pictures in shots/.`);

/**
 * The address with `*` filled in, or undefined if no such page was built.
 * @param {string} address
 */
function firstOf(address) {
  const path = address.replace(/\?.*$/, "");
  const [before = "", after] = path.split("*");
  if (after === undefined) return existsSync(builtFile(path)) ? address : undefined;
  const folder = inProject("dist", before);
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const first = names
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()[0];
  return first && `${before}${first}${after}`;
}

/** @param {string} path */
function builtFile(path) {
  return inProject("dist", path.endsWith("/") ? `${path}index.html` : path);
}

/** @param {string} address */
function nameOf(address) {
  return (
    address
      .replace(/\?.*$/, "")
      .replace(/\.html$/, "")
      .split("/")
      .filter(Boolean)
      .join("-") || "home"
  );
}
