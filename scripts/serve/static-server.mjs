/**
 * An HTTP server for a folder of built pages, that does what static hosts do: `/x/` is `x/index.html`, `/x` is sent
 * on to `/x/`, what is not there gets 404.html, text is compressed, and the rules of `_headers` apply.
 */
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { headersFor } from "./header-rules.mjs";

/** Types of the files a build makes; text ones are compressed. Any other is sent as plain bytes. */
const TYPES = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * @typedef {{ status: number, file?: string, headers?: Record<string, string> }} Answer
 * @typedef {{ root: string, rules?: import("./header-rules.mjs").HeaderRule[], base?: string }} Site
 */

/**
 * @param {Site} site the folder, its header rules, and the path below which the site was built
 * @returns {import("node:http").Server} not listening yet
 */
export function createStaticServer(site) {
  return createServer((request, response) => {
    try {
      send(site, request, response);
    } catch (error) {
      // One request never ends the server, whatever it asks and whatever the disk says.
      console.error(`${request.method} ${String(request.url).slice(0, 200)}: ${error}`);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end("500\n");
    }
  });
}

/**
 * @param {Site} site
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function send({ root, rules = [], base = "/" }, request, response) {
  const [path = "/", query] = (request.url ?? "/").split("?");
  const isRead = request.method === "GET" || request.method === "HEAD";
  const answer = isRead
    ? resolvePath({ root, base, path })
    : { status: 405, headers: { allow: "GET, HEAD" } };
  const sent = contentOf(answer, takesGzip(String(request.headers["accept-encoding"] ?? "")));
  if (answer.headers?.location && query) answer.headers.location += `?${query}`;

  response.writeHead(answer.status, {
    "cache-control": "no-cache",
    "content-length": sent.body.length,
    ...sent.headers,
    ...headersFor(rules, path),
    ...answer.headers,
  });
  response.end(request.method === "HEAD" ? undefined : sent.body);
}

/**
 * Whether an `Accept-Encoding` takes gzip: it is named, or `*` stands for it, with a weight that is not 0.
 * @param {string} header
 */
export function takesGzip(header) {
  const weights = new Map(
    header.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
      const weight = parameters.find((text) => /^q\s*=/.test(text))?.replace(/^q\s*=\s*/, "") ?? "1";
      return [name, Number(weight)];
    }),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

/**
 * What a request for a path gets. Never a file outside the root, nor one a host would keep to itself.
 * @param {{ root: string, base?: string, path: string }} request `path` as it came, still percent-encoded
 * @returns {Answer}
 */
export function resolvePath({ root, base = "/", path }) {
  const segments = segmentsBelow(base, path);
  if (!segments) return notFound(root);

  const file = join(root, ...segments);
  const kind = kindOf(file);
  const page = join(file, "index.html");
  if (kind === "file" && !path.endsWith("/")) return { status: 200, file };
  if (kind !== "folder" || kindOf(page) !== "file") return notFound(root);
  if (path.endsWith("/")) return { status: 200, file: page };

  // Written from the clean segments: a path that began with two slashes would lead to another host.
  const location = `${base.replace(/\/$/, "")}/${segments.map(encodeURIComponent).join("/")}/`;
  return { status: 301, headers: { location } };
}

/**
 * The decoded parts of a path below the base, or undefined if it is not below it, malformed, or climbs.
 * @param {string} base
 * @param {string} path
 */
function segmentsBelow(base, path) {
  const prefix = base.endsWith("/") ? base : `${base}/`;
  if (!path.startsWith(prefix)) return undefined;
  try {
    const segments = path.slice(prefix.length).split("/").filter(Boolean).map(decodeURIComponent);
    const isHostile = segments.some((part) => part === ".." || part === "." || /[/\\\0]/.test(part));
    const isHostsOwn = segments[0] === "_headers" || segments[0] === "_redirects";
    return isHostile || isHostsOwn ? undefined : segments;
  } catch {
    return undefined; // a broken percent sequence
  }
}

/**
 * A path that the system refuses (too long, through a file, in a circle of links) is nothing.
 * @param {string} path
 */
function kindOf(path) {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return "file";
    return stats?.isDirectory() ? "folder" : "nothing";
  } catch {
    return "nothing";
  }
}

/**
 * @param {string} root
 * @returns {Answer}
 */
function notFound(root) {
  const page = join(root, "404.html");
  return kindOf(page) === "file" ? { status: 404, file: page } : { status: 404 };
}

/**
 * The bytes of an answer, and the headers that describe them.
 * @param {Answer} answer
 * @param {boolean} takesGzip
 */
function contentOf({ status, file }, takesGzip) {
  if (!file)
    return { body: Buffer.from(`${status}\n`), headers: { "content-type": "text/plain; charset=utf-8" } };
  const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? "application/octet-stream";
  const body = readFileSync(file);
  if (!takesGzip || !type.includes("charset")) return { body, headers: { "content-type": type } };
  return {
    body: gzipped(file, body),
    headers: { "content-type": type, "content-encoding": "gzip", vary: "accept-encoding" },
  };
}

/** What was compressed last, by file, beside what it was made of: to compress takes longer than all else that an answer needs. */
const COMPRESSED = /** @type {Map<string, { body: Buffer, zipped: Buffer }>} */ (new Map());
const MOST_COMPRESSED = 500;

/**
 * The file's bytes compressed, anew only where they are others than the last time.
 * @param {string} file
 * @param {Buffer} body
 */
function gzipped(file, body) {
  const last = COMPRESSED.get(file);
  if (last?.body.equals(body)) return last.zipped;
  const zipped = gzipSync(body);
  COMPRESSED.delete(file);
  COMPRESSED.set(file, { body, zipped });
  const [oldest] = COMPRESSED.keys();
  if (COMPRESSED.size > MOST_COMPRESSED && oldest) COMPRESSED.delete(oldest);
  return zipped;
}
