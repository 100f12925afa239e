/**
 * Adds to a built site the licenses of everybody else's code and letters that it sends to a browser: `third-party.txt`.
 * Vite lists the packages that it bundled, each with its license; the font is a file of a package and is added.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inProject } from "../launch/project.mjs";

/** What Vite writes for each of its builds, and what this file reads and removes. */
export const LICENSE_LISTS = { site: "licenses-site.json", worker: "licenses-worker.json" };

const FONT = "@fontsource-variable/source-serif-4";

/** @typedef {{ name: string, version: string, identifier: string | null, text?: string | null }} Package */

/** @returns {import("astro").AstroIntegration} */
export function thirdParty() {
  return {
    name: "third-party",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [listOfClient()] } });
      },
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        const packages = Object.values(LICENSE_LISTS).flatMap((file) => takeList(join(root, file)));
        writeFileSync(join(root, "third-party.txt"), noticeOf([...packages, fontPackage()]));
      },
    },
  };
}

/**
 * Asks Vite for the list in the build for browsers alone: what only runs while the site is built is not sent to anybody.
 * @returns {import("vite").Plugin}
 */
function listOfClient() {
  return {
    name: "third-party-list",
    configEnvironment: (name) =>
      name === "client" ? { build: { license: { fileName: LICENSE_LISTS.site } } } : undefined,
  };
}

/**
 * The text of the file: each package once, by name.
 * @param {Package[]} packages
 * @throws if a package has no license text: its terms could not be kept
 */
export function noticeOf(packages) {
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const parts = [...byName.keys()].sort().map((name) => {
    const { identifier, text } = /** @type {Package} */ (byName.get(name));
    if (!text) throw new Error(`${name} has no license text, so its notice cannot go with the site.`);
    return `${name}${identifier ? ` (${identifier})` : ""}\n\n${text.trim()}\n`;
  });
  return `Code and letters of others in this site, each with its license.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

/**
 * @param {string} file
 * @returns {Package[]}
 */
function takeList(file) {
  if (!existsSync(file)) throw new Error(`The build wrote no ${file}.`);
  const list = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return list;
}

/** @returns {Package} */
function fontPackage() {
  const folder = inProject("node_modules", FONT);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { name, version, identifier: license, text: readFileSync(join(folder, "LICENSE"), "utf8") };
}
