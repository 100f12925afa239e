import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { environmentFor, runStep } from "../../../scripts/launch/run-step.mjs";

const run = (code: string, env = {}) =>
  runStep({ node: process.execPath, step: { tool: "node", args: ["--eval", code] }, env });

describe("runStep", () => {
  it.each([0, 1, 2, 77])("passes exit code %i on", async (code) => {
    expect(await run(`process.exit(${code})`)).toBe(code);
  });

  it("answers a signal as a shell does", async () => {
    expect(await run("process.kill(process.pid, 'SIGTERM')")).toBe(128 + 15);
  });

  it("adds to the environment", async () => {
    const env = { CHROMIUM_PATH: "/some/chromium" };
    expect(await run("process.exit(process.env.CHROMIUM_PATH === '/some/chromium' ? 0 : 1)", env)).toBe(0);
  });

  it("gives what the step says, on either way, to whom is asked to keep it", async () => {
    let words = "";
    const code = "console.log('done: é'); console.error('but'); process.exit(3)";
    const exit = await runStep({
      node: process.execPath,
      step: { tool: "node", args: ["--eval", code] },
      write: (more) => {
        words += more;
      },
    });
    expect(exit).toBe(3);
    expect(words.split("\n").toSorted()).toEqual(["", "but", "done: é"]);
  });

  it("leaves no listener behind", async () => {
    const before = process.listenerCount("SIGTERM");
    await run("0");
    expect(process.listenerCount("SIGTERM")).toBe(before);
  });
});

describe("environmentFor", () => {
  const node = join("/node", "bin", "node");

  it("puts the Node found, then our packages' commands, before what was on the PATH", () => {
    const [first, second, ...rest] = (environmentFor(node, { PATH: "/usr/bin" }).PATH ?? "").split(delimiter);
    expect(first).toBe(join("/node", "bin"));
    expect(second).toMatch(/node_modules.\.bin$/);
    expect(rest).toEqual(["/usr/bin"]);
  });

  it("writes the PATH under the name that the system uses", () => {
    const env = environmentFor(node, { Path: "C:\\Windows" });
    expect(Object.keys(env).filter((name) => name.toUpperCase() === "PATH")).toEqual(["Path"]);
  });

  it("lets no tool report its use", () => {
    expect(environmentFor(node, {})).toHaveProperty("ASTRO_TELEMETRY_DISABLED", "1");
  });
});
