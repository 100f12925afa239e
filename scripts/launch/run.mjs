/**
 * Every npm script starts here: `node scripts/launch/run.mjs <task> [arguments]`.
 *
 * Runs on any Node from 18 up and imports nothing but Node's own modules, because on a bare machine nothing
 * else is there yet. Sets up what the task needs, then runs it with a Node new enough for our tools.
 * What the set-up has to say goes to stderr, so that a task's stdout is the task's alone.
 */
import { findBrowser } from "./find-browser.mjs";
import { findNode } from "./find-node.mjs";
import { installPackages } from "./install.mjs";
import { ROOT, whyNotHere } from "./project.mjs";
import { runStep } from "./run-step.mjs";
import { needsPackages, stepsOf, TASKS } from "./tasks.mjs";

const [name = "", ...args] = process.argv.slice(2);

try {
  process.exitCode = await runTask(name, args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Runs the task's steps one after the other; the first that fails ends it. Returns that step's exit code, or 0.
 * @param {string} name
 * @param {string[]} args given to the last step
 */
async function runTask(name, args) {
  const task = TASKS[name];
  if (!task) throw new Error(`No task "${name}". There are: ${Object.keys(TASKS).join(", ")}.`);

  const wrongPlace = whyNotHere(ROOT);
  if (wrongPlace) {
    console.error(wrongPlace);
    return 2;
  }
  const steps = stepsOf(task, args);
  const node = await findNode();
  if (needsPackages(steps)) await installPackages(node);
  const env = task.needsBrowser ? { CHROMIUM_PATH: await findBrowser() } : {};

  for (const step of steps) {
    const code = await runStep({ node, step, env });
    if (code !== 0) return code;
  }
  return 0;
}
