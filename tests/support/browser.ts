import type { LaunchOptions } from "@playwright/test";

/**
 * How benches and pictures start the browser: the one `scripts/launch/find-browser.mjs` found, as a process
 * that talks to nobody but the site under test.
 */
export function launchOptions(): LaunchOptions {
  const path = process.env.CHROMIUM_PATH;
  if (!path)
    throw new Error("CHROMIUM_PATH is not set: start browser tests through npm, as in: npm run test:e2e");
  return {
    executablePath: path,
    args: [
      // Chromium refuses its sandbox to root, who runs the tests in a container.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-quic",
      "--disable-sync",
      "--no-first-run",
      "--disable-extensions",
      // Window after window of one site, in processes that are there: to start one costs more than most pages do. Two, so that two tabs run
      // beside each other as they would.
      "--disable-site-isolation-trials",
      "--renderer-process-limit=2",
    ],
  };
}

/**
 * The same for tests, which open a page and leave it. What the engine of JavaScript does beside a page, to be faster in the long run, and
 * what the browser does for a graphics card take a sixth of their processor time, and they see nothing of either. The card's process is not
 * put into the browser's own to save more: both read and write the environment as they start, and now and then the browser fell of it.
 * Benches start the browser as visitors do.
 */
export function shortVisitOptions(): LaunchOptions {
  const { args = [], ...launch } = launchOptions();
  return {
    ...launch,
    args: [
      ...args,
      "--js-flags=--single-threaded --no-turbofan --no-maglev",
      "--disable-gpu",
      "--disable-software-rasterizer",
    ],
  };
}
