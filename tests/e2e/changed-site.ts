import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "@playwright/test";

/** What a build reads, but for the packages. */
const PARTS = ["content", "public", "scripts", "src", "astro.config.mjs", "package.json", "tsconfig.json"];

/** A copy of the project in a folder of its own, to change and build. */
export interface Copy {
  readonly folder: string;
  /** Changes the text of a file; fails when that changes nothing. */
  edit(file: string, change: (text: string) => string): void;
  /** Builds it. Returns the folder of the site. */
  build(): string;
  remove(): void;
}

export function copyProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), "whole-file-copy-"));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return {
    folder,
    edit(file, change) {
      const path = join(folder, file);
      const before = readFileSync(path, "utf8");
      const after = change(before);
      expect(after, file).not.toBe(before);
      writeFileSync(path, after);
    },
    build() {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.mjs"], {
        cwd: folder,
        env: { ...process.env, OUT_DIR: "dist" },
        encoding: "utf8",
      });
      expect(status, `${stdout.slice(-2000)}${stderr.slice(-2000)}`).toBe(0);
      return join(folder, "dist");
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
