/**
 * Where a build is made, and how it takes the place of the site that was there: all or nothing, whoever is killed and however many build at once.
 * Nothing is replaced or removed but what builds made.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { stampBuild, whyNotReplaceable } from "./build-target.mjs";

/**
 * The folder beside a site in which this process makes the next one.
 * @param {string} target
 * @param {number} [pid]
 */
export function workFolder(target, pid = process.pid) {
  return join(dirname(target), `.${basename(target)}-${pid}`);
}

/**
 * Makes the work folder, with the stamp by which a later build knows it.
 * @param {string} folder
 * @returns {string} the folder in it to build into, not there yet
 */
export function startWork(folder) {
  mkdirSync(folder);
  stampBuild(folder);
  return join(folder, "site");
}

/**
 * Moves a whole site to its place. Another build that puts its own there in the same moment gives way to the one that comes last.
 * @param {{ work: string, target: string }} folders the site stands in `work` as `startWork` said
 * @throws if something was put there since that no build made
 */
export function putInPlace({ work, target }) {
  const made = join(work, "site");
  const old = join(work, "old");
  for (;;) {
    rmSync(old, { recursive: true, force: true });
    const why = whyNotReplaceable(target);
    if (why) throw new Error(why);
    const wasThere = move(target, old, NOTHING_THERE);
    try {
      if (move(made, target, TAKEN)) return;
    } catch (error) {
      if (wasThere) move(old, target, TAKEN);
      throw error;
    }
  }
}

const NOTHING_THERE = ["ENOENT"];
/** Another build was quicker. */
const TAKEN = ["ENOTEMPTY", "EEXIST"];

/**
 * Clears what killed builds could not clear away themselves. One that was killed while it changed the sites gets its old site back.
 * @param {string} target
 */
export function removeLeftBehind(target) {
  const pattern = new RegExp(`^\\.${basename(target).replace(/\W/g, "\\$&")}-(\\d+)$`);
  for (const name of readdirSync(dirname(target))) {
    const found = pattern.exec(name);
    if (!found || isAnotherRunning(Number(found[1]))) continue;
    const left = join(dirname(target), name);
    if (!lstatSync(left).isDirectory() || whyNotReplaceable(left)) continue;
    // The old site is only ever aside while the new one takes its place.
    if (existsSync(join(left, "old")) && !existsSync(target)) renameSync(join(left, "old"), target);
    rmSync(left, { recursive: true, force: true });
  }
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string[]} expected what may stand in the way
 * @returns {boolean} false if that does
 */
function move(from, to, expected) {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (expected.includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? "")) return false;
    throw error;
  }
}

/**
 * A number of our own was another's before: in a container every build has the same.
 * @param {number} pid
 */
function isAnotherRunning(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there and belongs to somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
