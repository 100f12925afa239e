import { describe, expect, it } from "vitest";
import { runLanes } from "../../../scripts/launch/run-lanes.mjs";

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/** Stages that end when they are told to, and what was heard of them in their order. */
function stages() {
  const heard: string[] = [];
  const ends = new Map<string, (counts: typeof PASSED) => void>();
  const run = ({ name }: { readonly name: string }, write?: (words: string) => void) => {
    heard.push(`${name} begins`);
    write?.(`words of ${name}\n`);
    return new Promise<typeof PASSED>((resolve) => ends.set(name, resolve));
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  /** Ends a stage, once all have begun that can, and lets those begin that waited for it. */
  const end = async (name: string, counts = PASSED) => {
    await settled();
    const resolve = ends.get(name);
    if (!resolve) throw new Error(`${name} has not begun.`);
    resolve(counts);
    await settled();
  };
  return { heard, end, options: { run, say: (words: string) => void heard.push(words.trim()) } };
}

const BUILD = { name: "build" };
const UNIT = { name: "unit" };

describe("runLanes", () => {
  it("runs lanes beside each other, and a stage once all that it needs has ended", async () => {
    const { heard, end, options } = stages();
    const built = { name: "built", needs: ["build", "unit"] };
    const all = runLanes([[BUILD], [UNIT], [built]], options);
    await end("unit");
    expect(heard).not.toContain("built begins");
    await end("build");
    expect(heard).toContain("built begins");
    await end("built");
    expect([...(await all)].map(([name, { counts }]) => [name, counts])).toEqual([
      ["build", PASSED],
      ["unit", PASSED],
      ["built", PASSED],
    ]);
  });

  it("does not run what needs a stage that failed, nor what needs that; what does not is run", async () => {
    const { heard, end, options } = stages();
    const [browser, report] = [
      { name: "browser", needs: ["build"] },
      { name: "report", needs: ["browser"] },
    ];
    const all = runLanes([[BUILD, browser, report], [UNIT]], options);
    await end("build", FAILED);
    await end("unit");
    expect([...(await all)].map(([name, { counts }]) => `${name} ${counts.failed}`)).toEqual([
      "build 1",
      "browser 1",
      "report 1",
      "unit 0",
    ]);
    expect(heard.filter((words) => words.endsWith("begins")).toSorted()).toEqual([
      "build begins",
      "unit begins",
    ]);
    expect(heard).toContain("Not run, because of: build.");
    expect(heard).toContain("Not run, because of: browser.");
  });

  it("shows the first lane as it speaks, and the words of each other lane together, after it", async () => {
    const { heard, end, options } = stages();
    const all = runLanes([[BUILD], [UNIT, { name: "types" }]], options);
    await end("unit");
    await end("types");
    expect(heard.toSorted()).toEqual(["== build", "build begins", "types begins", "unit begins"]);
    await end("build");
    await all;
    expect(heard.at(-1)).toBe("== unit\nwords of unit\n\n== types\nwords of types");
  });

  it("says which stage is missing where one is named that no lane has", async () => {
    const { options } = stages();
    await expect(
      runLanes([[{ name: "browser", needs: ["bulid"] }]], options),
    ).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: No lane has a stage "bulid".]`);
  });

  it("says which stage would wait for ever: for a later one of its lane, or for one that waits for it", async () => {
    const { options } = stages();
    const types = { name: "types", needs: ["unit"] };
    await expect(runLanes([[types, UNIT], [BUILD]], options)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: "types" waits for what comes after it: unit.]`,
    );
    const browser = { name: "browser", needs: ["types"] };
    await expect(runLanes([[browser, UNIT], [types]], options)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: "browser" waits for what comes after it: types.]`,
    );
  });

  it("ends when a stage cannot be run at all", async () => {
    const run = () => Promise.reject(new Error("no such tool"));
    await expect(
      runLanes([[BUILD, { name: "browser", needs: ["build"] }]], { run, say: () => {} }),
    ).rejects.toThrow("no such tool");
  });
});
