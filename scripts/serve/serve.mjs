/** Serves the built site until it is stopped: `npm start`, or `npm start -- --port 5000`. */
import { readOptions, readPort } from "../launch/read-options.mjs";
import { SettingError } from "../launch/setting-error.mjs";
import { serveSite } from "./site-server.mjs";

try {
  const { values } = readOptions({ options: { port: { type: "string", default: "4321" } } });
  const { address } = await serveSite({ firstPort: readPort(values.port) });
  console.log(`\nWhole File is at ${address} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof SettingError ? 2 : 1;
}
