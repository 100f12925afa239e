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
import { stampBuild } from "../../../scripts/build/build-target.mjs";
import { putInPlace, removeLeftBehind, startWork, workFolder } from "../../../scripts/build/place-site.mjs";

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

/** A folder with built sites in it, each of one page that says whose it is. */
function folderWith(sites: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "whole-file-place-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, words] of Object.entries(sites)) makeSite(join(folder, name), words);
  const at = (name: string) => join(folder, name);
  const make = (words: string) => {
    makeSite(startWork(at("work")), words);
    return { work: at("work"), target: at("dist") };
  };
  return {
    at,
    make,
    siteAt: () => readFileSync(at("dist/index.html"), "utf8"),
    names: () => readdirSync(folder),
  };
}

function makeSite(path: string, words: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "index.html"), words);
  stampBuild(path);
}

/** No process has this number: the system gives none above 2^22. */
const DEAD = 2 ** 22 + 1;

describe("putInPlace", () => {
  it("puts the new site in the place of the old", () => {
    const { make, siteAt } = folderWith({ dist: "old" });
    putInPlace(make("new"));
    expect(siteAt()).toBe("new");
  });

  it("needs no old one", () => {
    const { make, siteAt } = folderWith({});
    putInPlace(make("new"));
    expect(siteAt()).toBe("new");
  });

  it("gives the old site back when there is no new one", () => {
    const { at, make, siteAt } = folderWith({ dist: "old" });
    const folders = make("new");
    rmSync(at("work/site"), { recursive: true });
    expect(() => putInPlace(folders)).toThrow(/ENOENT/);
    expect(siteAt()).toBe("old");
  });

  it("takes the place of a site that another build put there in the same moment", () => {
    const { at, make, siteAt } = folderWith({ dist: "old" });
    const folders = make("new");
    afterMove.mockImplementationOnce(() => makeSite(at("dist"), "another's"));
    putInPlace(folders);
    expect(siteAt()).toBe("new");
  });

  it("leaves what somebody put there while the site was built", () => {
    const { at, make } = folderWith({});
    const folders = make("new");
    mkdirSync(at("dist"));
    writeFileSync(at("dist/thesis.txt"), "mine");
    expect(() => putInPlace(folders)).toThrow("that folder holds files that no build made");
    expect(readdirSync(at("dist"))).toEqual(["thesis.txt"]);
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
    mkdirSync(at(`.dist-${DEAD + 1}`));
    writeFileSync(at(`.dist-${DEAD + 1}/thesis.txt`), "mine");
    removeLeftBehind(at("dist"));
    expect(siteAt()).toBe("old");
    expect(names().toSorted()).toEqual([`.dist-${DEAD + 1}`, ".dist-notes", ".distant-1", "dist"]);
  });

  it("clears what was killed in its first step", () => {
    const { at, names } = folderWith({ dist: "old" });
    mkdirSync(at(`.dist-${DEAD}`));
    removeLeftBehind(at("dist"));
    expect(names()).toEqual(["dist"]);
  });

  it("gives the old site back when the build was killed between the two moves", () => {
    const { at, siteAt, names } = folderWith({});
    startWork(at(`.dist-${DEAD}`));
    makeSite(at(`.dist-${DEAD}/site`), "new");
    makeSite(at(`.dist-${DEAD}/old`), "old");
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
