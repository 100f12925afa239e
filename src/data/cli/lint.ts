/**
 * `npm run lint`: holds every rule against `content/` and prints each problem in one line; exit code 1 if there is one.
 * `--root <folder>` reads another project's content, `--as-of YYYY-MM-DD` sets the day.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatIssues } from "../format-issues.ts";
import { lintContent } from "../lint-content.ts";

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));
/** Somewhere it is already tomorrow: an editor in Asia may write that day. */
const AHEAD_OF_UTC = 14 * 60 * 60 * 1000;

const { values } = parseArgs({
  options: {
    root: { type: "string", default: PROJECT },
    "as-of": { type: "string", default: new Date(Date.now() + AHEAD_OF_UTC).toISOString().slice(0, 10) },
  },
});
const { content, issues } = lintContent({ root: values.root, today: values["as-of"] });
if (issues.length > 0) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  const records = Object.values(content).reduce((sum, { size }) => sum + size, 0);
  console.log(`Content is sound: ${records.toLocaleString("en-US")} records.`);
}
