/**
 * What each `npm run <task>` does. `test` has a file of its own: it goes on after a failure and adds up.
 */

/**
 * @typedef {import("./run-step.mjs").Step} Step
 * @typedef {{ steps: Step[], needsBrowser?: boolean }} Task
 */

const SYNC = { tool: "astro", args: ["sync"] };
const BUILD = { tool: "astro", args: ["build"] };

/** @type {Record<string, Task>} */
export const TASKS = {
  start: { steps: [BUILD, { script: "scripts/serve.mjs" }] },
  dev: { steps: [{ tool: "astro", args: ["dev"] }] },
  build: { steps: [BUILD] },
  sync: { steps: [SYNC] },
  check: {
    steps: [
      SYNC,
      { tool: "astro", args: ["check", "--minimumFailingSeverity", "warning"] },
      { tool: "tsc", args: ["--project", "src/engine"] },
    ],
  },
  lint: { steps: [{ script: "src/data/cli/lint.ts" }, { tool: "biome", args: ["check"] }] },
  format: { steps: [{ tool: "biome", args: ["check", "--write"] }] },

  test: { needsBrowser: true, steps: [{ script: "scripts/test.mjs" }] },
  "test:unit": { steps: [{ tool: "vitest", args: ["run"] }] },
  "test:e2e": { needsBrowser: true, steps: [BUILD, { tool: "playwright", args: ["test"] }] },

  assess: { steps: [{ script: "src/data/cli/assess.ts" }] },
  bench: { needsBrowser: true, steps: [BUILD, { script: "tests/bench/run.ts" }] },
  mutate: { steps: [{ tool: "stryker", args: ["run"] }] },
  size: { steps: [BUILD, { script: "scripts/size.mjs" }] },
  shots: { needsBrowser: true, steps: [BUILD, { script: "scripts/shots.mjs" }] },

  /** Any command of our packages, or `node` itself: `npm run exec -- vitest run tests/engine`. */
  exec: { steps: [] },
};

/**
 * The task's steps with what the caller typed at the end of the last one.
 * @param {Task} task
 * @param {string[]} args
 * @returns {Step[]}
 */
export function stepsOf(task, args) {
  const last = task.steps.at(-1);
  if (!last) {
    const [tool, ...rest] = args;
    if (!tool) throw new Error("Name a tool, as in: npm run exec -- vitest run");
    return [{ tool, args: rest }];
  }
  return [...task.steps.slice(0, -1), { ...last, args: [...(last.args ?? []), ...args] }];
}
