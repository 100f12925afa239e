/**
 * What a visitor downloads, by kind of page, in gzip bytes against the budgets of the design. Every built page is
 * measured; each kind is judged by its worst. Exit code 1 if one is over its budget.
 */
import { existsSync, readFileSync } from "node:fs";
import { builtPages, gzipBytes, measurePage } from "./page-weight.mjs";
import { inProject } from "./project.mjs";
import { BUDGETS, DATA_SET } from "./size-budgets.mjs";

const DIST = inProject("dist");
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @type {string[]} */
const over = [];
const pages = builtPages(DIST).map((address) => ({ address, ...measurePage(DIST, address) }));

for (const { kind, matches, bars } of BUDGETS) {
  const ofKind = pages.filter(({ address }) => matches.test(address));
  console.log(`\n${kind}: ${ofKind.length === 1 ? "1 page" : `${ofKind.length} pages`}`);
  if (ofKind.length === 0) continue;
  for (const part of /** @type {const} */ (["htmlCss", "js", "font", "fontFiles"])) {
    report(part, Math.max(...ofKind.map((page) => page[part])), bars[part], ofKind);
  }
}

const unknown = pages.filter(({ address }) => !BUDGETS.some(({ matches }) => matches.test(address)));
for (const { address } of unknown) over.push(`${address} is of no kind in scripts/size-budgets.mjs`);

if (existsSync(inProject(DATA_SET.file))) {
  const bytes = gzipBytes(readFileSync(inProject(DATA_SET.file)));
  console.log(`\nquiz data set: ${kB(bytes)} (bar ${kB(DATA_SET.bar)})`);
  if (bytes > DATA_SET.bar) over.push(`the quiz data set is ${kB(bytes)}, over ${kB(DATA_SET.bar)}`);
} else {
  over.push(`${DATA_SET.file} is not there: name the quiz data set in scripts/size-budgets.mjs`);
}

console.log(
  over.length === 0
    ? "\nAll within budget."
    : `\nOver budget:\n${over.map((line) => `  ${line}`).join("\n")}`,
);
process.exitCode = over.length === 0 ? 0 : 1;

/**
 * @param {"htmlCss" | "js" | "font" | "fontFiles"} part
 * @param {number} worst
 * @param {number | undefined} bar
 * @param {typeof pages} ofKind
 */
function report(part, worst, bar, ofKind) {
  const unit = part === "fontFiles" ? String : kB;
  const where = ofKind.find((page) => page[part] === worst)?.address;
  const line = `${part.padEnd(9)} at most ${unit(worst)}${bar === undefined ? "" : ` (bar ${unit(bar)})`}, ${where}`;
  console.log(`  ${line}`);
  if (bar !== undefined && worst > bar) over.push(line);
}
