import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { copyFewProgramsTo } from "../support/copy-project.ts";

/** A copy of the project with few of its programs, in a folder of its own, to change and build. */
export interface Copy {
  readonly folder: string;
  /** Changes the text of a file; fails when that changes nothing. */
  edit(file: string, change: (text: string) => string): void;
  /** Builds it, on a day of its own where one is given. Returns the folder of the site. */
  build(day?: string): string;
  remove(): void;
}

export function copyProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), "whole-file-copy-"));
  copyFewProgramsTo(folder);
  return {
    folder,
    edit(file, change) {
      const path = join(folder, file);
      const before = readFileSync(path, "utf8");
      const after = change(before);
      expect(after, file).not.toBe(before);
      writeFileSync(path, after);
    },
    build(day = "") {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build/build.mjs"], {
        cwd: folder,
        env: { ...process.env, OUT_DIR: "dist", SITE_DAY: day || process.env.SITE_DAY },
        encoding: "utf8",
      });
      expect(status, `${stdout.slice(-2000)}${stderr.slice(-2000)}`).toBe(0);
      return join(folder, "dist");
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
