/**
 * Builds the site beside the one that is there and puts it in its place when it is whole: a build that fails or is
 * killed leaves the old site as it was. Two builds at once do not mix; the one that ends last stays.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ROOT } from "./project.mjs";
import { runStep } from "./run-step.mjs";

const target = resolve(ROOT, process.env.OUT_DIR ?? "dist");
const parent = dirname(target);
/** Beside the target: a folder can be moved in one step only within its own disk. */
const mine = join(parent, `.${basename(target)}-${process.pid}`);

mkdirSync(parent, { recursive: true });
removeLeftBehind();
const code = await runStep({
  node: process.execPath,
  step: { tool: "astro", args: ["build", ...process.argv.slice(2)] },
  env: { OUT_DIR: mine },
});
if (code === 0) putInPlace();
rmSync(mine, { recursive: true, force: true });
process.exitCode = code;

function putInPlace() {
  const old = `${mine}-old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(mine, target);
  rmSync(old, { recursive: true, force: true });
}

/** What killed builds of before could not clear away themselves. */
function removeLeftBehind() {
  const pattern = new RegExp(`^\\.${basename(target).replace(/\W/g, "\\$&")}-(\\d+)(-old)?$`);
  for (const name of readdirSync(parent)) {
    const pid = Number(pattern.exec(name)?.[1]);
    if (!pid || isRunning(pid)) continue;
    // The old site is only ever aside while the new one takes its place.
    if (name.endsWith("-old") && !existsSync(target)) renameSync(join(parent, name), target);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
