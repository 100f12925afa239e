import { copyFileSync, cpSync, mkdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { inProject } from "../../scripts/launch/project.mjs";
import { filesOfFewPrograms, removeUncited } from "./few-programs.ts";

/** What a build reads, beside the content. */
const PARTS = ["public", "scripts", "src", "astro.config.mjs", "package.json", "tsconfig.json"];

/** Copies what a build reads into a folder, without what was built or installed there; packages are the project's own. */
export function copyProjectTo(folder: string): void {
  copyParts(folder, ["content", ...PARTS]);
}

/** The same with few of its programs. */
export function copyFewProgramsTo(folder: string): void {
  copyParts(folder, PARTS);
  copyFewContentTo(folder);
}

/** Of the content what a site with few programs needs, which is sound by itself. */
function copyFewContentTo(folder: string): void {
  for (const file of filesOfFewPrograms(inProject())) copyFile(join("content", file), folder);
  removeUncited(folder);
}

function copyParts(folder: string, parts: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const isOurs = (path: string) => basename(path) !== "node_modules";
  for (const part of parts) cpSync(inProject(part), join(folder, part), { recursive: true, filter: isOurs });
  symlinkSync(inProject("node_modules"), join(folder, "node_modules"));
}

function copyFile(path: string, folder: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  copyFileSync(inProject(path), join(folder, path));
}
