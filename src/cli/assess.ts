/**
 * `npm run --silent assess -- profile.json`: the verdicts of the results page as JSON, on standard output; all else is said on stderr.
 * What it takes and how it ends: `run-assess.ts`.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runAssess } from "./run-assess.ts";

/** npm runs us in the project's folder and keeps the one in which the caller stands. */
const { INIT_CWD: callerFolder = "." } = process.env;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `assess … | head` closes the pipe early, which is no failure.
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = runAssess({
  args: process.argv.slice(2),
  env: process.env,
  read: (name) => readFileSync(name === "-" ? 0 : resolve(callerFolder, name), "utf8"),
  write: (text) => process.stdout.write(text),
  note: console.error,
});
