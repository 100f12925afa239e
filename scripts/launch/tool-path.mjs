/**
 * Finds the JavaScript file behind a command of one of our packages. The shims in node_modules/.bin differ
 * between systems and pick a Node of their own; these files do neither.
 */
import { readFileSync } from "node:fs";
import { inProject } from "./project.mjs";

/**
 * Path of the file behind a command such as "astro"; "node" stays "node". Of a command that several packages have, "typescript7/tsc" is
 * the one of that package.
 * @param {string} tool
 * @throws if no package listed in package.json has that command
 */
export function toolPath(tool) {
  if (tool === "node") return tool;
  const [command = "", of] = tool.split("/").reverse();
  const { dependencies = {}, devDependencies = {} } = readJson(inProject("package.json"));
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    if (of && of !== name) continue;
    const commands = commandsOf(readJson(inProject("node_modules", name, "package.json")));
    const file = commands[command];
    if (file) return inProject("node_modules", name, file);
  }
  throw new Error(`No package in package.json has a command "${tool}".`);
}

/**
 * `bin` is a map, or one path whose command is the package's name without its scope.
 * @param {{ name: string, bin?: string | Record<string, string> }} manifest
 * @returns {Record<string, string>}
 */
function commandsOf({ name, bin = {} }) {
  return typeof bin === "string" ? { [name.replace(/^@[^/]+\//, "")]: bin } : bin;
}

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
