import type { LaunchOptions } from "@playwright/test";

/**
 * How every test, bench and picture starts the browser: the one `scripts/launch/find-browser.mjs` found, as a process
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
      "--in-process-gpu",
    ],
  };
}
