import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TASKS } from "../../../scripts/launch/tasks.mjs";
import { toolPath } from "../../../scripts/launch/tool-path.mjs";

const tools = Object.values(TASKS).flatMap(({ steps }) => steps.flatMap(({ tool }) => tool ?? []));

describe("toolPath", () => {
  it.each([...new Set(tools)])("finds the file behind %s, which a task uses", (tool) => {
    expect(existsSync(toolPath(tool))).toBe(true);
  });

  it("leaves node to be the Node that was found", () => {
    expect(toolPath("node")).toBe("node");
  });

  it("tells apart what two packages call alike", () => {
    const six = toolPath("typescript/tsc");
    expect(six).toBe(toolPath("tsc"));
    expect(toolPath("typescript7/tsc")).toBe(six.replace("typescript", "typescript7"));
  });

  it("names a command that none of our packages has", () => {
    expect(() => toolPath("rimraf")).toThrowErrorMatchingInlineSnapshot(
      `[Error: No package in package.json has a command "rimraf".]`,
    );
  });
});
