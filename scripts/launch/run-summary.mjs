/** The arithmetic of `npm test`: what each stage counts for, and the line that ends the run. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 *   Vitest's JSON report
 * @returns {Counts}
 */
export const countVitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
});

/**
 * A flaky test, one that failed before it passed, counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 *   Playwright's JSON report
 * @returns {Counts}
 */
export const countPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

/**
 * What a stage counts for. One without tests of its own (a check, the build) is one test. One with tests counts them,
 * and one failure more if it failed although none of them did, or if it ran none: either way something is not tested.
 * @param {{ exitCode: number, hasReport: boolean, counted?: Counts | undefined }} stage
 * @returns {Counts}
 */
export function stageResult({ exitCode, hasReport, counted }) {
  if (!hasReport) return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  if (!counted) return NOT_RUN;
  const isUnexplained = exitCode !== 0 && counted.failed === 0;
  const ranNone = counted.passed + counted.failed === 0;
  return isUnexplained || ranNone ? { ...counted, failed: counted.failed + 1 } : counted;
}

/**
 * What a stage counts for of whose tests nothing is known: it died, or could not be run because of another.
 * @type {Counts}
 */
export const NOT_RUN = { passed: 0, failed: 1, skipped: 0 };

/**
 * "N passed, N failed", and ", N skipped" if there are any, so that a skipped test is never silent.
 * @param {Counts[]} counts
 */
export function totalLine(counts) {
  const sum = (/** @type {keyof Counts} */ key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
