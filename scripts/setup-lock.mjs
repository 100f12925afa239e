/**
 * One set-up at a time: two commands started together must not both rewrite node_modules.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inProject, say } from "./project.mjs";

const POLL_MS = 300;

/**
 * Runs `work` while no other process of this project runs any. Waits as long as the holder lives; a lock whose
 * holder is gone is taken over. Not re-entrant.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} [lock] the lock's folder
 * @returns {Promise<T>}
 */
export async function withLock(work, lock = inProject(".setup-lock")) {
  let told = false;
  while (!tryLock(lock)) {
    if (!told) say("Another set-up of this project is under way: waiting for it.");
    told = true;
    await wait(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Takes the lock if it is free. Making a folder is atomic: of two processes, one succeeds.
 * @param {string} lock
 */
function tryLock(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    removeIfAbandoned(lock);
    return false;
  }
  writeFileSync(join(lock, "holder"), String(process.pid));
  return true;
}

/**
 * Clears away a lock whose holder has ended. Renaming first makes sure that only one of several waiters does it.
 * @param {string} lock
 */
function removeIfAbandoned(lock) {
  try {
    const holder = Number(readFileSync(join(lock, "holder"), "utf8"));
    if (holder === 0 || isRunning(holder)) return;
    const aside = `${lock}-${process.pid}`;
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    // ENOENT: its holder is just writing it, or another waiter cleared it first.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
