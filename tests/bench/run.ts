/**
 * `npm run bench` runs every measurement, `npm run bench search` one: each is a script of this folder. Numbers hold for
 * the machine that is named, and no test depends on them. Builds at scale and what other searches find take minutes and run only by name.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

const folder = new URL("./", import.meta.url);
const SHARED = new Set(["run.ts", "table.ts", "chromium.ts"]);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !SHARED.has(file))
  .map((file) => file.replace(/\.ts$/, ""));
const ONLY_BY_NAME = new Set(["scale", "search-quality"]);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exit(2);
}

const load = loadavg()[0]?.toFixed(1);
console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, load ${load}`);
for (const name of asked.length > 0 ? asked : names.filter((name) => !ONLY_BY_NAME.has(name))) {
  const script = fileURLToPath(new URL(`${name}.ts`, folder));
  const { status } = spawnSync(process.execPath, [script], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
