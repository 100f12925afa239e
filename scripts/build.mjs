/**
 * Builds the site beside the one that is there and puts it in its place when it is whole: a build that fails or is
 * killed leaves the old site as it was. Two builds at once do not mix; the one that ends last stays.
 */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { putInPlace, removeLeftBehind, workFolder } from "./place-site.mjs";
import { ROOT } from "./project.mjs";
import { runStep } from "./run-step.mjs";

const target = resolve(ROOT, process.env.OUT_DIR ?? "dist");
/** In the project: for a folder elsewhere Astro keeps half of its work in one that all builds share. */
const made = workFolder(resolve(ROOT, "dist"));
/** Beside the target: a folder can be moved in one step only within its own disk. */
const whole = workFolder(target);

try {
  mkdirSync(dirname(target), { recursive: true });
  for (const site of new Set([resolve(ROOT, "dist"), target])) removeLeftBehind(site);
  // Astro would make it too, but its words for a folder that cannot be written to name files of its own.
  for (const folder of new Set([made, whole])) mkdirSync(folder);
  const code = await runStep({
    node: process.execPath,
    step: { tool: "astro", args: ["build", ...process.argv.slice(2)] },
    env: { OUT_DIR: made },
  });
  if (code === 0) {
    if (whole !== made) cpSync(made, whole, { recursive: true });
    putInPlace({ made: whole, target });
  }
  process.exitCode = code;
} catch (error) {
  console.error(`The site could not be put at ${target}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  for (const folder of [made, whole]) rmSync(folder, { recursive: true, force: true });
}
