import { cpus } from "node:os";
import { applicationYear } from "../../src/engine/profile.ts";
import { buildSite } from "../../src/site/site.ts";
import { checkStatement, type StatementContext } from "../../src/tools/statement-check/check.ts";
import { USUAL_WORDS } from "../../src/tools/statement-check/length.ts";
import { indexNames } from "../../src/tools/statement-check/names.ts";
import { listStatementNames } from "../../src/tools/statement-check/site-names.ts";

/** The bar: a text as long as ERAS takes is checked in less than this. */
const BAR_MS = 50;
const CHARACTERS = 28_000;
const RUNS = 60;

/** Texts as long as ERAS takes: one as people write, one in which everything is found. */
const TEXTS: Readonly<Record<string, string>> = {
  "as people write": fill(
    "In week nine I followed one more patient home in Fresno, wrote down what stood on the shelf, and brought the list to our Monday meeting. She spoke Spanish with me, and we changed one thing at a time.\n\n",
  ),
  "everything is found": fill(
    "Ever since I was a child I wanted to help people. I apologize for my low score of 214 on Step 2 CK: I failed it due to circumstances beyond my control. I would love to join your esteemed program in El Paso, Texas or at Kern Medical.\n\n",
  ),
};

/** First (nothing compiled yet), median and worst time of the check with the real names, in milliseconds. */
export function benchStatement(): readonly {
  readonly text: string;
  readonly first: number;
  readonly median: number;
  readonly worst: number;
}[] {
  const site = buildSite({ root: process.cwd(), today: new Date().toISOString().slice(0, 10) });
  const { names, targets, languages } = listStatementNames(site);
  const context: StatementContext = {
    limits: { characters: CHARACTERS, words: USUAL_WORDS },
    names: indexNames(names),
    target: targets[0] ?? null,
    profile: { step1Failures: 1, graduationYear: 2018, languages: ["hmong"] },
    applicationYear: applicationYear(site.engineSeason),
    languages: new Map(languages.map(({ id, name }) => [id, name])),
    regionName: (id) => id,
  };
  return Object.entries(TEXTS).map(([text, words]) => {
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      checkStatement(words, context);
      return performance.now() - start;
    });
    const [first = 0] = times;
    times.sort((a, b) => a - b);
    return { text, first, median: times[RUNS / 2] ?? 0, worst: times.at(-1) ?? 0 };
  });
}

function fill(paragraph: string): string {
  return paragraph.repeat(Math.ceil(CHARACTERS / paragraph.length)).slice(0, CHARACTERS);
}

if (import.meta.main) {
  console.log(`Statement check, ${CHARACTERS} characters, ${cpus()[0]?.model}; bar ${BAR_MS} ms`);
  for (const { text, first, median, worst } of benchStatement())
    console.log(
      `${text}: first ${first.toFixed(1)} ms, median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`,
    );
}
