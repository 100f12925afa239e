import { describe, expect, test } from "vitest";
import { PROGRAM, set, writeContent } from "../content-folder.ts";
import { runCli } from "./run-cli.ts";

describe("npm run lint", { timeout: 60_000 }, () => {
  test("says that sound content is sound", () => {
    const { code, stdout, stderr } = runCli("lint", {
      args: ["--root", writeContent(), "--as-of", "2026-11-23"],
    });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "Content is sound: 16 records.\n",
      stderr: "",
    });
  });

  test("prints every problem and ends with exit code 1", () => {
    const root = writeContent({ [PROGRAM]: set({ acgmeId: "4000511001", sponsor: "kern-medcal" }) });
    const { code, stdout, stderr } = runCli("lint", { args: ["--root", root, "--as-of", "2026-11-23"] });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatchInlineSnapshot(`
      "content/programs/ca/kern-family-medicine.json → acgmeId: expected a number of family-medicine, which begins with 120, found "4000511001". 400 is psychiatry.
      content/programs/ca/kern-family-medicine.json → sponsor: no sponsor "kern-medcal". Did you mean "kern-medical"?

      2 problems in 1 file.
      "
    `);
  });
});
