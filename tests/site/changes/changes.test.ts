import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { readContent } from "../../../src/content/read-content.ts";
import { readChanges } from "../../../src/site/changes/changes.ts";
import { logNow } from "../../../src/site/changes/log.ts";
import { PROGRAM, SPONSOR, writeContent } from "../../support/content-folder.ts";

/** Git without anybody's settings, on a day of the test's choice. */
function git(root: string, day: string, ...args: string[]): string {
  const at = `${day}T12:00:00+00:00`;
  const { stdout, stderr, status } = spawnSync(
    "git",
    [
      "-c",
      "user.name=a",
      "-c",
      "user.email=a@e.org",
      "-c",
      "init.defaultBranch=main",
      "-c",
      "protocol.file.allow=always",
      ...args,
    ],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        PATH: process.env.PATH,
        HOME: root,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_DATE: at,
      },
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

type Facts = { facts: Record<string, unknown> };

function commit(root: string, day: string, file: string, change: (record: Facts) => void): void {
  const path = join(root, file);
  const record = JSON.parse(readFileSync(path, "utf8")) as Facts;
  change(record);
  writeFileSync(path, JSON.stringify(record, null, 2));
  git(root, day, "commit", "-qam", "A change");
}

const told = (root: string) =>
  readChanges(root, readContent(root).content).entries.map(
    ({ day, program, sponsor, field, before, after }) =>
      `${day} ${program ?? sponsor} ${field}: ${before} → ${after}`,
  );

const J1 = (value: string) => (record: Facts) => {
  record.facts.visaJ1 = [{ value, source: "kern-fm-faq", strength: "required" }];
};

const EXPECTED = [
  "2026-12-05 kern-family-medicine visaJ1: Does not sponsor it → Sponsors it",
  "2026-12-03 kern-medical letters: 3 in all, 1 from the specialty → null",
  "2026-12-01 kern-family-medicine visaJ1: Sponsors it → Does not sponsor it",
];

describe("changes of a project with a history", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "whole-file-history-"));
    return () => rmSync(root, { recursive: true, force: true });
  });

  test("start after the first entry; what is taken back on its day is none; a merge is of its own day", () => {
    cpSync(
      writeContent({ "content/changes/2026-11.json": { until: "2026-11-30T00:00:00+00:00", entries: [] } }),
      root,
      { recursive: true },
    );
    git(root, "2026-11-20", "init", "-q");
    git(root, "2026-11-20", "add", "-A");
    git(root, "2026-11-20", "commit", "-qm", "First entry");
    commit(root, "2026-11-21", PROGRAM, J1("case-by-case"));
    commit(root, "2026-11-22", PROGRAM, J1("yes"));
    commit(root, "2026-12-01", PROGRAM, J1("no"));
    commit(root, "2026-12-02", PROGRAM, J1("case-by-case"));
    commit(root, "2026-12-02", PROGRAM, J1("no"));
    commit(root, "2026-12-03", SPONSOR, (record) => {
      record.facts = {};
    });
    git(root, "2026-12-04", "checkout", "-qb", "branch");
    commit(root, "2026-12-04", PROGRAM, J1("yes"));
    git(root, "2026-12-05", "checkout", "-q", "main");
    git(root, "2026-12-05", "merge", "-q", "--no-ff", "-m", "Merge", "branch");
    expect(told(root)).toEqual(EXPECTED);
  });

  test("the log holds them for a copy without history, and nothing is told twice beside the history", () => {
    const logs = logNow(root, readContent(root).content);
    expect(logs.map(({ month, until, entries }) => [month, until, entries.length])).toEqual([
      ["2026-12", "2026-12-05T12:00:00.000Z", 3],
    ]);
    const bare = mkdtempSync(join(tmpdir(), "whole-file-tarball-"));
    onTestFinished(() => rmSync(bare, { recursive: true, force: true }));
    cpSync(join(root, "content"), join(bare, "content"), { recursive: true });
    expect(told(bare)).toEqual([]);
    for (const folder of [bare, root])
      for (const { month, until, entries } of logs)
        writeFileSync(join(folder, `content/changes/${month}.json`), JSON.stringify({ until, entries }));
    expect(told(bare)).toEqual(EXPECTED);
    expect(told(root)).toEqual(EXPECTED);
    expect(logNow(root, readContent(root).content)).toEqual([]);
  });

  test("a shallow clone tells what its log tells, and no first entry as a change", () => {
    const shallow = mkdtempSync(join(tmpdir(), "whole-file-shallow-"));
    onTestFinished(() => rmSync(shallow, { recursive: true, force: true }));
    git(root, "2026-12-06", "clone", "-q", "--depth", "1", `file://${root}`, join(shallow, "copy"));
    expect(told(join(shallow, "copy"))).toEqual([]);
  });
});

test("without a log nothing is told, however long the history", () => {
  expect(readChanges(process.cwd(), { ...readContent(process.cwd()).content, changes: new Map() })).toEqual({
    entries: [],
    since: null,
  });
});
