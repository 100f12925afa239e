/** One built page of every kind, the kind being what the layout calls it; of each kind the longest page, which is the hardest. */
import { readFileSync } from "node:fs";
import { hasNoindex } from "../build/noindex.mjs";
import { builtPages, pageFile } from "./page-weight.mjs";

/**
 * @param {string} root
 * @returns {{ kind: string, address: string, noindex: boolean }[]}
 */
export function kindsOfPages(root) {
  /** @type {Map<string, { kind: string, address: string, noindex: boolean, length: number }>} */
  const longest = new Map();
  for (const address of builtPages(root)) {
    const html = readFileSync(pageFile(root, address), "utf8");
    const kind = /<body[^>]*\bdata-kind="([^"]+)"/.exec(html)?.[1];
    if (!kind) continue;
    // Tools, pages of the season desk and pages about the site share a kind, and each is its own page.
    const key = /^(?:tool|season|about)$/.test(kind) ? address : kind;
    if (html.length > (longest.get(key)?.length ?? 0))
      longest.set(key, { kind, address, noindex: hasNoindex(html), length: html.length });
  }
  return [...longest.values()].map(({ kind, address, noindex }) => ({ kind, address, noindex }));
}
