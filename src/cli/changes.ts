/**
 * `npm run changes`: writes what git's history tells of changed facts into `content/changes/`, for copies of the project that come without the
 * history. Run twice, it writes nothing new. `--root <folder>` is another project.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readContent } from "../content/read-content.ts";
import { logNow } from "../site/changes/log.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

try {
  const { values } = parseArgs({ options: { root: { type: "string", default: PROJECT } } });
  writeLogs(values.root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function writeLogs(root: string): void {
  const logs = logNow(root, readContent(root).content);
  if (logs.length === 0) console.log("Nothing new in git's history, or no history is here.");
  else mkdirSync(join(root, "content", "changes"), { recursive: true });
  for (const { month, until, entries } of logs) {
    const text = `${JSON.stringify({ until, entries }, null, 2)}\n`;
    writeFileSync(join(root, "content", "changes", `${month}.json`), text);
    console.log(`content/changes/${month}.json: ${entries.length} changes until ${until}.`);
  }
}
