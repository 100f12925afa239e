import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isNewEnough, nodePackage } from "../../../scripts/launch/find-node.mjs";

const nodeManifest = JSON.parse(readFileSync("scripts/launch/node/package.json", "utf8"));
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

describe("isNewEnough", () => {
  it.each([
    ["v20.20.2", false],
    ["22.21.9", false],
    ["22.22.0", true],
    ["v22.30.1", true],
    ["23.11.0", false],
    ["24.10.0", false],
    ["24.11.0", true],
    ["25.0.0", true],
    ["26.12.0", true],
    ["100.0.0", true],
  ])("%s: %s", (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it("accepts every version that npm may install in its place", () => {
    const locked = Object.values<string>(nodeManifest.optionalDependencies);
    expect(locked.filter((version) => !isNewEnough(version))).toEqual([]);
  });

  it("is the range in package.json", () => {
    expect(manifest.engines.node).toBe("^22.22.0 || >=24.11.0");
  });
});

describe("nodePackage", () => {
  it.each([
    ["linux", "x64"],
    ["linux", "arm64"],
    ["darwin", "x64"],
    ["darwin", "arm64"],
    ["win32", "x64"],
    ["win32", "arm64"],
  ])("has a locked package for %s on %s", (platform, arch) => {
    expect(nodeManifest.optionalDependencies).toHaveProperty(nodePackage(platform, arch) ?? "none");
  });

  it("has none for other machines", () => {
    expect(nodePackage("freebsd", "x64")).toBeUndefined();
  });
});
