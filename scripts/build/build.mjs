/**
 * Builds the site beside the one that is there and puts it in its place when it is whole: a build that fails or is
 * killed leaves the old site as it was. Two builds at once do not mix; the one that ends last stays.
 */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { inProject, ROOT, whyNotHere } from "../launch/project.mjs";
import { runStep } from "../launch/run-step.mjs";
import { SettingError, settingsOrExit } from "../launch/setting-error.mjs";
import { siteAddress } from "../launch/site-address.mjs";
import { buildTarget } from "./build-target.mjs";
import { putInPlace, removeLeftBehind, startWork, workFolder } from "./place-site.mjs";

const target = settingsOrExit(() => {
  const here = whyNotHere(ROOT);
  if (here) throw new SettingError(here);
  siteAddress();
  return buildTarget();
});
const inner = inProject("dist");
/** In the project: for a folder elsewhere Astro keeps half of its work in one that all builds share. */
const making = workFolder(inner);
/** Beside the target: a folder can be moved in one step only within its own disk. */
const placing = workFolder(target);
/** @type {string[]} */
const started = [];
const start = (/** @type {string} */ work) => {
  const site = startWork(work);
  started.push(work);
  return site;
};

if (!process.env.REPOSITORY_URL && !process.env.REPORT_EMAIL)
  console.warn(
    "Neither REPOSITORY_URL nor REPORT_EMAIL is set: visitors who find a wrong fact get a text to copy, and have to know whom to send it to.",
  );

try {
  mkdirSync(dirname(target), { recursive: true });
  for (const site of new Set([inner, target])) removeLeftBehind(site);
  // Astro would make it too, but its words for a folder that cannot be written to name files of its own.
  const made = start(making);
  const whole = placing === making ? made : start(placing);
  const code = await runStep({
    node: process.execPath,
    step: { tool: "astro", args: ["build", ...process.argv.slice(2)] },
    env: { OUT_DIR: made },
  });
  if (code === 0) {
    if (whole !== made) cpSync(made, whole, { recursive: true });
    putInPlace({ work: placing, target });
  }
  process.exitCode = code;
} catch (error) {
  console.error(`The site could not be put at ${target}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  for (const folder of started) rmSync(folder, { recursive: true, force: true });
}
