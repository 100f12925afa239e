/**
 * `npm run --silent assess -- profile.json`: the verdicts of the results page as JSON. See USAGE.
 * Exit code 1: the content is broken. 2: the command or the profile is wrong; stderr says where and what was expected.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Content } from "../content/content.ts";
import { formatIssue, formatIssues } from "../content/format-issues.ts";
import { lintContent } from "../content/lint-content.ts";
import { DaySchema } from "../content/schemas/dates.ts";
import { toEngineSeason } from "../content/season.ts";
import { type Days, readDays } from "../content/today.ts";
import { findContradictions } from "../engine/contradictions.ts";
import { isChosen } from "../engine/scope.ts";
import { seasonOn } from "../engine/season.ts";
import { isInResults, toEngineProgram } from "../facts/resolve.ts";
import { assessAll } from "./assess-all.ts";
import { checkProfile } from "./check-profile.ts";
import { toProfileSchema } from "./profile-schema.ts";

const USAGE = `Usage: npm run --silent assess -- <profile.json> [--as-of YYYY-MM-DD] [--season YYYY]
  -          reads the profile from standard input
  --as-of    the day of the verdicts, today if left out
  --season   the application year, that of the day if left out
  --all      the programs of every specialty, not only of those in the profile
  --root     the folder that holds content/
  --schema   prints the JSON Schema of a profile`;

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** npm runs us in the project's folder and keeps the one in which the caller stands. */
const { INIT_CWD: callerFolder = "." } = process.env;

/** Ends the run with words for the caller. */
class Refusal extends Error {
  readonly code: 1 | 2;
  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `assess … | head` closes the pipe early, which is no failure.
  if (error.code !== "EPIPE") throw error;
});

try {
  run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}

function run(): void {
  const { today, latest } = readNow();
  const { values, positionals } = readArguments(today);
  const content = readSoundContent(values.root, latest);
  if (values.schema) {
    console.log(JSON.stringify(toProfileSchema(content), null, 2));
    return;
  }
  const asOf = readDay(values["as-of"]);
  const occasion = { asOf, season: readSeason(content, values.season, asOf) };
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Refusal(2, `Expected one profile.\n${USAGE}`);
  const file = name === "-" ? "standard input" : name;
  const checked = checkProfile(readText(name), { file, content });
  if ("issues" in checked) throw new Refusal(2, checked.issues.map(formatIssue).join("\n"));
  for (const { field, words } of findContradictions(checked.profile, occasion))
    console.error(`Note on ${field}: ${words}`);
  const programs = [...content.programs.values()]
    .filter((program) => isInResults(program) && (values.all || isChosen(program.specialty, checked.profile)))
    .map((program) => toEngineProgram(content, program));
  const lines = assessAll(programs, checked.profile, occasion).map((verdict) => JSON.stringify(verdict));
  process.stdout.write(`[\n${lines.join(",\n")}\n]\n`);
}

function readNow(): Days {
  try {
    return readDays(process.env, new Date());
  } catch (error) {
    throw new Refusal(2, (error as Error).message);
  }
}

function readArguments(today: string) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        "as-of": { type: "string", default: today },
        season: { type: "string" },
        schema: { type: "boolean", default: false },
        all: { type: "boolean", default: false },
        root: { type: "string", default: PROJECT },
      },
    });
  } catch (error) {
    throw new Refusal(2, `${(error as Error).message}\n${USAGE}`);
  }
}

function readSoundContent(root: string, latest: string): Content {
  const { content, issues } = lintContent({ root, today: latest });
  if (issues.length > 0) throw new Refusal(1, formatIssues(issues));
  return content;
}

function readDay(text: string): string {
  if (DaySchema.safeParse(text).success) return text;
  throw new Refusal(2, `--as-of: expected ${DaySchema.description}, found "${text}".`);
}

function readSeason(content: Content, text: string | undefined, asOf: string) {
  const [first, ...rest] = [...content.seasons.values()].map(toEngineSeason);
  if (!first) throw new Refusal(1, "content/seasons holds no season.");
  if (text === undefined) return seasonOn(asOf, [first, ...rest]);
  const season = content.seasons.get(text);
  if (season) return toEngineSeason(season);
  throw new Refusal(
    2,
    `--season: expected one of ${[...content.seasons.keys()].join(", ")}, found "${text}".`,
  );
}

function readText(name: string): string {
  try {
    return readFileSync(name === "-" ? 0 : resolve(callerFolder, name), "utf8");
  } catch (error) {
    throw new Refusal(2, `${name}: expected a file that can be read. ${(error as Error).message}`);
  }
}
