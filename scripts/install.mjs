/**
 * Installs packages exactly as locked, and only when the lock file differs from what is installed.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT, say } from "./project.mjs";
import { withLock } from "./setup-lock.mjs";

/** Written last, so that an installation cut short is done again. npm removes it together with the folder. */
const STAMP = join("node_modules", ".installed-lock");

/**
 * Installs the project's packages if package-lock.json changed since the last time.
 * @param {string} node path of the Node that runs npm
 */
export const installPackages = (node) =>
  npmCi({ folder: ROOT, node, why: "Installing the packages in package-lock.json." });

/**
 * Runs `npm ci` in a folder, unless what is locked there is installed already.
 * Several calls at once, from several processes too, end in one installation.
 * @param {{ folder: string, node: string, why: string }} options `why` is said if there is something to do
 */
export async function npmCi({ folder, node, why }) {
  if (isInstalled(folder)) return;
  await withLock(async () => {
    if (isInstalled(folder)) return; // another process did it while this one waited
    say(why);
    const code = await runNpm(node, ["ci"], folder);
    if (code !== 0) throw new Error(`npm ci failed in ${folder} (exit code ${code}); its words are above.`);
    writeFileSync(join(folder, STAMP), lockHash(folder));
  });
}

/** @param {string} folder */
function isInstalled(folder) {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash(folder);
}

/**
 * Names what would be installed: the lock file, and the machine, because packages differ between machines.
 * @param {string} folder
 */
function lockHash(folder) {
  const hash = createHash("sha256").update(readFileSync(join(folder, "package-lock.json")));
  return `${hash.digest("hex")} ${process.platform}-${process.arch}\n`;
}

/**
 * Runs npm with its output on our stderr; resolves to its exit code.
 * @param {string} node
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<number>}
 */
function runNpm(node, args, cwd) {
  const cli = npmCli();
  const [command, all] = cli ? [node, [cli, ...args]] : ["npm", args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, all, { cwd, stdio: ["ignore", 2, 2], env: npmEnvironment() });
    child.on("error", () => reject(new Error("npm was not found. Run this through npm, as in: npm start")));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** npm's own JavaScript file: npm names it to the scripts that it runs; else it lies beside Node. */
function npmCli() {
  const beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  const below = join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js");
  const named = process.env.npm_execpath;
  return [named, beside, below].find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
}

/**
 * Without what an outer `npm run` sets: it would tell the inner npm to work on the outer one's project. Errors are
 * told even to those who asked npm to be silent, which was about the task.
 */
function npmEnvironment() {
  const outer = /^npm_(package|lifecycle|command|config_(local_)?prefix)/;
  const kept = Object.entries(process.env).filter(([name]) => !outer.test(name));
  return { ...Object.fromEntries(kept), npm_config_loglevel: "error" };
}
