/**
 * Every test there is, stage by stage: all stages run even if one fails, except that broken content ends the run,
 * because each later stage would only repeat it. Ends with one plain line: "N passed, N failed".
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { inProject } from "./project.mjs";
import { runStep } from "./run-step.mjs";
import { countPlaywright, countVitest, stageResult, totalLine } from "./run-summary.mjs";
import { STEPS } from "./tasks.mjs";

/**
 * @typedef {import("./run-summary.mjs").Counts} Counts
 * @typedef {{ name: string, steps: import("./run-step.mjs").Step[], report?: Report }} Stage
 * @typedef {{ file: string, count: (report: any) => Counts }} Report what a stage of many tests writes about them
 */

/** @satisfies {Record<string, Stage>} */
const STAGES = {
  content: { name: "content rules", steps: STEPS.content },
  style: { name: "code style", steps: STEPS.style },
  types: { name: "types", steps: STEPS.types },
  unit: {
    name: "unit tests",
    steps: STEPS.unit,
    report: { file: "reports/vitest.json", count: countVitest },
  },
  build: { name: "build", steps: STEPS.build },
  browser: {
    name: "browser tests",
    steps: STEPS.browser,
    report: { file: "reports/playwright.json", count: countPlaywright },
  },
};

if (process.argv.length > 2) {
  console.error(
    "npm test takes no arguments. For some tests only: npm run test:unit -- <path>, or test:e2e.",
  );
  process.exit(2);
}

/** @type {{ name: string, seconds: number, counts: Counts }[]} */
const results = [];

for (const stage of Object.values(STAGES)) {
  const counts = await runStage(stage);
  if (stage === STAGES.content && counts.failed > 0) break;
}

console.log("");
for (const { name, seconds, counts } of results) {
  console.log(`${name.padEnd(14)} ${`${seconds.toFixed(1)} s`.padStart(8)}   ${totalLine([counts])}`);
}
const all = results.map(({ counts }) => counts);
console.log(`\n${totalLine(all)}`);
process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0;

/**
 * Runs a stage's steps up to the first that fails, and keeps its counts.
 * @param {Stage} stage
 * @returns {Promise<Counts>}
 */
async function runStage({ name, steps, report }) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  // A report of an earlier run must not speak for this one.
  if (report) rmSync(inProject(report.file), { force: true });
  let exitCode = 0;
  for (const step of steps) {
    exitCode = await runStep({ node: process.execPath, step });
    if (exitCode !== 0) break;
  }
  const counts = stageResult({ exitCode, counted: report && readCounts(report), hasReport: Boolean(report) });
  results.push({ name, seconds: (performance.now() - start) / 1000, counts });
  return counts;
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
