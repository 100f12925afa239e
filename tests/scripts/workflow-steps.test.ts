import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

/** The commands of a step, as the runner hands them to bash. */
function stepOf(workflow: string, name: string): string {
  const text = readFileSync(`.github/workflows/${workflow}`, "utf8");
  const step = text.slice(text.indexOf(`- name: ${name}\n`));
  const [, lines = ""] = /run: \|\n((?: {10}.*\n|\n)+)/.exec(step) ?? [];
  return lines.replace(/^ {10}/gm, "");
}

/** A repository with an origin, and a `gh` that notes what it is asked. */
function setUp() {
  const folder = mkdtempSync(join(tmpdir(), "whole-file-steps-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [work, temp, bin] = ["work", "temp", "bin"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const said = join(folder, "gh.txt");
  for (const made of [work, bin, join(temp, "fact"), join(temp, "watch")])
    mkdirSync(made, { recursive: true });
  // The first time there is no issue and no pull request.
  writeFileSync(join(bin, "gh"), `#!/bin/sh\nprintf '%s|' "$@" >>"${said}"\necho >>"${said}"\n`, {
    mode: 0o755,
  });
  writeFileSync(said, "");
  const git = (...args: string[]) => spawnSync("git", args, { cwd: work, encoding: "utf8" });
  git("init", "--bare", "--initial-branch=main", "../origin");
  git("init", "--initial-branch=main");
  git("config", "user.email", "a@example.org");
  git("config", "user.name", "a");
  git("remote", "add", "origin", "../origin");
  const write = (file: string, text: string) => {
    mkdirSync(join(work, file, ".."), { recursive: true });
    writeFileSync(join(work, file), text);
  };
  write(".github/workflows/site.yml", "on: push\n".repeat(20));
  write("content/programs/ca/kern.json", '{ "a": 1 }\n');
  write("content/watch/old.json", "{}\n");
  git("add", ".");
  git("commit", "-m", "first");
  git("push", "origin", "main");
  return {
    work,
    write,
    git,
    /** What `change` leaves in the work tree, as the first job hands it over. */
    patch(name: "fact" | "watch", change: () => unknown): void {
      git("reset", "--hard");
      change();
      git("add", "--all");
      writeFileSync(join(temp, name, "change.patch"), git("diff", "--cached", "-M", "--binary").stdout);
      for (const file of ["answer.md", "report.md"]) writeFileSync(join(temp, name, file), "words\n");
      git("reset", "--hard");
    },
    run: (step: string) =>
      spawnSync("bash", ["-e", "-o", "pipefail", "-c", step], {
        cwd: work,
        encoding: "utf8",
        env: {
          ...process.env,
          PATH: `${bin}${delimiter}${process.env.PATH}`,
          RUNNER_TEMP: temp,
          ISSUE: "7",
        },
      }).status,
    asked: () => readFileSync(said, "utf8"),
    branches: () => git("ls-remote", "--heads", "origin").stdout.match(/(?<=refs\/heads\/).+/g),
  };
}

const FACT = stepOf("fact.yml", "Open or renew the draft");
const WATCH = stepOf("watch.yml", "Open or renew the draft");

describe("a fact from an issue", () => {
  test("becomes a draft on a branch of its own; main stays", () => {
    const { patch, write, run, asked, branches, git } = setUp();
    patch("fact", () => {
      write("content/programs/ca/kern.json", '{ "a": 2 }\n');
      write("content/sources/kern-visas.json", "{}\n");
    });
    expect(run(FACT)).toBe(0);
    expect(branches()).toEqual(["fact/issue-7", "main"]);
    expect(asked()).toMatch(/^pr\|create\|--draft\|--head\|fact\/issue-7\|--title\|Fact from issue 7\|/);
    expect(git("log", "origin/main", "--oneline").stdout.trim().split("\n")).toHaveLength(1);
  });

  test("that is not well formed is answered in the issue, and nothing is pushed", () => {
    const { patch, run, asked, branches } = setUp();
    patch("fact", () => {});
    expect(run(FACT)).toBe(0);
    expect(asked()).toMatch(/^issue\|comment\|7\|/);
    expect(branches()).toEqual(["main"]);
  });

  test("whatever else a patch does stops it", () => {
    const tools = setUp();
    const { patch, run, write, git, work } = tools;
    const changes: Readonly<Record<string, () => unknown>> = {
      "a workflow": () => write(".github/workflows/site.yml", "on: issues\n"),
      "a workflow moved into content": () =>
        git("mv", ".github/workflows/site.yml", "content/programs/ca/site.json"),
      "a record taken away": () => git("rm", "content/programs/ca/kern.json"),
      "a link": () => symlinkSync("/etc/passwd", join(work, "content/programs/ca/link.json")),
      "a name of another shape": () => write('content/programs/ca/Über"x.json', "{}\n"),
      "a guide": () => write("content/guides/x.md", "x\n"),
    };
    for (const [name, change] of Object.entries(changes)) {
      patch("fact", change);
      expect(run(FACT), name).toBe(1);
    }
    expect(tools.branches()).toEqual(["main"]);
    expect(tools.asked()).toBe("");
  });
});

describe("the weekly look", () => {
  test("what is to be kept becomes a draft; records of sources that are gone go", () => {
    const { patch, write, run, asked, branches, git } = setUp();
    patch("watch", () => {
      write("content/watch/new.json", "{}\n");
      git("rm", "content/watch/old.json");
    });
    expect(run(WATCH)).toBe(0);
    expect(branches()).toEqual(["main", "watch/weekly"]);
    expect(asked()).toMatch(/^pr\|create\|--draft\|--head\|watch\/weekly\|/);
  });

  test("a fact stops it, and nothing to keep is nothing to do", () => {
    const { patch, write, run, asked, branches } = setUp();
    patch("watch", () => write("content/programs/ca/kern.json", '{ "a": 2 }\n'));
    expect(run(WATCH)).toBe(1);
    patch("watch", () => {});
    expect(run(WATCH)).toBe(0);
    expect([branches(), asked()]).toEqual([["main"], ""]);
  });

  test("its report opens an issue where none is open", () => {
    const { patch, run, asked } = setUp();
    patch("watch", () => {});
    expect(run(stepOf("watch.yml", "Open or renew the report"))).toBe(0);
    expect(asked().split("\n")[1]).toMatch(/^issue\|create\|--label\|watch\|/);
  });
});
