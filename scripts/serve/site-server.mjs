/** The built site on a port of this machine: for `npm start`, the browser tests and the pictures alike. */
import { existsSync, readFileSync } from "node:fs";
import { inProject } from "../launch/project.mjs";
import { siteAddress } from "../launch/site-address.mjs";
import { parseHeaderRules } from "./header-rules.mjs";
import { createStaticServer } from "./static-server.mjs";

/** This machine alone: nothing on the network can reach it. */
const HOST = "127.0.0.1";
const PORTS_TO_TRY = 100;

/**
 * Serves `dist/` on the first free port from `firstPort` up.
 * @param {{ firstPort: number }} options
 * @returns {Promise<{ address: string, server: import("node:http").Server }>} address ends with a slash
 * @throws if no site is built, or no port is free
 */
export async function serveSite({ firstPort }) {
  const root = inProject("dist");
  if (!existsSync(root)) throw new Error("There is no built site in dist/. Build it first: npm run build");

  const headersFile = inProject("dist", "_headers");
  const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, "utf8")) : [];
  const base = siteAddress().base.replace(/\/?$/, "/");
  const server = createStaticServer({ root, rules, base });
  const port = await listenFrom(server, firstPort);
  return { address: `http://${HOST}:${port}${base}`, server };
}

/**
 * @param {import("node:http").Server} server
 * @param {number} first
 * @returns {Promise<number>} the port it listens on
 */
export async function listenFrom(server, first) {
  const last = Math.min(first + PORTS_TO_TRY - 1, 65_535);
  for (let port = first; port <= last; port++) {
    if (await canListen(server, port)) return port;
  }
  throw new Error(`No free port from ${first} to ${last}.`);
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false if the port is taken
 */
function canListen(server, port) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error);
    server.once("error", fail);
    server.listen(port, HOST, () => {
      server.off("error", fail);
      resolve(true);
    });
  });
}
