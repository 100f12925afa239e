import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { npmCi } from "../../../scripts/launch/install.mjs";

/** Notes each run, and does of `npm ci` what matters here; fails if the lock file says so. */
const FAKE_NPM = `
const fs = process.getBuiltinModule("node:fs");
fs.appendFileSync("runs", process.argv.slice(2).join(" ") + "\\n");
if (fs.readFileSync("package-lock.json", "utf8") === "broken") process.exit(7);
fs.rmSync("node_modules", { recursive: true, force: true });
fs.mkdirSync("node_modules");
fs.writeFileSync("node_modules/.package-lock.json", "installed");
`;

let folder: string;
const install = () => npmCi({ folder, node: process.execPath, why: "Installing." });
const runs = () => (existsSync(join(folder, "runs")) ? readFileSync(join(folder, "runs"), "utf8") : "");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whole-file-install-"));
  writeFileSync(join(folder, "package-lock.json"), "first");
  writeFileSync(join(folder, "npm-cli.js"), FAKE_NPM);
  vi.stubEnv("npm_execpath", join(folder, "npm-cli.js"));
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("npmCi", () => {
  it("installs once, and says why", async () => {
    await install();
    await install();
    expect(runs()).toBe("ci\n");
    expect(process.stderr.write).toHaveBeenCalledExactlyOnceWith("Installing.\n");
  });

  it("installs once when asked twice at the same time", async () => {
    await Promise.all([install(), install()]);
    expect(runs()).toBe("ci\n");
  });

  it("installs again when the lock file changes", async () => {
    await install();
    writeFileSync(join(folder, "package-lock.json"), "second");
    await install();
    expect(runs()).toBe("ci\nci\n");
  });

  it("installs again when somebody has run npm by hand", async () => {
    await install();
    writeFileSync(join(folder, "node_modules", ".package-lock.json"), "other packages");
    await install();
    expect(runs()).toBe("ci\nci\n");
  });

  it("says that npm failed, and tries again the next time", async () => {
    writeFileSync(join(folder, "package-lock.json"), "broken");
    await expect(install()).rejects.toThrow(`npm ci failed in ${folder} (exit code 7); its words are above.`);
    writeFileSync(join(folder, "package-lock.json"), "mended");
    await install();
    expect(runs()).toBe("ci\nci\n");
  });
});
