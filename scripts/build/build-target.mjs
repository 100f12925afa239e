/**
 * Where a build may put the site: what stands there is replaced, so it must be nothing, or a site that a build made.
 */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "../launch/project.mjs";
import { SettingError, settingsOrExit } from "../launch/setting-error.mjs";

/** The file by which a build knows what builds made. */
export const STAMP = ".whole-file-build";
const STAMP_WORDS = "Made by a build of Whole File. The next build replaces or removes this folder.\n";
/** Folders of the project that hold nothing but what tasks make. */
const MADE = new Set(["dist", "reports", "shots", "test-results"]);

/**
 * The folder to build into, from `OUT_DIR`: its real path, also behind symbolic links. An empty value means the default.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [root] the project's folder
 * @returns {string}
 * @throws SettingError if the build would replace anything but nothing or a former build
 */
export function buildTarget(env = process.env, root = ROOT) {
  const home = realpathSync(root);
  const named = resolve(home, (env.OUT_DIR ?? "").trim() || "dist");
  const refuse = (/** @type {string} */ why) =>
    new SettingError(`Nothing was built: the site cannot be put at ${named}: ${why}.`);
  try {
    const target = realPath(named);
    const why = target === null ? "a symbolic link leads nowhere" : whyNot(target, home);
    if (target === null || why) throw refuse(why ?? "");
    return target;
  } catch (error) {
    if (error instanceof SettingError) throw error;
    // Of a path that the system itself refuses: through a file, too long, in a circle, not ours to read.
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Why a build may not take the place of what is at a path, null when it may.
 * @param {string} target a real path
 * @param {string} home the project's real path
 */
function whyNot(target, home) {
  if (isWithin(home, target)) return "that folder is the project or holds it";
  const stands = whyNotReplaceable(target);
  if (stands) return stands;
  if (!isWithin(target, home)) return null;
  const [first = ""] = relative(home, target).split(sep);
  const isOwn = !MADE.has(first) && whyNotReplaceable(join(home, first)) !== null;
  return isOwn || first === ".git" || first === "node_modules" ? `${first} is part of the project` : null;
}

/**
 * @param {string} path
 * @returns {string | null} null for nothing, an empty folder and a former build
 */
export function whyNotReplaceable(path) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return null;
  if (!stats.isDirectory()) return "there is something that is no folder";
  if (readdirSync(path).length === 0 || isBuild(path)) return null;
  return "that folder holds files that no build made. Name another in OUT_DIR, or move those files away";
}

/**
 * Whether a build made a folder. A site that lost its stamp on the way, as hidden files get lost, is known by its manifest.
 * @param {string} folder
 */
export function isBuild(folder) {
  return (
    readIfFile(join(folder, STAMP)) === STAMP_WORDS ||
    readIfFile(join(folder, "site.webmanifest"))?.includes('"name":"Whole File"') === true
  );
}

/** @param {string} folder */
export const stampBuild = (folder) => writeFileSync(join(folder, STAMP), STAMP_WORDS);

/** @param {string} file */
function readIfFile(file) {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, "utf8") : undefined;
}

/**
 * The path with every symbolic link followed, though its end may not be there yet; null where a link leads nowhere.
 * @param {string} path
 * @returns {string | null}
 */
function realPath(path) {
  if (lstatSync(path, { throwIfNoEntry: false }))
    return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : null;
  const above = realPath(dirname(path));
  return above && join(above, basename(path));
}

/**
 * @param {string} path
 * @param {string} folder
 */
function isWithin(path, folder) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The same refusal for whoever starts `astro build` by hand: Astro empties the folder before it writes there.
 * @returns {import("astro").AstroIntegration}
 */
export const guardTarget = () => ({
  name: "guard-target",
  hooks: {
    "astro:config:setup": ({ command }) => {
      if (command === "build") settingsOrExit(buildTarget);
    },
    "astro:build:done": ({ dir }) => stampBuild(fileURLToPath(dir)),
  },
});
