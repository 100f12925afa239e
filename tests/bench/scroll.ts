import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { serveSite } from "../../scripts/serve/site-server.mjs";
import type { Profile } from "../../src/engine/profile.ts";
import { launchOptions } from "../support/browser.ts";
import { PROFILE_KEY } from "../support/quiz-visitor.ts";
import { countFrames, type ScrollFrames } from "./frames.ts";
import { printTable } from "./table.ts";
import { VISITOR } from "./visitor.ts";

/** The seven specialties with the most programs. */
const PROFILE: Profile = {
  ...VISITOR,
  specialties: [
    "family-medicine",
    "internal-medicine",
    "surgery",
    "psychiatry",
    "pediatrics",
    "neurology",
    "pathology",
  ],
};
const PHONE = { width: 390, height: 844 };
const SLOWER = 4;
const ROWS = 2_000;
/** A frame of the page's code that comes late: what comes into sight is drawn as late, while what is there still moves. */
const LONG_MS = 50;
/** A stroke of the finger, in pixels of the window: from, to, and how far in each of its moves. */
const STROKE = { from: 780, to: 60, move: 90 };

interface Scrolled {
  readonly pixels: number;
  /** What the page's main thread took of the processor for one screen: others on the machine make frames late, this hardly. */
  readonly cpuMs: number;
  readonly frames: readonly number[];
  readonly ofBrowser: ScrollFrames;
}

/**
 * `npm run bench scroll`: results with 2,000 rows and more, every group opened, scrolled from the top to the end by touch on a phone whose
 * processor is 4x slower, beside a page of as many plain lines without a script in the same run. A frame of
 * the page counts as long as its own code waited for the next one; a dropped one is told by the browser. It prints; no test depends on it.
 */
async function benchScroll(): Promise<void> {
  const { server, address } = await serveSite({ firstPort: 4580 });
  const browser = await chromium.launch(launchOptions());
  const rows: string[][] = [];
  try {
    const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
    await context.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      PROFILE_KEY,
      JSON.stringify(PROFILE),
    ] as const);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);

    await page.goto(`${address}results/`);
    await page.locator("[data-row] .row-button").first().waitFor();
    const count = await openAll(page);
    if (count < ROWS) throw new Error(`Only ${count} rows could be opened.`);
    const results = await scrollThrough(browser, page, session);

    await page.route("**/plain", (route) =>
      route.fulfill({ contentType: "text/html", body: plainPage(count, results.pixels) }),
    );
    await page.goto(`${address}plain`);
    const plain = await scrollThrough(browser, page, session);

    for (const [name, scrolled] of [
      [`results, ${count} rows`, results],
      ["plain lines", plain],
    ] as const) {
      const { frames, pixels, cpuMs, ofBrowser } = scrolled;
      rows.push([
        name,
        String(Math.round(pixels / PHONE.height)),
        String(frames.length),
        String(frames.filter((ms) => ms > LONG_MS).length),
        Math.max(...frames).toFixed(0),
        cpuMs.toFixed(1),
        `${ofBrowser.dropped} of ${ofBrowser.shown + ofBrowser.dropped}`,
      ]);
    }
    const long = ({ frames }: Scrolled) => frames.filter((ms) => ms > LONG_MS).length / frames.length;
    rows.push([
      "results : plain",
      "",
      "",
      ratio(long(results), long(plain)),
      ratio(Math.max(...results.frames), Math.max(...plain.frames)),
      ratio(results.cpuMs, plain.cpuMs),
      "",
    ]);
  } finally {
    await browser.close();
    server.close();
  }
  printTable(
    `Scrolling by touch, ${SLOWER}x slower`,
    ["page", "screens", "frames", `over ${LONG_MS} ms`, "longest ms", "CPU ms a screen", "dropped"],
    rows,
  );
}

function ratio(one: number, other: number): string {
  return other === 0 ? (one === 0 ? "both none" : "plain none") : (one / other).toFixed(2);
}

/** Presses whatever shows more, until nothing does, and tells how many programs stand there. */
async function openAll(page: Page): Promise<number> {
  for (;;) {
    const pressed = await page.evaluate(() => {
      const more = [...document.querySelectorAll<HTMLElement>(".part button")].filter(
        (one) =>
          /^Show (?:\d|all)/.test(one.textContent ?? "") ||
          (one.matches(".institutions-name") && one.getAttribute("aria-expanded") === "false"),
      );
      // "Show all" stands after "Show 25 more", and makes it vanish.
      for (const one of more.toReversed()) if (one.isConnected) one.click();
      return more.length;
    });
    if (pressed === 0) break;
    await page.waitForTimeout(500);
  }
  const rows = page.locator(".row[data-row]");
  let before = -1;
  for (;;) {
    const count = await rows.count();
    if (count === before) return count;
    before = count;
    await page.waitForTimeout(1_000);
  }
}

/** One stroke of a finger upwards. */
async function stroke(session: CDPSession): Promise<void> {
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: y === undefined ? [] : [{ x: PHONE.width / 2, y }],
    });
  const moves: Promise<unknown>[] = [touch("touchStart", STROKE.from)];
  for (let y = STROKE.from - STROKE.move; y >= STROKE.to; y -= STROKE.move) moves.push(touch("touchMove", y));
  // A finger does not wait for the page.
  await Promise.all([...moves, touch("touchEnd")]);
}

/** From the top to the end in strokes of a finger, each of which the page has to follow. */
async function scrollThrough(browser: Browser, page: Page, session: CDPSession): Promise<Scrolled> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const cpu = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const before = await cpu();
  await page.evaluate(() => {
    const told = Object.assign(globalThis, { frames: [] as number[], isWatching: true });
    let before = performance.now();
    const next = (now: number) => {
      told.frames.push(now - before);
      before = now;
      if (told.isWatching) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const place = () =>
    page.evaluate(() => ({
      at: scrollY,
      isEnd: scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
    }));
  let now = await place();
  const ofBrowser = await countFrames(browser, async () => {
    while (!now.isEnd) {
      await stroke(session);
      now = await place();
    }
  });
  const frames = await page.evaluate(() => {
    const told = globalThis as unknown as { frames: number[]; isWatching: boolean };
    told.isWatching = false;
    return told.frames.slice(1);
  });
  const cpuMs = ((await cpu()) - before) / (now.at / PHONE.height);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return { pixels: now.at, frames, cpuMs, ofBrowser };
}

/** As many lines as there are rows, as high as they are together. */
function plainPage(lines: number, pixels: number): string {
  const height = Math.round(pixels / lines);
  const line = (_: unknown, at: number) => `<p>Program ${at + 1} of a plain page, with a line of words</p>`;
  return `<!doctype html><meta name="viewport" content="width=device-width"><title>plain</title>
<style>p { margin: 0; block-size: ${height}px }</style>${Array.from({ length: lines }, line).join("")}`;
}

await benchScroll();
