/**
 * Builds the whole site for eight days from December 2026 to October 2028 and reads what its pages say of the season: exit code 1
 * if two of them disagree. It takes some minutes; `npm test` renders the same days without a build.
 *
 *   npm run exec -- node scripts/measure/eight-days.mjs [YYYY-MM-DD ...]
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readBuiltPages } from "../../tests/support/built-pages.ts";
import { EIGHT_DAYS, PRESENT_SEASON } from "../../tests/support/eight-days.ts";
import { inProject } from "../launch/project.mjs";
import { runStep } from "../launch/run-step.mjs";

/** Pages on which everything is of the season that they show, in words of ours. */
const OF_THE_SEASON = [
  "/tools/calendar/",
  "/tools/cost/",
  "/tools/letters-planner/",
  "/guides/season-calendar/",
];
const OUT_DIR = ".dist-eight-days";

const chosen = process.argv.slice(2);
const days = EIGHT_DAYS.filter(({ day }) => chosen.length === 0 || chosen.includes(day));
/** @type {string[]} */
const problems = [];
for (const { day, isOver } of days) {
  const step = { script: "scripts/build/build.mjs" };
  const code = await runStep({ node: process.execPath, step, env: { SITE_DAY: day, OUT_DIR } });
  const found = code === 0 ? contradictionsIn(inProject(OUT_DIR), isOver) : [`the build ended with ${code}`];
  console.log(`${day}: ${found.length === 0 ? "nothing contradicts" : `${found.length} contradictions`}`);
  problems.push(...found.map((words) => `${day}: ${words}`));
}
rmSync(inProject(OUT_DIR), { recursive: true, force: true });
if (problems.length > 0) console.error(problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;

/**
 * @param {string} folder
 * @param {boolean} isOver
 * @returns {string[]}
 */
function contradictionsIn(folder, isOver) {
  const pages = readBuiltPages(folder);
  /** @type {string[]} */
  const found = [];
  let notes = 0;
  for (const { address, html } of pages) {
    for (const [note] of html.matchAll(/<p\b[^>]*\bdata-season-ends=[^>]*>/g)) {
      notes++;
      if (/\bhidden\b/.test(note) === isOver)
        found.push(`${address}: says that the season is ${isOver ? "running" : "over"}`);
    }
    if (!isOver || !OF_THE_SEASON.includes(address)) continue;
    const said = PRESENT_SEASON.exec(textOf(html));
    if (said) found.push(`${address}: “${said[0]}” of a season that is over`);
  }
  if (notes < OF_THE_SEASON.length) found.push(`only ${notes} pages could say that a season is over`);
  const calendar = pages.find(({ address }) => address === "/tools/calendar/")?.html ?? "";
  if (/<p\b[^>]*\bhidden\b[^>]*\bdata-file\b/.test(calendar) !== isOver)
    found.push(
      "/tools/calendar/: offers the dates of a season that is over, or hides those of one that runs",
    );
  for (const year of ["2026", "2027"]) {
    const file = readFileSync(join(folder, "tools", `season-${year}.ics`), "utf8");
    if ([...file.matchAll(/^UID:(\d+)-/gm)].some(([, of]) => of !== year))
      found.push(`/tools/season-${year}.ics: an event is of another season`);
  }
  return found;
}

/** @param {string} html */
function textOf(html) {
  return html
    .replaceAll(/<(script|style|head)\b.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}
