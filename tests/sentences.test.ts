import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "../scripts/launch/project.mjs";
import { typedSentences } from "./support/typed-sentences.ts";
import { VISITOR_ROOMS } from "./support/visitor-rooms.ts";

/** How many are still typed, by file, and why. It may only shrink: a sentence goes to `content/words/`. */
const STILL_TYPED: Readonly<Record<string, number>> = {
  // Spellings that other people's files may have, and what was expected of a cell.
  "src/plan/csv/cells/amounts.ts": 10,
  "src/plan/csv/cells/days.ts": 5,
  "src/plan/csv/cells/failures.ts": 4,
  "src/plan/csv/cells/silence.ts": 1,
  "src/plan/csv/cells/yes-no.ts": 5,
  "src/plan/csv/columns.ts": 22,
  "src/plan/csv/status-cells.ts": 13,
  // Headings and cells of our own CSV file, which reads them again; labels stand in the row of their rule.
  "src/plan/csv/export-csv.ts": 4,
  "src/plan/own-rules.ts": 5,
  "src/plan/rule-words.ts": 4,
  // Names that nobody bears, a format's own words, states of a watch.
  "src/islands/season/soap/rehearsal.ts": 3,
  "src/season/calendar-file.ts": 1,
  "src/site/health.ts": 2,
  // Names of visas, alone in their choice.
  "src/islands/Results/FilterPanel.tsx": 2,
};

const found = VISITOR_ROOMS.flatMap((room) =>
  readdirSync(inProject(`src/${room}`), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${room}/${file.replaceAll("\\", "/")}`),
).map((file) => ({ file, sentences: typedSentences(file, readFileSync(inProject(file), "utf8")) }));

test("no sentence that a visitor reads is typed in code", () => {
  const more = found.filter(({ file, sentences }) => sentences.length > (STILL_TYPED[file] ?? 0));
  expect(more.flatMap(({ file, sentences }) => sentences.map((one) => `${file}: ${one}`))).toEqual([]);
});

test("what has gone to content/words/ leaves the list", () => {
  const counts = new Map(found.map(({ file, sentences }) => [file, sentences.length]));
  const done = Object.entries(STILL_TYPED).filter(([file, number]) => (counts.get(file) ?? 0) < number);
  expect(done).toEqual([]);
});

test.each([
  ["const a = <p>Save it</p>;", ["Save it"]],
  ['const a = <p className="note note--warn quiet">{b}</p>;', []],
  ['const a = "Save the list as a file";', ["Save the list as a file"]],
  ["const a = `Save $" + "{n} of these programs`;", ["Save … of these programs"]],
  ['const a = "CA ID NV OR WA";', []],
  ['throw new Error("The page has no such tool.");', []],
])("%s", (text, sentences) => {
  expect(typedSentences("x.tsx", text)).toEqual(sentences);
});
