/**
 * Which tests failed and why, as `npm test` says again at its end: who has only the end of a long log, as of a run
 * on another machine, could not tell otherwise.
 */
import { stripVTControlCharacters } from "node:util";

/**
 * @typedef {{ name: string, why: string }} FailedTest `name` with its file, `why` as the runner tells it, may be empty
 * @typedef {{ title: string, file?: string, suites?: PlaywrightSuite[], specs?: PlaywrightSpec[] }} PlaywrightSuite
 * @typedef {{ title: string, ok: boolean, tests: { status: string, results: { errors?: { message?: string }[] }[] }[] }} PlaywrightSpec
 */

/**
 * A file that could not be loaded has no tests and a message of its own.
 * @param {{ testResults: { name: string, status: string, message?: string,
 *   assertionResults: { fullName: string, status: string, failureMessages?: string[] | null }[] }[] }} report
 *   Vitest's JSON report
 * @returns {FailedTest[]}
 */
export const failedOfVitest = ({ testResults }) =>
  testResults.flatMap(({ name: file, status, message = "", assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0 && status === "failed") return [{ name: file, why: message }];
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${file} › ${fullName}`,
      why: (failureMessages ?? []).join("\n"),
    }));
  });

/**
 * A flaky test, one that failed before it passed, is among them, as in the count.
 * @param {{ suites: PlaywrightSuite[], errors?: { message?: string }[] }} report Playwright's JSON report
 * @returns {FailedTest[]}
 */
export const failedOfPlaywright = ({ suites, errors = [] }) => [
  ...suites.flatMap((suite) => failedOfSuite(suite, [])),
  ...errors.map(({ message = "" }) => ({ name: "outside any test", why: message })),
];

/**
 * @param {PlaywrightSuite} suite
 * @param {string[]} above the titles of what it stands in
 * @returns {FailedTest[]}
 */
function failedOfSuite({ title, suites = [], specs = [] }, above) {
  const titles = [...above, title];
  const own = specs.flatMap((spec) => {
    const failed = spec.tests.filter(({ status }) => status === "unexpected" || status === "flaky");
    return failed.map(({ results }) => ({
      name: [...titles, spec.title].join(" › "),
      why: results.flatMap(({ errors = [] }) => errors.map(({ message = "" }) => message)).join("\n"),
    }));
  });
  return [...own, ...suites.flatMap((suite) => failedOfSuite(suite, titles))];
}

/** Enough for a counterexample with its seed; the whole message stands in the stage's own part of the log. */
const MOST_LINES = 15;
const MOST_TESTS = 20;

/** A step of the stack in somebody else's code. */
const FOREIGN = /^\s+at .*node_modules/;

/**
 * The failed tests as lines to print, without colors; none if none failed.
 * @param {readonly FailedTest[]} failed
 * @returns {string[]}
 */
export function failureLines(failed) {
  const lines = failed.slice(0, MOST_TESTS).flatMap(({ name, why }) => {
    const reasons = stripVTControlCharacters(why)
      .split("\n")
      .filter((line) => line.trim() !== "" && !FOREIGN.test(line));
    return [`FAILED ${name}`, ...reasons.slice(0, MOST_LINES).map((line) => `  ${line}`)];
  });
  return failed.length > MOST_TESTS ? [...lines, `and ${failed.length - MOST_TESTS} more`] : lines;
}
