/**
 * Which built pages ask search engines to leave them out. The page itself says so, with
 * `<meta name="robots" content="noindex">`; nothing else keeps a list.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";

const ROBOTS_META = /<meta\b(?=[^>]*\bname=["']?robots\b)[^>]*\bnoindex\b[^>]*>/i;

/**
 * Whether a built page carries noindex.
 * @param {{ root: string, base: string, url: string }} page the folder built into, the site's base path, the page's
 *   full address
 * @throws if there is no such page, because then its answer is not known
 */
export function isNoindex({ root, base, url }) {
  const path = decodeURIComponent(new URL(url).pathname).slice(base.replace(/\/$/, "").length);
  const file = [
    join(root, path, "index.html"),
    join(root, path),
    join(root, `${path.replace(/\/$/, "")}.html`),
  ].find((candidate) => candidate.endsWith(".html") && existsSync(candidate));
  if (!file) throw new Error(`${url} is in the sitemap but not in ${root}.`);
  return hasNoindex(readHead(file));
}

/** @param {string} html */
export const hasNoindex = (html) => ROBOTS_META.test(html);

/** Longer than the head of any page so far; a longer one is read whole. */
const start = Buffer.alloc(16_384);

/** @param {string} file */
function readHead(file) {
  const opened = openSync(file, "r");
  const html = start.toString("utf8", 0, readSync(opened, start, 0, start.length, 0));
  closeSync(opened);
  const end = html.indexOf("</head>");
  return end >= 0 ? html.slice(0, end) : readFileSync(file, "utf8");
}
