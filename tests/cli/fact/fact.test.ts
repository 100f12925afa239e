import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROGRAM, writeContent } from "../../support/content-folder.ts";
import { runCli } from "../run-cli.ts";

test("npm run fact writes the file that its report names, and refuses what is wrong with code 2", () => {
  const root = writeContent();
  const input = JSON.stringify({
    program: "kern-family-medicine",
    field: "visaH1b",
    value: "no",
    strength: "required",
    source: "kern-fm-faq",
  });
  const run = (...args: string[]) =>
    runCli("fact", { args: ["--root", root, "--as-of", "2026-11-23", ...args], input });
  const dry = run("-", "--dry-run");
  expect([dry.code, dry.stderr]).toEqual([0, ""]);
  expect(dry.stdout).toContain("H-1B visa: Does not sponsor it");
  expect(readFileSync(join(root, PROGRAM), "utf8")).not.toContain("visaH1b");
  expect(run("-").code).toBe(0);
  expect(readFileSync(join(root, PROGRAM), "utf8")).toContain("visaH1b");
  const wrong = run(
    "--program",
    "kern-family-medicine",
    "--field",
    "seats",
    "--value",
    "many",
    "--source",
    "kern-fm-faq",
  );
  expect(wrong).toMatchObject({ code: 2, stdout: "" });
  const empty = runCli("fact", { args: ["--root", root, "-"], input: "{}" });
  expect(empty.code).toBe(2);
  expect(empty.stderr).toContain("standard input → value: missing. Expected what the page says.\n");
  const none = run("--issue", join(root, "none.json"));
  expect(none).toMatchObject({ code: 2, stdout: "" });
  expect(none.stderr).toMatch(/^--issue: expected a file that can be read\. ENOENT[^\n]*\n$/);
  const place = [
    "--program",
    "kern-family-medicine",
    "--field",
    "seats",
    "--value",
    "8",
    "--source",
    "kern-fm-faq",
  ];
  expect(run(...place, "--instead-of", "first").stderr).toBe(
    'the command → insteadOf: expected the place in its field of the fact that goes, from 0, found "first".\n',
  );
  expect(wrong.stderr).toBe('the command → value: expected a whole number from 0 to 200, found "many".\n');
});

test("a person's answers are shown before they are written, and kept when they are not", () => {
  const root = writeContent();
  const field = ["kern-family-medicine", "H-1B visa"];
  const fact = ["no", "required", "", "", "kern-fm-faq"];
  const answer = (answers: readonly string[]) =>
    runCli("fact", { args: ["--root", root, "--as-of", "2026-11-23"], input: `${answers.join("\n")}\n` });
  const run = (...last: readonly string[]) => answer([...field, ...fact, ...last]);
  for (const last of [["no"], []]) {
    const { code, stdout } = run(...last);
    expect(code).toBe(0);
    expect(stdout).toContain("H-1B visa: Does not sponsor it");
    expect(stdout).toContain('Nothing was written.\nYour answers, to be mended and handed to "npm run');
    expect(stdout).toContain('"field": "visaH1b"');
    expect(readFileSync(join(root, PROGRAM), "utf8")).not.toContain("visaH1b");
  }
  expect(run("").code).toBe(0);
  expect(readFileSync(join(root, PROGRAM), "utf8")).toContain("visaH1b");
  const again = answer([...field, "", ...fact, ""]);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("Your answers, to be mended");
});
