/**
 * Serves the built site on this machine alone: `node scripts/serve.mjs [--port 4321]`. If the port is taken, the
 * next free one is used; the address printed is the one to open.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseHeaderRules } from "./header-rules.mjs";
import { inProject } from "./project.mjs";
import { createStaticServer } from "./static-server.mjs";

const HOST = "127.0.0.1";
const PORTS_TO_TRY = 100;

const { values } = parseArgs({ options: { port: { type: "string", default: "4321" } } });
const root = inProject("dist");
if (!existsSync(root)) {
  console.error("There is no built site in dist/. Build it first: npm run build");
  process.exit(1);
}

const headersFile = inProject("dist", "_headers");
const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, "utf8")) : [];
const base = process.env.BASE_PATH ?? "/";
const port = await listen(createStaticServer({ root, rules, base }), Number(values.port));
console.log(`Whole File is served at http://${HOST}:${port}${base} (Ctrl+C stops it)`);

/**
 * Listens on the first free port from `first` up, and resolves to it.
 * @param {import("node:http").Server} server
 * @param {number} first
 * @returns {Promise<number>}
 */
async function listen(server, first) {
  for (let port = first; port < first + PORTS_TO_TRY; port++) {
    if (await canListen(server, port)) return port;
  }
  throw new Error(`No free port from ${first} to ${first + PORTS_TO_TRY - 1}.`);
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false if the port is taken
 */
function canListen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(port, HOST, () => resolve(true));
  });
}
