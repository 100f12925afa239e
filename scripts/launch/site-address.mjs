/** Where the site will stand: `SITE_URL` and `BASE_PATH`, which a host sets when it builds. */
import { SettingError } from "./setting-error.mjs";

const DEFAULT_SITE = "https://wholefile.org";
/** One part of a path, as it can stand in an address, a file's name and a header rule alike. */
const PLAIN_PART = /^(?!\.{1,2}$)[\w.~-]+$/;

/**
 * The origin of the site, and the path below which it stands: "/" or "/sub", never with a slash at its end.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ site: string, base: string }}
 * @throws SettingError
 */
export function siteAddress(env = process.env) {
  const base = basePath(env.BASE_PATH ?? "");
  return { site: siteOrigin((env.SITE_URL ?? "").trim() || DEFAULT_SITE, base), base };
}

/**
 * Slashes may be missing or doubled: some shells read a path that begins with one slash as a file's.
 * @param {string} text
 */
function basePath(text) {
  const parts = text.trim().split("/").filter(Boolean);
  const odd = parts.find((part) => !PLAIN_PART.test(part));
  if (odd !== undefined)
    throw new SettingError(
      `BASE_PATH ${quote(text)} is no path: each of its parts may hold letters, digits, ".", "_", "~" and "-", as in /whole-file.`,
    );
  return `/${parts.join("/")}`;
}

/**
 * @param {string} text
 * @param {string} base
 */
function siteOrigin(text, base) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.username || url?.password)
    throw new SettingError("SITE_URL holds a name or password: write the address of the host alone.");
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new SettingError(
      `SITE_URL ${quote(text)} is no address of a host: write it as in https://example.org, without anything after the host.`,
    );
  const path = url.pathname.replace(/\/+$/, "");
  if (path !== "" && path !== base)
    throw new SettingError(
      `SITE_URL ${quote(text)} holds a path: write the host alone (${url.origin}) and set BASE_PATH=${path}.`,
    );
  return url.origin;
}

/** @param {string} text */
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
