/**
 * `npm run fact`: writes down one fact with its page. See USAGE.
 * Exit code 1: the content is broken, or the change would break it. 2: the request is wrong; stderr says where and what was expected.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Content } from "../content/content.ts";
import { formatIssue, formatIssues } from "../content/format-issues.ts";
import type { Issue } from "../content/issue.ts";
import { lintContent } from "../content/lint-content.ts";
import { parseJson } from "../content/parse-json.ts";
import { DaySchema } from "../content/schemas/dates.ts";
import { readDays } from "../content/today.ts";
import type { Profile } from "../engine/profile.ts";
import { type FactChange, makeChange } from "./fact/change.ts";
import { fromFlags, REQUEST_FLAGS } from "./fact/flags.ts";
import { fromIssue } from "./fact/from-issue.ts";
import { askFact, NoMoreAnswers } from "./fact/questions.ts";
import { checkRequest } from "./fact/request.ts";
import { type GoldenProfile, tellChange, toReport } from "./fact/tell.ts";

const USAGE = `Usage: npm run fact                    asks for everything
       npm run --silent fact -- -         reads the fact as JSON from standard input
       npm run --silent fact -- --program <id> --field <field> --value <value> --strength required --source <id>

  --program, --sponsor   whose fact it is
  --field                such as visaJ1; --value in words or JSON: yes · 220 · "count: 3, us: 1"
  --strength             required, exceptions, preferred, or by part: "count: required, us: preferred"
  --for imgs             where the page says it of IMGs only
  --note                 our own sentence beside it
  --instead-of <n>       the place in the field, from 0, of a fact that was wrong and goes
  --source <id>          a page that we have; or a new one:
  --url, --title, --publisher, --kind, --shows (a date, or "none")
  --issue <file>         an event of GitHub that holds an issue made with our form
  --dry-run              writes nothing
  --root                 the folder that holds content/
  --as-of YYYY-MM-DD     the day of the reading; left out: today`;

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
/** People of many kinds, whose verdicts show what a change does. */
const GOLDEN = join("tests", "engine", "personas");

/** Ends the run with words for the caller. */
class Refusal extends Error {
  readonly code: 1 | 2;
  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}

try {
  await run();
} catch (error) {
  if (error instanceof Refusal || error instanceof NoMoreAnswers) {
    console.error(error.message);
    process.exitCode = error instanceof Refusal ? error.code : 2;
  } else {
    // Not 1: the workflow answers that with what was printed.
    console.error(error);
    process.exitCode = 70;
  }
}

async function run(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(USAGE);
  const { root } = values;
  const { today, latest } = readDay(values["as-of"]);
  const { content, issues } = lintContent({ root, today: latest });
  if (issues.length > 0) throw new Refusal(1, formatIssues(issues));

  const { input, file, person } = await readInput(content, { values, positionals });
  try {
    /** A person's answers outlive the run, whatever it was that was wrong with one of them. */
    const kept = person
      ? `\nYour answers, to be mended and handed to "npm run --silent fact -- -":\n${JSON.stringify(input, null, 2)}`
      : "";
    const checked = checkRequest(input, { file, content });
    if ("issues" in checked) throw new Refusal(2, told(checked.issues) + kept);
    const read = (path: string) => readFileSync(join(root, path), "utf8").replace(/^\uFEFF/, "");
    const change = makeChange(content, checked.request, { read, today, latest });
    if (change.issues.length > 0) throw new Refusal(1, told(change.issues) + kept);

    const profiles = readProfiles(root);
    console.log(toReport(change, tellChange(content, change, { today, profiles }), profiles.length));
    if (values["dry-run"]) return console.log("\nNothing was written (--dry-run).");
    if (person && !/^(y|yes|)$/i.test((await person.ask("\nWrite it? (Enter for yes, or no): ")) ?? "no"))
      return console.log(`Nothing was written.${kept}`);
    write(root, change);
  } finally {
    person?.close();
  }
}

/** Whoever sits at the terminal. */
interface Person {
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

function openTerminal(): Person {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (question: string) => {
    process.stdout.write(question);
    const { value, done } = await lines.next();
    return done ? undefined : (value as string);
  };
  return { ask, close: () => terminal.close() };
}

function told(issues: readonly Issue[]): string {
  return issues.map(formatIssue).join("\n");
}

function write(root: string, { files, removed }: FactChange): void {
  for (const { file, text } of files) writeFileSync(join(root, file), text);
  for (const file of removed) rmSync(join(root, file));
}

/** Where the fact comes from: flags, an issue, standard input, or questions to the person at the terminal. */
async function readInput(
  content: Content,
  { values, positionals }: ReturnType<typeof readArguments>,
): Promise<{ input: unknown; file: string; person?: Person }> {
  if (positionals.length > 1 || (positionals.length === 1 && positionals[0] !== "-"))
    throw new Refusal(2, `Expected "-" or nothing, found "${positionals.join(" ")}".\n${USAGE}`);
  if (values.issue !== undefined) {
    const result = fromIssue(readEvent(values.issue), content);
    if ("issues" in result) throw new Refusal(2, told(result.issues));
    return { input: result.input, file: "the issue" };
  }
  if (positionals[0] === "-") {
    const parsed = parseJson(readFileSync(0, "utf8").replace(/^\uFEFF/, ""));
    if ("message" in parsed) throw new Refusal(2, formatIssue({ file: "standard input", ...parsed }));
    return { input: parsed.value, file: "standard input" };
  }
  const flagged = fromFlags(values);
  if (flagged) return { input: flagged, file: "the command" };
  const person = openTerminal();
  try {
    return {
      input: await askFact(content, { ask: person.ask, say: console.log }),
      file: "your answers",
      person,
    };
  } catch (error) {
    person.close();
    throw error;
  }
}

function readEvent(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Refusal(2, `--issue: expected a file that can be read. ${(error as Error).message}`);
  }
}

function readProfiles(root: string): GoldenProfile[] {
  const folder = [join(root, GOLDEN), join(PROJECT, GOLDEN)].find((one) => existsSync(one));
  if (!folder) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: file.replace(".json", ""),
      profile: (JSON.parse(readFileSync(join(folder, file), "utf8")) as { profile: Profile }).profile,
    }));
}

function readDay(asOf: string | undefined): { today: string; latest: string } {
  if (asOf === undefined) {
    const { today, latest } = readDays(process.env, new Date());
    return { today, latest };
  }
  if (!DaySchema.safeParse(asOf).success)
    throw new Refusal(2, `--as-of: expected ${DaySchema.description}, found "${asOf}".`);
  return { today: asOf, latest: asOf };
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...REQUEST_FLAGS,
        issue: { type: "string" },
        help: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        root: { type: "string", default: PROJECT },
        "as-of": { type: "string" },
      },
    });
  } catch (error) {
    throw new Refusal(2, `${(error as Error).message}\n${USAGE}`);
  }
}
