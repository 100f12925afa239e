import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROGRAM, SOURCE, set, writeContent } from "../support/content-folder.ts";

function lint(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/lint.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe("npm run lint", () => {
  test("sound content is exit code 0, on the day that is set", () => {
    const root = writeContent({ [SOURCE]: set({ read: "2027-07-15" }) });
    expect(lint(["--root", root], { SITE_DAY: "2027-07-15" })).toMatchObject({ status: 0, stderr: "" });
    expect(lint(["--root", root, "--as-of", "2027-07-14"])).toMatchObject({ status: 1, stdout: "" });
  });

  test.each([
    ["an option that it does not know", ["--speed"], {}],
    ["a day that is none", ["--as-of", "2027-02-29"], {}],
    ["a day that is none, set for all", [], { SITE_DAY: "tomorrow" }],
    ["a folder that is not there", ["--root", "nowhere"], {}],
  ])("%s ends in words and exit code 1", (_what, args, env: Record<string, string>) => {
    const { status, stdout, stderr } = lint(args, env);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("a broken fact stops what comes after it, such as a build, and is named", () => {
    const root = writeContent({ [PROGRAM]: set({ listing: { status: "listed", source: "no-such-page" } }) });
    const { status, stderr } = lint(["--root", root]);
    expect(status).toBe(1);
    expect(stderr).toContain(PROGRAM);
    expect(stderr).toContain("no-such-page");
  });

  test("no season ends in words and exit code 1", () => {
    const root = writeContent();
    rmSync(join(root, "content/seasons"), { recursive: true });
    expect(lint(["--root", root])).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "content/seasons: the folder is missing or empty. Expected at least one season.

      1 problem in 1 file.
      ",
        "stdout": "",
      }
    `);
  });
});
