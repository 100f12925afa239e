/**
 * Pictures of the site in `shots/`, for a person to look at: every scene in every look.
 * `npm run shots -- results` takes those whose name contains "results"; the name may be a pattern: `npm run shots -- "home-(390|1280)-dark"`.
 */
import { rmSync } from "node:fs";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../tests/support/browser.ts";
import { inProject } from "../launch/project.mjs";
import { serveSite } from "../serve/site-server.mjs";
import { scenesOf } from "./shot-scenes.mjs";

const OUT = inProject("shots");
const WIDTHS = [320, 390, 768, 1280, 1920];
/** Longer pictures than this are cut: Chromium draws no more. */
const MOST_PIXELS = 16_000;
/** A4 without its margins, in CSS pixels. */
const PAPER_WIDTH = 680;

/** @typedef {{ name: string, width: number, emulate: NonNullable<Parameters<import("@playwright/test").Page["emulateMedia"]>[0]> }} Look */
/** @type {readonly Look[]} */
const LOOKS = [
  ...WIDTHS.flatMap((width) =>
    /** @type {const} */ (["light", "dark"]).map((colorScheme) => ({
      name: `${width}-${colorScheme}`,
      width,
      emulate: { colorScheme },
    })),
  ),
  { name: "print", width: PAPER_WIDTH, emulate: { media: "print" } },
  { name: "forced-light", width: 390, emulate: { forcedColors: "active", colorScheme: "light" } },
  { name: "forced-dark", width: 1280, emulate: { forcedColors: "active", colorScheme: "dark" } },
];

const wanted = new RegExp(process.argv[2] ?? "");
const { address: site, server } = await serveSite({ firstPort: 4500 });
const scenes = scenesOf(inProject("dist"))
  .map((scene) => ({ scene, looks: LOOKS.filter((look) => wanted.test(fileOf(scene, look))) }))
  .filter(({ looks }) => looks.length > 0);
if (scenes.length === 0) {
  console.error(`No picture's name matches "${wanted.source}".`);
  process.exit(2);
}

if (process.argv[2] === undefined) rmSync(OUT, { recursive: true, force: true });
const browser = await chromium.launch(launchOptions());
for (const { scene, looks } of scenes) {
  const page = await browser.newPage({ reducedMotion: "reduce", serviceWorkers: "block" });
  await page.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify(value));
  }, scene.kept ?? {});
  await page.goto(new URL(scene.address.slice(1), site).href, { waitUntil: "networkidle" });
  await page.evaluate((selector) => {
    for (const fold of selector ? document.querySelectorAll(selector) : []) fold.setAttribute("open", "");
  }, scene.opens ?? "");
  for (const look of looks) await takePicture(page, scene, look);
  await page.close();
}
await browser.close();
server.close();
console.log(`${scenes.reduce((sum, { looks }) => sum + looks.length, 0)} pictures in shots/.`);

/**
 * @param {import("@playwright/test").Page} page
 * @param {import("./shot-scenes.mjs").Scene} scene
 * @param {Look} look
 */
async function takePicture(page, scene, look) {
  const file = fileOf(scene, look);
  await page.setViewportSize({ width: look.width, height: 844 });
  await page.emulateMedia({ media: null, colorScheme: "light", forcedColors: "none", ...look.emulate });
  const isPrint = look.emulate.media === "print";
  // The paper's own parts are put in when printing begins, and taken out when it ends.
  if (isPrint) await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const { over, height } = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  if (over > 0) console.error(`${file}: ${over} pixels too wide.`);
  await page.screenshot({
    path: `${OUT}/${file}.png`,
    fullPage: true,
    clip: { x: 0, y: 0, width: look.width, height: Math.min(height, MOST_PIXELS) },
  });
  if (isPrint) await page.evaluate(() => dispatchEvent(new Event("afterprint")));
}

/**
 * @param {import("./shot-scenes.mjs").Scene} scene
 * @param {Look} look
 */
function fileOf(scene, look) {
  return `${scene.name}-${look.name}`;
}
