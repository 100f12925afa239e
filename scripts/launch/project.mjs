/** Where the project is on this machine. */
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {string[]} parts path from the project's folder */
export const inProject = (...parts) => join(ROOT, ...parts);

/**
 * Why nothing can be built where the project lies, null when it can: the tools read these letters of a path as part of an address or a pattern.
 * @param {string} root
 */
export function whyNotHere(root) {
  const letter = /[#?%*"\\]/.exec(root.replaceAll(sep, "/"))?.[0];
  return letter
    ? `The project cannot be built in ${root}: its path holds ${letter}, which the tools misread. Rename that folder, or move the project.`
    : null;
}

/**
 * Says a line of the set-up. Never to stdout: that belongs to the task.
 * @param {string} line
 */
export const say = (line) => process.stderr.write(`${line}\n`);
