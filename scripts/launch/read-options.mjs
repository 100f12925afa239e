import { parseArgs } from "node:util";
import { SettingError } from "./setting-error.mjs";

/**
 * The options of a command, as `parseArgs` gives them; what it does not know is told in one line.
 * @template {import("node:util").ParseArgsConfig} T
 * @param {T} config
 * @returns {ReturnType<typeof parseArgs<T>>}
 * @throws SettingError
 */
export function readOptions(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new SettingError(error instanceof Error ? error.message : String(error));
  }
}

const HIGHEST_PORT = 65_535;

/**
 * The number of a port, "4321" → 4321.
 * @param {string} text
 * @returns {number}
 * @throws SettingError
 */
export function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > HIGHEST_PORT)
    throw new SettingError(
      `--port: expected a number from 1 to ${HIGHEST_PORT}, found "${text.slice(0, 40)}".`,
    );
  return port;
}
