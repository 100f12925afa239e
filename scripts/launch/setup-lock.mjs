/**
 * One set-up at a time: two commands started together must not both rewrite node_modules. The holder shows that it lives by touching its
 * lock again and again; a lock that is not touched is taken over, whatever left it: a kill, a full disk, a number given to another process.
 */
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inProject, say } from "./project.mjs";

/** How long the lock may stay as it is before it counts as left behind: many missed touches, on a machine however busy. */
const QUIET_MS = 60_000;
/** The same for a lock that names nobody: its maker writes the name in the next moment, or was killed before. */
const NAMELESS_MS = 10_000;
const TOUCH_MS = 2_000;
const POLL_MS = 300;

/**
 * Time as a waiter sees it. Its own clock alone counts: the one of the disk may be hours off.
 * @typedef {{ now: () => number, wait: (ms: number) => Promise<unknown> }} Clock
 */
/** @type {Clock} */
const REAL_CLOCK = { now: () => performance.now(), wait };

/** What this process holds: a lock with our own number and none of these words is of a process that had it before. */
const held = new Set();

/**
 * Runs `work` while no other process of this project runs any. Waits as long as the holder lives; a lock whose
 * holder is gone is taken over. Not re-entrant.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} [lock] the lock's folder
 * @param {Clock} [clock]
 * @returns {Promise<T>}
 * @throws if the lock cannot be written
 */
export async function withLock(work, lock = inProject(".setup-lock"), clock = REAL_CLOCK) {
  const mine = `${process.pid} ${randomUUID()}`;
  let told = false;
  let seen = "";
  let since = clock.now();
  while (!tryLock(lock, mine)) {
    const now = stateOf(lock);
    if (now !== seen) {
      seen = now;
      since = clock.now();
    }
    if (isLeft(now) || clock.now() - since > (now.startsWith(" ") ? NAMELESS_MS : QUIET_MS)) {
      clear(lock, now);
      continue;
    }
    if (!told) say("Another set-up of this project is under way: waiting for it.");
    told = true;
    await clock.wait(POLL_MS);
  }
  const touching = setInterval(() => touch(lock), TOUCH_MS).unref();
  try {
    return await work();
  } finally {
    clearInterval(touching);
    held.delete(mine);
    // Not if another took it over while this process was stopped.
    if (holderOf(lock) === mine) rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Takes the lock if it is free. Making a folder is atomic: of two processes, one succeeds.
 * @param {string} lock
 * @param {string} mine
 */
function tryLock(lock, mine) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
  try {
    writeFileSync(join(lock, "holder"), mine);
  } catch (error) {
    // A full disk: nobody could tell whose lock this is.
    rmSync(lock, { recursive: true, force: true });
    throw error;
  }
  held.add(mine);
  return true;
}

/**
 * Who holds the lock and when it was last touched; "" while there is none.
 * @param {string} lock
 */
function stateOf(lock) {
  const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return touched === undefined ? "" : `${holderOf(lock)} ${touched}`;
}

/** @param {string} lock */
function holderOf(lock) {
  try {
    return readFileSync(join(lock, "holder"), "utf8");
  } catch {
    return ""; // being written, or never written: a kill between the two steps
  }
}

/** @param {string} lock */
function touch(lock) {
  try {
    const now = new Date();
    utimesSync(lock, now, now);
  } catch {
    // Taken over, or on a disk that fails: the work goes on.
  }
}

/**
 * Whether the holder is known to be gone.
 * @param {string} state
 */
function isLeft(state) {
  const [pid = "", token = ""] = state.split(" ");
  if (!/^[1-9]\d*$/.test(pid)) return false;
  if (Number(pid) === process.pid) return !held.has(`${pid} ${token}`);
  return !isRunning(Number(pid));
}

/**
 * Clears away a lock that was left behind. Renaming first makes sure that only one of several waiters does it.
 * @param {string} lock
 * @param {string} state as it was when it was found left
 */
function clear(lock, state) {
  if (stateOf(lock) !== state) return;
  const aside = `${lock}-${process.pid}`;
  try {
    rmSync(aside, { recursive: true, force: true });
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    // ENOENT: another waiter cleared it first.
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
