import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withLock } from "../../scripts/setup-lock.mjs";

/** Above every system's highest process number, so never a running one. */
const NO_PROCESS = 2 ** 30;

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whole-file-lock-"));
  lock = join(folder, "lock");
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("withLock", () => {
  it("lets one piece of work run at a time", async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++running);
      await wait(20);
      running--;
    };
    await Promise.all([withLock(work, lock), withLock(work, lock), withLock(work, lock)]);
    expect(most).toBe(1);
  });

  it("returns what the work returns, and leaves nothing behind", async () => {
    expect(await withLock(async () => 7, lock)).toBe(7);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("frees the lock when the work fails", async () => {
    await expect(withLock(() => Promise.reject(new Error("broken")), lock)).rejects.toThrow("broken");
    expect(existsSync(lock)).toBe(false);
  });

  it("takes over from a process that ended without freeing it", async () => {
    mkdirSync(lock);
    writeFileSync(join(lock, "holder"), String(NO_PROCESS));
    expect(await withLock(async () => "done", lock)).toBe("done");
  });

  it("says that it waits", async () => {
    await Promise.all([withLock(() => wait(20), lock), withLock(() => wait(1), lock)]);
    expect(process.stderr.write).toHaveBeenCalledExactlyOnceWith(
      "Another set-up of this project is under way: waiting for it.\n",
    );
  });
});
