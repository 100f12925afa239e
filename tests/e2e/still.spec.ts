import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { entryOf } from "../../src/plan/list.ts";
import { type OwnSite, serveOwnSite } from "../support/own-site.ts";
import { NEEDS_J1, PROFILE_KEY } from "../support/quiz-visitor.ts";

/** Pages that tell days and hours: their scripts add the visitor's own zone to what the build wrote in Eastern Time. */
const PAGES = [
  "/",
  "/season/",
  "/season/rank/",
  "/season/soap/",
  "/season/brief/",
  "/season/students/",
  "/guides/",
  "/guides/late-november/",
  "/tools/calendar/",
  "/tools/visa-road/",
  "/list/",
  "/results/",
];
const PROGRAM = "/programs/saint-agnes-family-medicine-fresno/";
/** So many parts of a page come one after another: its head, and what stands first below it. */
const PIECES = 40;
const LIST = [
  entryOf("saint-agnes-family-medicine-fresno", "Saint Agnes", "2026-11-01"),
  entryOf("kern-medical-family-medicine-bakersfield", "Kern Medical", "2026-11-01"),
];
const KEPT = {
  [PROFILE_KEY]: NEEDS_J1,
  "whole-file:list:v1": LIST,
  "whole-file:students:v1": [{ name: "Ana Ortiz", profile: NEEDS_J1 }],
};

/**
 * Holds the scripts back itself: a browser that hands over each request costs a third more, and its cache goes with that. Without header
 * rules nothing that a page asks for comes from an earlier page.
 */
let site: OwnSite;

test.beforeAll(async () => {
  site = await serveOwnSite({ root: "dist" });
});

test.afterAll(() => site?.close());

/** What moved under the reader, where scripts come only after the first paint, as on a slow phone. */
async function shiftsOf(page: Page, address: string): Promise<readonly string[]> {
  const held: (() => void)[] = [];
  site.between(({ url = "" }, _response, pass) => (/\.js$/.test(url) ? held.push(pass) : pass()));
  await page.goto(site.address + address, { waitUntil: "commit" });
  const early = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        new PerformanceObserver(() => {
          const names = performance.getEntriesByType("resource").map(({ name }) => name);
          resolve(names.filter((name) => name.endsWith(".js")));
        }).observe({ type: "paint", buffered: true });
      }),
  );
  expect.soft(early, `scripts of ${address} that came before it was painted`).toEqual([]);
  site.between();
  for (const pass of held) pass();
  await page.waitForLoadState("networkidle");
  return shiftsToldBy(page);
}

/** What moved by itself since the page was opened: how much of the window, the text of what moved, and its boxes (x, y, width, height). */
const shiftsToldBy = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const told: string[] = [];
        const box = ({ x, y, width, height }: DOMRectReadOnly) =>
          [x, y, width, height].map((side) => Math.round(side)).join(" ");
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as (PerformanceEntry & {
            readonly value: number;
            readonly sources: readonly {
              readonly node: Node | null;
              readonly previousRect: DOMRectReadOnly;
              readonly currentRect: DOMRectReadOnly;
            }[];
          })[]) {
            const moved = sources.map(
              ({ node, previousRect, currentRect }) =>
                `${node?.textContent?.trim().slice(0, 60)} (${box(previousRect)} to ${box(currentRect)})`,
            );
            told.push(`${value.toFixed(3)} ${moved.join(" | ")}`);
          }
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(told)));
      }),
  );

/** The page's HTML in pieces: up to the end of each part of what is seen first, and the rest. */
function piecesOf(address: string): readonly string[] {
  const html = readFileSync(join("dist", address, "index.html"), "utf8");
  const ends = [
    ...html.slice(html.indexOf("<body")).matchAll(/<\/(?:li|a|p|h[1-6]|button|label|dt|dd|td|th)>/g),
  ]
    .slice(0, PIECES)
    .map(({ index, 0: tag }) => html.indexOf("<body") + index + tag.length);
  return [0, ...ends].map((start, index) => html.slice(start, ends[index]));
}

/** What moved under the reader, where the page itself comes in pieces, each once those before it were painted. */
async function shiftsInPieces(page: Page, address: string): Promise<readonly string[]> {
  const [first = "", ...others] = piecesOf(address);
  const opened = new Promise<ServerResponse>((resolve) =>
    site.between(({ url }, response, pass) => {
      if (url !== address) return pass();
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).write(first);
      resolve(response);
    }),
  );
  await page.goto(site.address + address, { waitUntil: "commit" });
  const response = await opened;
  const painted = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await page.evaluate(
    () =>
      new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: "paint", buffered: true })),
  );
  for (const piece of others) {
    await painted();
    response.write(piece);
  }
  response.end();
  site.between();
  await page.waitForLoadState("networkidle");
  return shiftsToldBy(page);
}

async function keep(page: Page): Promise<void> {
  await page.goto(`${site.address}/robots.txt`);
  await page.evaluate((kept) => {
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify(value));
  }, KEPT);
}

/** Each device has letters of its own, which break lines elsewhere: this machine's, set closer or wider from the next page on. */
const LETTERS = { closer: "-0.06em", "as they are": "0em", wider: "0.08em" } as const;
type Letters = keyof typeof LETTERS;

async function setLetters(page: Page, letters: Letters): Promise<void> {
  await page.addInitScript((spacing) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { letter-spacing: ${spacing} !important }`);
    document.adoptedStyleSheets = [sheet];
  }, LETTERS[letters]);
}

const READERS: readonly (readonly [zone: string, width: number, letters: Letters])[] = [
  ...["Asia/Karachi", "America/Los_Angeles", "America/New_York"].flatMap((zone) =>
    [390, 1280].map((width) => [zone, width, "as they are"] as const),
  ),
  ["Asia/Karachi", 390, "wider"],
  ["Asia/Karachi", 1280, "closer"],
];
for (const [timezoneId, width, letters] of READERS)
  test.describe(`${timezoneId}, ${width} px wide, letters ${letters}`, () => {
    test.use({ timezoneId, viewport: { width, height: 844 } });

    test("what is painted before the scripts come stays where it is", async ({ page }) => {
      await setLetters(page, letters);
      await keep(page);
      for (const address of PAGES) expect.soft(await shiftsOf(page, address), `${address} moves`).toEqual([]);
    });
  });

test("what is painted before all of a page is there stays where it is", async ({ page }) => {
  const visit = async (width: number, letters: Letters, addresses: readonly string[]) => {
    await page.setViewportSize({ width, height: 844 });
    await setLetters(page, letters);
    for (const address of addresses) {
      const moved = await shiftsInPieces(page, address);
      expect.soft(moved, `${address} moves, ${width} px wide, letters ${letters}`).toEqual([]);
    }
  };
  // A program's page has no more to say to who has not answered: how it stands for a visitor takes as many lines as it has reasons.
  for (const width of [340, 1280]) await visit(width, "as they are", [PROGRAM, "/guides/"]);
  await keep(page);
  for (const width of [390, 1280]) await visit(width, "as they are", ["/", "/guides/", "/results/"]);
  await visit(390, "wider", ["/", "/guides/", "/results/"]);
  await visit(1280, "closer", ["/", "/guides/", "/results/"]);
});
