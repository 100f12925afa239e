import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { putInPlace, removeLeftBehind, workFolder } from "../../scripts/place-site.mjs";

/** What others do on the disk right after a folder was moved. */
const afterMove = vi.hoisted(() => vi.fn());
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const renameSync: typeof fs.renameSync = (...folders) => {
    fs.renameSync(...folders);
    afterMove();
  };
  return { ...fs, renameSync };
});

/** A folder with sites in it, each of one page that says whose it is. */
function folderWith(sites: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "whole-file-place-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, words] of Object.entries(sites)) makeSite(join(folder, name), words);
  const at = (name: string) => join(folder, name);
  return { at, siteAt: () => readFileSync(at("dist/index.html"), "utf8"), names: () => readdirSync(folder) };
}

function makeSite(path: string, words: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "index.html"), words);
}

/** No process has this number: the system gives none above 2^22. */
const DEAD = 2 ** 22 + 1;

describe("putInPlace", () => {
  it("puts the new site in the place of the old, and leaves nothing else", () => {
    const { at, siteAt, names } = folderWith({ dist: "old", new: "new" });
    putInPlace({ made: at("new"), target: at("dist") });
    expect(siteAt()).toBe("new");
    expect(names()).toEqual(["dist"]);
  });

  it("needs no old one", () => {
    const { at, siteAt } = folderWith({ new: "new" });
    putInPlace({ made: at("new"), target: at("dist") });
    expect(siteAt()).toBe("new");
  });

  it("goes on where a build of the same number was killed while it removed its old site", () => {
    const { at, siteAt, names } = folderWith({ dist: "old", new: "new", "new-old": "older" });
    putInPlace({ made: at("new"), target: at("dist") });
    expect(siteAt()).toBe("new");
    expect(names()).toEqual(["dist"]);
  });

  it("gives the old site back when there is no new one", () => {
    const { at, siteAt, names } = folderWith({ dist: "old" });
    expect(() => putInPlace({ made: at("new"), target: at("dist") })).toThrow(/ENOENT/);
    expect(siteAt()).toBe("old");
    expect(names()).toEqual(["dist"]);
  });

  it("takes the place of a site that another build put there in the same moment", () => {
    const { at, siteAt, names } = folderWith({ dist: "old", new: "new" });
    afterMove.mockImplementationOnce(() => makeSite(at("dist"), "another's"));
    putInPlace({ made: at("new"), target: at("dist") });
    expect(siteAt()).toBe("new");
    expect(names()).toEqual(["dist"]);
  });
});

describe("removeLeftBehind", () => {
  it("clears the half site of a killed build, and no other folder", () => {
    const { at, siteAt, names } = folderWith({
      dist: "old",
      [`.dist-${DEAD}`]: "half",
      ".dist-notes": "mine",
      ".distant-1": "mine",
    });
    removeLeftBehind(at("dist"));
    expect(siteAt()).toBe("old");
    expect(names().toSorted()).toEqual([".dist-notes", ".distant-1", "dist"]);
  });

  it("gives the old site back when the build was killed between the two moves", () => {
    const { at, siteAt, names } = folderWith({ [`.dist-${DEAD}-old`]: "old", [`.dist-${DEAD}`]: "new" });
    removeLeftBehind(at("dist"));
    expect(siteAt()).toBe("old");
    expect(names()).toEqual(["dist"]);
  });

  it("leaves alone the build of a process that runs, and takes one of our own number for a dead one's", () => {
    const running = workFolder("dist", process.ppid);
    const own = workFolder("dist", process.pid);
    const { at } = folderWith({ dist: "old", [running]: "being made", [own]: "half" });
    removeLeftBehind(at("dist"));
    expect(existsSync(at(running))).toBe(true);
    expect(existsSync(at(own))).toBe(false);
  });
});
