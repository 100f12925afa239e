/**
 * Every test there is, stage by stage. A stage that fails does not stop the others, but for what cannot be tested
 * then: nothing after broken content, and no browser test of a site that was not built. What is not run for that
 * counts as a failure. Ends with one plain line: "N passed, N failed".
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { inProject } from "./project.mjs";
import { runStep } from "./run-step.mjs";
import { countPlaywright, countVitest, NOT_RUN, stageResult, totalLine } from "./run-summary.mjs";
import { STEPS } from "./tasks.mjs";

/**
 * @typedef {import("./run-summary.mjs").Counts} Counts
 * @typedef {{ name: string, steps: import("./run-step.mjs").Step[], needs: string[], report?: Report }} Stage
 * @typedef {{ file: string, count: (report: any) => Counts }} Report what a stage of many tests writes about them
 */

/** SIGHUP, SIGINT and SIGTERM as exit codes: whoever stops a stage means the whole run. */
const ENDED_BY_USER = [129, 130, 143];

/** @type {Stage[]} */
const STAGES = [
  { name: "content rules", steps: STEPS.content, needs: [] },
  { name: "code style", steps: STEPS.style, needs: ["content rules"] },
  { name: "types", steps: STEPS.types, needs: ["content rules"] },
  {
    name: "unit tests",
    steps: STEPS.unit,
    needs: ["content rules"],
    report: { file: "reports/vitest.json", count: countVitest },
  },
  { name: "build", steps: STEPS.build, needs: ["content rules"] },
  {
    name: "browser tests",
    steps: STEPS.browser,
    needs: ["build"],
    report: { file: "reports/playwright.json", count: countPlaywright },
  },
];

if (process.argv.length > 2) {
  console.error("npm test takes no arguments. For some tests: npm run test:unit -- <path>, or test:e2e.");
  process.exit(2);
}

/** @type {Map<string, { seconds: number, counts: Counts }>} */
const results = new Map();

for (const stage of STAGES) {
  const start = performance.now();
  console.log(`\n== ${stage.name}`);
  const missing = stage.needs.find((name) => results.get(name)?.counts.failed !== 0);
  if (missing) console.log(`Not run, because of: ${missing}.`);
  const counts = missing ? NOT_RUN : await runStage(stage);
  results.set(stage.name, { seconds: (performance.now() - start) / 1000, counts });
}

console.log("");
for (const [name, { seconds, counts }] of results) {
  console.log(`${name.padEnd(14)} ${`${seconds.toFixed(1)} s`.padStart(8)}   ${totalLine([counts])}`);
}
const all = [...results.values()].map(({ counts }) => counts);
console.log(`\n${totalLine(all)}`);
process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0;

/**
 * Runs a stage's steps up to the first that fails.
 * @param {Stage} stage
 * @returns {Promise<Counts>}
 */
async function runStage({ steps, report }) {
  // A report of an earlier run must not speak for this one.
  if (report) rmSync(inProject(report.file), { force: true });
  let exitCode = 0;
  for (const step of steps) {
    exitCode = await runStep({ node: process.execPath, step });
    if (ENDED_BY_USER.includes(exitCode)) process.exit(exitCode);
    if (exitCode !== 0) break;
  }
  return stageResult({ exitCode, counted: report && readCounts(report), hasReport: Boolean(report) });
}

/**
 * What the report says, or undefined if the stage ended before it wrote a whole one.
 * @param {Report} report
 */
function readCounts({ file, count }) {
  const path = inProject(file);
  if (!existsSync(path)) return undefined;
  try {
    return count(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}
