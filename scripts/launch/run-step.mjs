/**
 * Runs one step of a task: a tool of node_modules, or one of our own scripts, with the Node that was found.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname } from "node:path";
import { inProject, ROOT } from "./project.mjs";
import { toolPath } from "./tool-path.mjs";

/**
 * A step: `tool` is a command of a package in package.json, `script` a file of ours; one of the two is given.
 * @typedef {{ tool?: string, script?: string, args?: string[] }} Step
 */

/**
 * Runs the step with our stdin, stdout and stderr. Resolves to its exit code, or 128 + the number of the signal
 * that ended it, as a shell has it.
 * @param {{ node: string, step: Step, env?: Record<string, string>, write?: (words: string) => void }} options
 *   `write` gets what the step says, instead of the terminal
 * @returns {Promise<number>}
 */
export function runStep({ node, step, env = {}, write }) {
  const file = step.script ? inProject(step.script) : toolPath(step.tool ?? "");
  const own = file === "node" ? [] : [file];
  const child = spawn(node, [...own, ...(step.args ?? [])], {
    cwd: ROOT,
    stdio: write ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...environmentFor(node), ...env },
  });
  for (const words of [child.stdout, child.stderr])
    words?.setEncoding("utf8").on("data", write ?? (() => {}));
  const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  for (const signal of ENDING) process.on(signal, pass);
  process.on("SIGINT", waitForStep);
  const watch = setInterval(() => isAbandoned() && child.kill("SIGTERM"), WATCH_MS).unref();

  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      for (const ending of ENDING) process.off(ending, pass);
      process.off("SIGINT", waitForStep);
      clearInterval(watch);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });
}

/** Signals that are sent to us alone: they are meant for the step. */
const ENDING = /** @type {const} */ (["SIGTERM", "SIGHUP"]);

/**
 * Whether the npm that started us was ended. It hands a signal to the shell between it and us, which dies of it
 * without a word to us: a server would go on for ever.
 */
const isAbandoned = () => Boolean(process.env.npm_lifecycle_event) && process.ppid !== PARENT;
const PARENT = process.ppid;
const WATCH_MS = 500;

/** A terminal sends Ctrl+C to the step as well: what the step makes of it is our answer too. */
const waitForStep = () => {};

/**
 * The environment in which a tool that starts `node` by name gets this one; no tool reports its use to anyone.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} [env]
 */
export function environmentFor(node, env = process.env) {
  // Windows names the variable "Path"; a copy of the environment no longer ignores case.
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const path = [dirname(node), inProject("node_modules", ".bin"), env[key]].filter(Boolean).join(delimiter);
  return { ...env, [key]: path, ASTRO_TELEMETRY_DISABLED: "1" };
}
