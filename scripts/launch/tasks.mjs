/**
 * What each `npm run <task>` does. `test` has a file of its own: it goes on after a failure and adds up.
 */

/**
 * @typedef {import("./run-step.mjs").Step} Step
 * @typedef {{ steps: Step[], needsBrowser?: boolean }} Task
 */

/** The rules over the real content. They come before a build too: a page must not be made from a broken record. */
const CONTENT_RULES = { script: "src/cli/lint.ts" };

const SITE = { script: "scripts/build/build.mjs" };

const TSC = "typescript7/tsc";

/**
 * The steps that several tasks share, by what they are for.
 * @satisfies {Record<string, Step[]>}
 */
export const STEPS = {
  content: [CONTENT_RULES],
  /** Writes down the types of the content, as a build does too. */
  sync: [{ tool: "astro", args: ["sync"] }],
  style: [{ tool: "biome", args: ["check", "--error-on-warnings"] }],
  /** For who wrote down the types of the content before. */
  types: [
    // The .astro files alone, which only Astro's own check can read.
    {
      tool: "astro",
      args: ["check", "--noSync", "--tsconfig", "tsconfig.astro.json", "--minimumFailingSeverity", "warning"],
    },
    // All other code, by a TypeScript that Astro's check does not take yet: the same rules in a third of the time. By one checker: each of
    // its usual four works out anew the types that they share, which takes more than twice the processor's time and is no sooner done here.
    { tool: TSC, args: ["--project", ".", "--checkers", "1"] },
    // Engine and search once more, as one, without the browser's and Node's types, so that they cannot come to need either.
    { tool: TSC, args: ["--project", "src/search", "--checkers", "1"] },
    // The service worker, which has no page and a browser's worker around it.
    { tool: TSC, args: ["--project", "src/offline", "--checkers", "1"] },
  ],
  /** For who ran the rules over the content before. */
  site: [SITE],
  build: [CONTENT_RULES, SITE],
  unit: [{ tool: "vitest", args: ["run"] }],
  /** What the files of the built site tell without a browser. */
  built: [{ tool: "vitest", args: ["run", "--config", "vitest.built.config.ts"] }],
  browser: [{ tool: "playwright", args: ["test"] }],
};

/** @type {Record<string, Task>} */
export const TASKS = {
  start: { steps: [...STEPS.build, { script: "scripts/serve/serve.mjs" }] },
  dev: { steps: [{ tool: "astro", args: ["dev"] }] },
  build: { steps: STEPS.build },
  sync: { steps: STEPS.sync },
  check: { steps: [...STEPS.sync, ...STEPS.types] },
  lint: { steps: [...STEPS.content, ...STEPS.style] },
  format: { steps: [{ tool: "biome", args: ["check", "--write"] }] },

  test: { needsBrowser: true, steps: [{ script: "scripts/launch/test.mjs" }] },
  "test:unit": { steps: STEPS.unit },
  "test:e2e": { needsBrowser: true, steps: [...STEPS.build, ...STEPS.built, ...STEPS.browser] },

  assess: { steps: [{ script: "src/cli/assess.ts" }] },
  fact: { steps: [{ script: "src/cli/fact.ts" }] },
  "watch-pages": { steps: [{ script: "src/cli/watch-pages.ts" }] },
  changes: { steps: [{ script: "src/cli/changes.ts" }] },
  "import-list": { steps: [{ script: "scripts/import/import-list.ts" }] },
  bench: { needsBrowser: true, steps: [{ script: "tests/bench/run.ts" }] },
  mutate: { steps: [{ tool: "stryker", args: ["run"] }] },
  size: { steps: [...STEPS.build, { script: "scripts/measure/size.mjs" }] },
  lighthouse: { needsBrowser: true, steps: [...STEPS.build, { script: "scripts/measure/lighthouse.mjs" }] },
  shots: { needsBrowser: true, steps: [...STEPS.build, { script: "scripts/measure/shots.mjs" }] },

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

/**
 * Whether any step needs what npm installs. `npm run exec -- node --version` does not: on a bare machine it is to bring a Node
 * and no more. A file that `node` is given has its packages from an earlier task, or says which one it lacks.
 * @param {Step[]} steps
 */
export const needsPackages = (steps) => steps.some(({ tool }) => tool !== "node");
