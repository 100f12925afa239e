/**
 * The command `npm run assess`, told what it reads and to whom it speaks: `assess.ts` gives it the process. See USAGE.
 * Exit code 1: the content is broken. 2: the command or the profile is wrong; what is said says where and what was expected.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Content } from "../content/content.ts";
import { formatIssue, formatIssues } from "../content/format-issues.ts";
import type { Issue } from "../content/issue.ts";
import { lintContent } from "../content/lint-content.ts";
import { DaySchema } from "../content/schemas/dates.ts";
import { seasonsOf } from "../content/season.ts";
import { type Days, readDays } from "../content/today.ts";
import { findContradictions } from "../engine/contradictions.ts";
import { isDay } from "../engine/day.ts";
import type { Occasion, Season } from "../engine/profile.ts";
import { isChosen } from "../engine/scope.ts";
import { reckon, seasonOfYear } from "../engine/season.ts";
import { isInResults, toEngineProgram } from "../facts/resolve.ts";
import { assessAll } from "./assess-all.ts";
import { checkProfile } from "./check-profile.ts";
import { toProfileSchema } from "./profile-schema.ts";

const USAGE = `Usage: npm run --silent assess -- <profile.json> [--as-of YYYY-MM-DD] [--season YYYY]
  -          reads the profile from standard input
  --as-of    the day of the verdicts, the same for every program. Left out: today, as the calendar where each program is
             shows it, or the day on which the named season opens, where that is still to come
  --season   the application year, that of the day if left out. A year after the last announced season goes by the rules
             published until now, and says so
  --all      the programs of every specialty, not only of those in the profile
  --root     the folder that holds content/
  --schema   prints the JSON Schema of a profile`;

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** So many problems are told; the rest is counted. */
const MOST_TOLD = 50;

/** Ends the run with words for the caller. */
class Refusal extends Error {
  readonly code: 1 | 2;
  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whoever gives the command: its words, what surrounds it and what becomes of what is said. */
export interface Caller {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of the named file, or of standard input as "-". Throws where there is none. */
  readonly read: (name: string) => string;
  /** Gets what the command was asked for. */
  readonly write: (text: string) => void;
  /** Gets a line on what is wrong, or to be known beside it. */
  readonly note: (line: string) => void;
}

/** Runs the command and returns its exit code. */
export function runAssess(caller: Caller): 0 | 1 | 2 {
  try {
    run(caller);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    caller.note(error.message);
    return error.code;
  }
}

function run({ args, env, read, write, note }: Caller): void {
  const now = readNow(env);
  const { values, positionals } = readArguments(args);
  const content = readSoundContent(values.root, now.latest);
  if (values.schema) {
    write(`${JSON.stringify(toProfileSchema(content), null, 2)}\n`);
    return;
  }
  const occasion = readOccasion(content, now, values);
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Refusal(2, `Expected one profile.\n${USAGE}`);
  const file = name === "-" ? "standard input" : name;
  const checked = checkProfile(readText(name, read), { file, content });
  if ("issues" in checked) throw new Refusal(2, told(checked.issues));
  if (occasion.season.assumed)
    note(
      `Note on the season: ${occasion.season.year} is not announced on any page that we read. The verdicts go by the rules published until now.`,
    );
  for (const { field, words } of findContradictions(checked.profile, occasion))
    note(`Note on ${field}: ${words}`);
  const programs = [...content.programs.values()]
    .filter((program) => isInResults(program) && (values.all || isChosen(program.specialty, checked.profile)))
    .map((program) => toEngineProgram(content, program));
  const lines = assessAll(programs, checked.profile, occasion).map((verdict) => JSON.stringify(verdict));
  write(`[\n${lines.join(",\n")}\n]\n`);
}

function told(issues: readonly Issue[]): string {
  const more = issues.length - MOST_TOLD;
  const lines = issues.slice(0, MOST_TOLD).map(formatIssue);
  return [...lines, ...(more > 0 ? [`and ${more} more.`] : [])].join("\n");
}

function readNow(env: Caller["env"]): Days {
  try {
    return readDays(env, new Date());
  } catch (error) {
    throw new Refusal(2, (error as Error).message);
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
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

/** What the command says of day and season: each follows from the other where it is left out. */
function readOccasion(
  content: Content,
  { today, todayIn }: Days,
  {
    "as-of": day,
    season: year,
  }: { readonly "as-of"?: string | undefined; readonly season?: string | undefined },
): Occasion {
  if (content.seasons.size === 0) throw new Refusal(1, "content/seasons holds no season.");
  if (day !== undefined && !isDay(day))
    throw new Refusal(2, `--as-of: expected ${DaySchema.description}, found "${day}".`);
  const seasons = seasonsOf(content);
  const at = day === undefined ? { asOf: today, asOfIn: todayIn } : { asOf: day };
  if (year === undefined) return { season: reckon(at.asOf, seasons).season, ...at };
  const season = readSeason(year, seasons);
  return day === undefined && today < season.opens ? { season, asOf: season.opens } : { season, ...at };
}

function readSeason(text: string, seasons: readonly [Season, ...Season[]]): Season {
  const season = /^\d{4}$/.test(text) ? seasonOfYear(Number(text), seasons) : undefined;
  if (season) return season;
  const known = seasons.map(({ year }) => year).join(", ");
  throw new Refusal(2, `--season: expected one of ${known} or a later year, found "${text}".`);
}

function readText(name: string, read: Caller["read"]): string {
  try {
    return read(name);
  } catch (error) {
    throw new Refusal(2, `${name}: expected a file that can be read. ${(error as Error).message}`);
  }
}
