import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { inProject } from "../../scripts/launch/project.mjs";

/** What a build reads. */
const PARTS = ["content", "public", "scripts", "src", "astro.config.mjs", "package.json", "tsconfig.json"];

/** Copies what a build reads into a folder, without what was built or installed there; packages are the project's own. */
export function copyProjectTo(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const isOurs = (path: string) => basename(path) !== "node_modules";
  for (const part of PARTS) cpSync(inProject(part), join(folder, part), { recursive: true, filter: isOurs });
  symlinkSync(inProject("node_modules"), join(folder, "node_modules"));
}
