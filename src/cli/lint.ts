/**
 * `npm run lint`: holds every rule against `content/` and prints each problem in one line; exit code 1 if there is one.
 * `--root <folder>` reads another project's content, `--as-of YYYY-MM-DD` sets the day.
 */

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatIssues } from "../content/format-issues.ts";
import { lintContent } from "../content/lint-content.ts";
import { DaySchema } from "../content/schemas/dates.ts";
import { readDays } from "../content/today.ts";
import { thousands } from "../engine/counted.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

try {
  const { root, today } = readOptions();
  const { content, issues } = lintContent({ root, today });
  if (issues.length > 0) throw new Error(formatIssues(issues));
  const records = Object.values(content).reduce((sum, { size }) => sum + size, 0);
  console.log(`Content is sound: ${thousands(records)} records.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readOptions(): { root: string; today: string } {
  const { values } = parseArgs({ options: { root: { type: "string" }, "as-of": { type: "string" } } });
  const { root = PROJECT, "as-of": asOf } = values;
  if (asOf !== undefined && !DaySchema.safeParse(asOf).success)
    throw new Error(`--as-of: expected ${DaySchema.description}, found "${asOf}".`);
  return { root, today: asOf ?? readDays(process.env, new Date()).latest };
}
