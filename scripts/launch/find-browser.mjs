/**
 * Finds a Chromium for the tests that need a real browser, and installs Debian's if it can. Never goes without:
 * a test that is not run must not look like one that passed.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { inProject, say } from "./project.mjs";
import { withLock } from "./setup-lock.mjs";

/** Chromium without its windows first: the same pages, a fifth less work. */
const COMMANDS = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

/** Where the browsers' own installers put them on systems where they are not on the PATH. */
const USUAL_PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  }),
};

/**
 * Path of the browser to use: $CHROMIUM_PATH, Playwright's own, the system's, or Debian's installed now.
 * @returns {Promise<string>}
 * @throws with one line that says what to install
 */
export async function findBrowser() {
  const found = chooseBrowser(candidates());
  if (found) return found;

  const apt = aptCommand();
  if (!apt)
    throw new Error("No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to one.");
  await withLock(async () => {
    if (chooseBrowser(candidates())) return; // another process did it while this one waited
    say("No browser for the tests: installing Debian's chromium.");
    await run(apt, ["update", "-qq"]);
    const quietly = ["-y", "-qq", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0"];
    // Older Debians have no browser without windows.
    for (const browser of ["chromium-headless-shell", "chromium"]) {
      await run(apt, ["install", ...quietly, browser, "fonts-liberation"]);
      if (chooseBrowser(candidates())) break;
    }
  });
  const installed = chooseBrowser(candidates());
  if (!installed)
    throw new Error("No browser for the tests: apt could not install chromium. Install it by hand.");
  return installed;
}

/**
 * The first candidate that is there. One named by CHROMIUM_PATH must be: naming it wrongly is an error, not a wish.
 * @param {{ named?: string | undefined, others: string[] }} candidates
 * @param {(path: string) => boolean} [exists]
 */
export function chooseBrowser({ named, others }, exists = existsSync) {
  if (named && !exists(named)) throw new Error(`CHROMIUM_PATH is "${named}", and no such file is there.`);
  return named || others.find((path) => exists(path));
}

/** Every place to look, best first. */
export function candidates(env = process.env, platform = process.platform) {
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const usual = platform === "darwin" || platform === "win32" ? USUAL_PLACES[platform] : [];
  return { named: env.CHROMIUM_PATH, others: [...playwrightsOwn(), ...onPath, ...usual] };
}

/** Where Playwright would have put its own, whether it is there or not. */
function playwrightsOwn() {
  const require = createRequire(inProject("package.json"));
  return [require("@playwright/test").chromium.executablePath()];
}

/** How to call apt-get with the right to install, or undefined. */
function aptCommand() {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n", "apt-get"] : undefined;
}

/**
 * Runs apt-get with its output on our stderr; what it could not do shows in that the browser is not there.
 * @param {string[]} apt
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run([command = "", ...before], args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...args], { stdio: ["ignore", 2, 2], env });
    child.on("error", reject);
    child.on("close", () => resolve());
  });
}
