import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withLock } from "../../../scripts/launch/setup-lock.mjs";

/** Above every system's highest process number, so never a running one. */
const NO_PROCESS = 2 ** 30;

/** What the disk says when a file is written; nothing for a sound disk. */
const disk = vi.hoisted(() => ({ refuses: "" }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const writeFileSync: typeof fs.writeFileSync = (file, ...rest) => {
    if (disk.refuses) throw Object.assign(new Error(`${disk.refuses}: refused`), { code: disk.refuses });
    fs.writeFileSync(file, ...rest);
  };
  return { ...fs, writeFileSync };
});

/** A clock that moves only while somebody waits, `pace` times as fast as asked; `meanwhile` is what others do then. */
function clockOf({ meanwhile = () => {}, pace = 1 }: { meanwhile?: () => void; pace?: number }) {
  let now = 0;
  const wait = async (ms: number) => {
    now += pace * ms;
    meanwhile();
  };
  return { now: () => now, wait };
}

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

  it("never waits for ever, whatever a process that ended left there", async () => {
    const leftBy = fc.record({
      holder: fc.oneof(
        fc.constantFrom(null, "", "0", "-1", "NaN", "1e99", String(NO_PROCESS), `${process.pid} earlier`),
        // A number that now belongs to another process, which knows nothing of the lock.
        fc.constant(`${process.ppid} earlier`),
        fc.string({ unit: "grapheme" }),
      ),
      touched: fc.constantFrom(0, Date.now() / 1000, 4e9),
      isFile: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(leftBy, async ({ holder, touched, isFile }) => {
        if (isFile) writeFileSync(lock, holder ?? "");
        else mkdirSync(lock);
        if (!isFile && holder !== null) writeFileSync(join(lock, "holder"), holder);
        utimesSync(lock, touched, touched);
        const clock = clockOf({ pace: 20 });
        expect(await withLock(async () => "done", lock, clock)).toBe("done");
        expect(clock.now()).toBeLessThan(70_000);
        expect(readdirSync(folder)).toEqual([]);
      }),
    );
  });

  it("waits as long as the holder touches its lock", async () => {
    mkdirSync(lock);
    writeFileSync(join(lock, "holder"), `${process.ppid} a living one`);
    let touches = 0;
    const meanwhile = () => {
      if (++touches < 1_000) utimesSync(lock, touches, touches);
      else rmSync(lock, { recursive: true });
    };
    const clock = clockOf({ meanwhile });
    await withLock(async () => {}, lock, clock);
    expect(clock.now()).toBe(300_000);
  });

  it("ends in words, and leaves nothing, when the disk is full", async () => {
    disk.refuses = "ENOSPC";
    try {
      await expect(withLock(async () => {}, lock)).rejects.toThrow("ENOSPC");
    } finally {
      disk.refuses = "";
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves alone the lock of whoever took it over", async () => {
    await withLock(async () => writeFileSync(join(lock, "holder"), "another's"), lock);
    expect(readFileSync(join(lock, "holder"), "utf8")).toBe("another's");
  });
});
