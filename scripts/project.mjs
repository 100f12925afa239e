/** Where the project is on this machine. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string[]} parts path from the project's folder */
export const inProject = (...parts) => join(ROOT, ...parts);

/**
 * Says a line of the set-up. Never to stdout: that belongs to the task.
 * @param {string} line
 */
export const say = (line) => process.stderr.write(`${line}\n`);
