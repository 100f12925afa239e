/**
 * Every test there is, stage by stage. A stage that fails does not stop the others, but for what cannot be tested
 * then: nothing after broken content, and no browser test of a site that was not built. What is not run for that
 * counts as a failure. Ends with what failed and why, the stages, and one plain line: "N passed, N failed".
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { failedOfPlaywright, failedOfVitest, failureLines } from "./failed-tests.mjs";
import { inProject } from "./project.mjs";
import { runLanes } from "./run-lanes.mjs";
import { runStep } from "./run-step.mjs";
import { countPlaywright, countVitest, stageResult, totalLine } from "./run-summary.mjs";
import { STEPS } from "./tasks.mjs";

/**
 * @typedef {import("./run-summary.mjs").Counts} Counts
 * @typedef {import("./run-lanes.mjs").Stage & { steps: import("./run-step.mjs").Step[], report?: Report }} Stage
 * @typedef {import("./failed-tests.mjs").FailedTest} FailedTest
 * @typedef {{ file: string, count: (report: any) => Counts, failed: (report: any) => FailedTest[] }} Report what a
 *   stage of many tests writes about them
 */

/** SIGHUP, SIGINT and SIGTERM as exit codes: whoever stops a stage means the whole run. */
const ENDED_BY_USER = [129, 130, 143];

/** @satisfies {Record<string, Stage>} */
const STAGES = {
  content: { name: "content rules", steps: STEPS.content },
  style: { name: "code style", steps: STEPS.style, needs: ["content rules"] },
  // The build writes down the types of the content.
  types: { name: "types", steps: STEPS.types, needs: ["build"] },
  build: { name: "build", steps: STEPS.site, needs: ["content rules"] },
  unit: {
    name: "unit tests",
    // The browser has the other half of the cores.
    steps: STEPS.unit.map(({ args, ...step }) => ({ ...step, args: [...args, "--maxWorkers=50%"] })),
    needs: ["content rules"],
    report: { file: "reports/vitest.json", count: countVitest, failed: failedOfVitest },
  },
  built: {
    name: "built site",
    steps: STEPS.built,
    needs: ["build"],
    report: { file: "reports/vitest-built.json", count: countVitest, failed: failedOfVitest },
  },
  browser: {
    name: "browser tests",
    steps: STEPS.browser,
    needs: ["build"],
    report: { file: "reports/playwright.json", count: countPlaywright, failed: failedOfPlaywright },
  },
};

/**
 * What the browser waits for comes first in its lane; beside it goes what needs none: the longest, and the others. A build leaves a core free,
 * and browser tests wait for their pages now and then.
 * @type {readonly (readonly Stage[])[]}
 */
const LANES = [
  [STAGES.content, STAGES.build, STAGES.browser],
  [STAGES.unit],
  [STAGES.style, STAGES.types, STAGES.built],
];

if (process.argv.length > 2) {
  console.error("npm test takes no arguments. For some tests: npm run test:unit -- <path>, or test:e2e.");
  process.exit(2);
}

/** @type {FailedTest[]} */
const failedTests = [];

const results = await runLanes(LANES, { run: runStage, say: (words) => void process.stdout.write(words) });

for (const line of ["", ...failureLines(failedTests), ""]) console.log(line);
for (const [name, { seconds, counts }] of results) {
  console.log(`${name.padEnd(14)} ${`${seconds.toFixed(1)} s`.padStart(8)}   ${totalLine([counts])}`);
}
const all = [...results.values()].map(({ counts }) => counts);
console.log(`\n${totalLine(all)}`);
process.exitCode = all.some(({ failed }) => failed > 0) ? 1 : 0;

/**
 * Runs a stage's steps up to the first that fails.
 * @param {Stage} stage
 * @param {(words: string) => void} [write]
 * @returns {Promise<Counts>}
 */
async function runStage({ steps, report }, write) {
  // A report of an earlier run must not speak for this one.
  if (report) rmSync(inProject(report.file), { force: true });
  let exitCode = 0;
  for (const step of steps) {
    exitCode = await runStep({ node: process.execPath, step, ...(write && { write }) });
    if (ENDED_BY_USER.includes(exitCode)) process.exit(exitCode);
    if (exitCode !== 0) break;
  }
  const told = report && readReport(report);
  failedTests.push(...(told?.failed ?? []));
  return stageResult({ exitCode, counted: told?.counts, hasReport: Boolean(report) });
}

/**
 * What the report says, or undefined if the stage ended before it wrote a whole one.
 * @param {Report} report
 */
function readReport({ file, count, failed }) {
  const path = inProject(file);
  if (!existsSync(path)) return undefined;
  try {
    const told = JSON.parse(readFileSync(path, "utf8"));
    return { counts: count(told), failed: failed(told) };
  } catch {
    return undefined;
  }
}
