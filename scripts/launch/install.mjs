/**
 * Installs packages exactly as locked, and only when the lock file differs from what is installed.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { ROOT, say } from "./project.mjs";
import { withLock } from "./setup-lock.mjs";

/** Written last, so that an installation cut short is done again. npm removes it together with the folder. */
const STAMP = join("node_modules", ".installed");

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
    writeFileSync(join(folder, STAMP), stateOf(folder));
  });
}

/** @param {string} folder */
function isInstalled(folder) {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === stateOf(folder);
}

/**
 * Names what is to be installed and what npm noted that it did install. It changes with the lock file, with the
 * machine, and when somebody runs npm by hand, whose older Node may have made it leave packages out.
 * @param {string} folder
 */
function stateOf(folder) {
  const files = [join(folder, "package-lock.json"), join(folder, "node_modules", ".package-lock.json")];
  const hash = createHash("sha256");
  for (const file of files) hash.update(existsSync(file) ? readFileSync(file) : "nothing");
  return `${hash.digest("hex")} ${process.platform}-${process.arch}\n`;
}

/**
 * Runs npm with its output on our stderr; resolves to its exit code. It runs on the given Node, not on the one that
 * npm came with: npm leaves out optional packages that the Node it runs on is too old for.
 * @param {string} node
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<number>}
 */
function runNpm(node, args, cwd) {
  const cli = npmCli();
  if (!cli) throw new Error("npm was not found. Start this through npm, as in: npm start");
  return new Promise((resolve, reject) => {
    const child = spawn(node, [cli, ...args], { cwd, stdio: ["ignore", 2, 2], env: npmEnvironment() });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** npm's own JavaScript file: npm names it to the scripts that it runs; else it lies beside Node or on the PATH. */
function npmCli() {
  const beside = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = folders.map((folder) => join(folder, "npm")).filter((path) => existsSync(path));
  const all = [process.env.npm_execpath, beside, ...onPath.map((path) => realpathSync(path))];
  return all.find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
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
