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
  expect(wrong.stderr).toBe('the command → value: expected a whole number from 0 to 200, found "many".\n');
});
