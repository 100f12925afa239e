/** A setting from outside that cannot be meant: told in one line, without a stack trace, and exit code 2. */
export class SettingError extends Error {}

/**
 * What `read` gives, for readers that say in plain errors what is wrong with a setting.
 * @template T
 * @param {() => T} read
 * @returns {T}
 * @throws SettingError
 */
export function asSetting(read) {
  try {
    return read();
  } catch (error) {
    throw new SettingError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * What `read` gives; a setting that cannot be meant ends the process in one line.
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
export function settingsOrExit(read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
