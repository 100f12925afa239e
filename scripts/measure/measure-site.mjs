/** Every built page against the budgets of the design: each kind is judged by its worst page. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtPages, gzipBytes, measurePage, reader } from "./page-weight.mjs";
import { BUDGETS, DATA_SET, ON_DEMAND, SEARCH } from "./size-budgets.mjs";

const PARTS = /** @type {const} */ (["htmlCss", "js", "jsLater", "font", "fontFiles"]);
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The lines of the table, and those of them that are over a budget.
 * @param {string} root
 * @returns {{ lines: string[], over: string[] }}
 */
export function measureSite(root) {
  const files = reader();
  const pages = builtPages(root).map((address) => ({ address, ...measurePage(root, address, files) }));
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const over = [];

  for (const { kind, matches, bars } of BUDGETS) {
    const ofKind = pages.filter(({ address }) => matches.test(address));
    lines.push("", `${kind}: ${ofKind.length === 1 ? "1 page" : `${ofKind.length} pages`}`);
    if (ofKind.length === 0) continue;
    for (const part of PARTS) {
      const worst = Math.max(...ofKind.map((page) => page[part]));
      const bar = /** @type {Partial<Record<typeof part, number>>} */ (bars)[part];
      const unit = part === "fontFiles" ? String : kB;
      const where = ofKind.find((page) => page[part] === worst)?.address;
      const line = `  ${part.padEnd(9)} at most ${unit(worst)}${bar === undefined ? "" : ` (bar ${unit(bar)})`}, ${where}`;
      lines.push(line);
      if (bar !== undefined && worst > bar) over.push(`${kind}: ${line.trim()}`);
    }
  }

  for (const { address } of pages) {
    if (!BUDGETS.some(({ matches }) => matches.test(address)))
      over.push(`${address} is of no kind in scripts/measure/size-budgets.mjs`);
  }

  const folder = join(root, DATA_SET.folder);
  const parts = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (!parts.includes(DATA_SET.common) || parts.length < 2)
    over.push(`${DATA_SET.folder}/ is not there: name the data set in scripts/measure/size-budgets.mjs`);
  const weigh = (/** @type {string} */ file, /** @type {number} */ bar) => {
    const bytes = gzipBytes(readFileSync(join(root, file)));
    const line = `${file}: ${kB(bytes)} (bar ${kB(bar)})`;
    lines.push(`  ${line}`);
    if (bytes > bar) over.push(line);
  };
  lines.push("", `data set: ${parts.length} files`);
  for (const part of parts)
    weigh(`${DATA_SET.folder}/${part}`, part === DATA_SET.common ? DATA_SET.commonBar : DATA_SET.bar);

  lines.push("", "on demand:");
  for (const { file, bar } of ON_DEMAND) {
    if (existsSync(join(root, file))) weigh(file, bar);
    else over.push(`${file} is not there: name it in scripts/measure/size-budgets.mjs`);
  }

  const names = existsSync(join(root, SEARCH.folder)) ? readdirSync(join(root, SEARCH.folder)).sort() : [];
  if (!existsSync(join(root, SEARCH.first)) || names.length === 0) {
    over.push(
      `${SEARCH.first} and ${SEARCH.folder}/ are not there: name the search in scripts/measure/size-budgets.mjs`,
    );
    return { lines, over };
  }
  lines.push("", `search: an index, and ${names.length} files with what is only shown`);
  weigh(SEARCH.first, SEARCH.firstBar);
  for (const name of names) weigh(`${SEARCH.folder}/${name}`, SEARCH.bar);
  return { lines, over };
}
