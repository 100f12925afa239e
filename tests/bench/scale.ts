/**
 * `npm run bench scale [sizes…]`: builds sites of 1,000, 5,000 and 10,000 programs in a temporary copy of the project and
 * reports time, memory and milliseconds a page, beside Eleventy and Debian's Hugo on pages that say the same. The
 * programs are drawn from the real ones under other names; nothing is written into the project's content.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npmCi } from "../../scripts/launch/install.mjs";
import { inProject } from "../../scripts/launch/project.mjs";
import { copyProject, type GrownProject, growContent } from "./scale/grow-content.ts";
import { writeEleventySite, writeHugoSite } from "./scale/same-pages.ts";
import { printTable } from "./table.ts";

const SIZES = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "whole-file-scale-"));
const rows: string[][] = [];

await npmCi({
  folder: inProject("tests", "bench", "scale", "eleventy"),
  node: process.execPath,
  why: "Installing Eleventy for this bench only.",
});
const hasHugo = spawnSync("hugo", ["version"]).status === 0;
if (!hasHugo) console.log("Hugo is not installed (apt-get install hugo): left out.");

try {
  for (const size of SIZES.length > 0 ? SIZES : [1_000, 5_000, 10_000]) {
    const project = copyProject(join(folder, String(size)));
    const pages = growContent(project, size);
    report("Astro, the whole site", size, buildAstro(project));
    report("Eleventy, program pages alone", size, buildEleventy(project, pages));
    if (hasHugo) report("Hugo, program pages alone", size, buildHugo(project, pages));
    rmSync(project.root, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const heads = [
  "build",
  "programs",
  "pages",
  "seconds",
  "CPU seconds",
  "CPU ms a page",
  "peak MB",
  "kB a page",
];
printTable("Builds at scale", heads, rows);

type Built = { seconds: number; cpu: number; megabytes: number; out: string };

function buildAstro({ root }: GrownProject): Built {
  const out = join(root, "dist");
  const astro = join(root, "node_modules", "astro", "bin", "astro.mjs");
  return { ...measure(root, process.execPath, [astro, "build"], { OUT_DIR: out }), out };
}

function buildEleventy({ root }: GrownProject, pages: Parameters<typeof writeEleventySite>[1]): Built {
  const site = join(root, "eleventy");
  writeEleventySite(site, pages);
  const cli = inProject(
    "tests",
    "bench",
    "scale",
    "eleventy",
    "node_modules",
    "@11ty",
    "eleventy",
    "cmd.cjs",
  );
  return { ...measure(site, process.execPath, [cli, "--quiet"]), out: join(site, "_site") };
}

function buildHugo({ root }: GrownProject, pages: Parameters<typeof writeHugoSite>[1]): Built {
  const site = join(root, "hugo");
  writeHugoSite(site, pages);
  return { ...measure(site, "hugo", ["--quiet"]), out: join(site, "public") };
}

/** Runs a build and waits; GNU time says what it took: CPU seconds hold on a busy machine too. */
function measure(cwd: string, command: string, args: string[], env: Record<string, string> = {}) {
  const start = performance.now();
  const timed = ["-f", "took %U %S %M", command, ...args];
  const { status, stderr, stdout } = spawnSync("/usr/bin/time", timed, {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status === null) throw new Error("GNU time is not installed: apt-get install time");
  if (status !== 0) throw new Error(`${command} failed.\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  const seconds = (performance.now() - start) / 1000;
  const [, user, system, kilobytes] = /took (\S+) (\S+) (\d+)/.exec(stderr) ?? [];
  return { seconds, cpu: Number(user) + Number(system), megabytes: Number(kilobytes) / 1000 };
}

function report(build: string, size: number, { seconds, cpu, megabytes, out }: Built): void {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  const bytes = files.reduce((total, name) => total + statSync(join(out, name)).size, 0);
  rows.push([
    build,
    size.toLocaleString("en-US"),
    files.length.toLocaleString("en-US"),
    seconds.toFixed(1),
    cpu.toFixed(1),
    ((cpu * 1000) / files.length).toFixed(2),
    megabytes.toFixed(0),
    (bytes / files.length / 1000).toFixed(1),
  ]);
  console.log(rows.at(-1)?.join("  "));
}
