import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listenFrom } from "../../../scripts/serve/site-server.mjs";
import { createStaticServer, takesGzip } from "../../../scripts/serve/static-server.mjs";

const FILES = {
  "secret.txt": "not part of the site",
  "dist/index.html": "<h1>home</h1>",
  "dist/404.html": "<h1>not found</h1>",
  "dist/quiz/index.html": "<h1>quiz</h1>",
  "dist/São Paulo/index.html": "<h1>a city</h1>",
  "dist/_astro/app.js": "let a;",
  "dist/_astro/app.css": "a{}",
  "dist/font.woff2": "font",
  "dist/data/v1/programs.csv": "id,name",
  "dist/data/v1/programs.json": "{}",
  "dist/empty/no-page.txt": "text",
  "dist/odd.thing": "bytes",
  "dist/_headers": "/*\n  X-Frame-Options: DENY",
};
const RULES = [{ pattern: "/_astro/*", headers: { "cache-control": "max-age=31536000, immutable" } }];

let folder: string;
let port: number;
let basePort: number;
const servers: ReturnType<typeof createStaticServer>[] = [];

async function listen(options: { base?: string }) {
  const server = createStaticServer({ root: join(folder, "dist"), rules: RULES, ...options });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** Sends the path as it is: `fetch` would tidy it up first. */
function get(path: string, { method = "GET", headers = {}, at = port } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port: at, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      sent.on("error", reject).end();
    },
  );
}

/** The status that bytes get which no client would send. */
function statusOf(bytes: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes, "latin1"));
    let text = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1])));
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "whole-file-site-"));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  port = await listen({});
  basePort = await listen({ base: "/whole-file/" });
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe("a built site", () => {
  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/quiz/", "text/html; charset=utf-8"],
    ["/S%C3%A3o%20Paulo/", "text/html; charset=utf-8"],
    ["/_astro/app.js", "text/javascript; charset=utf-8"],
    ["/_astro/app.css", "text/css; charset=utf-8"],
    ["/font.woff2", "font/woff2"],
    ["/data/v1/programs.csv", "text/csv; charset=utf-8"],
    ["/data/v1/programs.json", "application/json; charset=utf-8"],
    ["/odd.thing", "application/octet-stream"],
  ])("%s is %s", async (path, type) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
  });

  it("takes a query without minding it", async () => {
    expect((await get("/quiz/?from=home")).body.toString()).toBe("<h1>quiz</h1>");
  });

  it.each([
    ["/quiz", "/quiz/"],
    ["/quiz?x=1", "/quiz/?x=1"],
    ["/S%C3%A3o%20Paulo", "/S%C3%A3o%20Paulo/"],
    ["//quiz", "/quiz/"], // not "//quiz/", which is a host named quiz
  ])("sends %s on to %s", async (path, location) => {
    const answer = await get(path);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(location);
  });

  it.each(["/nothing", "/nothing/", "/empty", "/empty/", "/index.html/", "/_headers"])(
    "%s gets the page for what is not there",
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body.toString()).toBe("<h1>not found</h1>");
    },
  );

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/..%2Fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/quiz/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/..%252fsecret.txt",
    "/quiz/%00",
    "/%",
    "/%c0%ae%c0%ae/secret.txt",
  ])("%s leads nowhere", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain(FILES["secret.txt"]);
  });

  it("answers HEAD with the headers alone", async () => {
    const { status, headers, body } = await get("/", { method: "HEAD" });
    expect(status).toBe(200);
    expect(headers["content-length"]).toBe(String(FILES["dist/index.html"].length));
    expect(body).toHaveLength(0);
  });

  it("refuses to be written to", async () => {
    const { status, headers } = await get("/", { method: "POST" });
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD");
  });

  it("compresses anew what changed, though it is as long as before", async () => {
    const gzip = { headers: { "accept-encoding": "gzip" } };
    for (const text of ["first", "first", "other"]) {
      writeFileSync(join(folder, "dist", "changing.txt"), text);
      expect(gunzipSync((await get("/changing.txt", gzip)).body).toString()).toBe(text);
    }
  });

  it("compresses text for those who take it, and nothing else", async () => {
    const gzip = { headers: { "accept-encoding": "gzip, br" } };
    const page = await get("/", gzip);
    expect(page.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(page.body).toString()).toBe("<h1>home</h1>");
    expect((await get("/font.woff2", gzip)).headers).not.toHaveProperty("content-encoding");
  });

  it.each([
    ["", false],
    ["gzip", true],
    ["br, GZIP ;q=0.5", true],
    ["gzip;q=0", false],
    ["gzip; q=0.000, *", false],
    ["*", true],
    ["*;q=0", false],
    ["identity", false],
    ["x-gzipped", false],
    ["gzip;q=nonsense", false],
  ])("takes %o for gzip: %o", (header, takes) => {
    expect(takesGzip(header)).toBe(takes);
  });

  it("sends the headers that the rules give", async () => {
    expect((await get("/_astro/app.js")).headers["cache-control"]).toBe("max-age=31536000, immutable");
    expect((await get("/")).headers["cache-control"]).toBe("no-cache");
  });
});

describe("a hostile request", () => {
  it.each([
    ["a part longer than a file's name can be", `/${"a".repeat(300)}`],
    ["such a folder", `/${"a".repeat(300)}/`],
    ["more parts than a path can hold", `/${"a/".repeat(3_000)}`],
    ["letters of several bytes", `/${"%C3%A9".repeat(150)}`],
    ["a way through a file", "/_astro/app.js/x/"],
  ])("%s is not found", async (_, path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("for a file that cannot be read is an error of its own, and ends nothing", async () => {
    const said = vi.spyOn(console, "error").mockReturnValue();
    // More than Node reads at once; no byte of it is on the disk.
    writeFileSync(join(folder, "dist/huge.txt"), "");
    truncateSync(join(folder, "dist/huge.txt"), 3e9);
    expect((await get("/huge.txt")).status).toBe(500);
    expect(said).toHaveBeenCalledOnce();
    expect((await get("/quiz/")).status).toBe(200);
    said.mockRestore();
  });

  it("gets an answer, and the next one too, whatever it holds", async () => {
    const part = fc.oneof(
      fc.constantFrom(
        "/",
        "..",
        ".",
        "%",
        "%00",
        "%2f",
        "%5c",
        "%E0%A4%A",
        "%C3%A9",
        "?",
        "#",
        "quiz",
        "_astro",
      ),
      fc.constantFrom(
        "index.html",
        "_headers",
        "con",
        "~",
        ":",
        "*",
        "//",
        "\x80",
        "ÿ",
        "http://x",
        "a".repeat(256),
      ),
      fc.string(),
      fc.nat({ max: 5_000 }).map((length) => "b/".repeat(length)),
    );
    const header = fc.oneof(
      fc.tuple(fc.constantFrom("accept-encoding", "range", "if-none-match", "host", "x"), fc.string()),
      fc.constantFrom<[string, string]>(
        ["range", "bytes=5-2"],
        ["accept-encoding", "gzip;q=0"],
        ["accept-encoding", "gzip,".repeat(2_000)],
        ["content-length", "-1"],
        ["transfer-encoding", "chunked"],
      ),
    );
    const asked = fc.record({
      method: fc.constantFrom("GET", "HEAD", "POST", "OPTIONS", "get", ""),
      path: fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
      headers: fc.array(header, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ method, path, headers }) => {
        const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
        const status = await statusOf(`${method} ${path} HTTP/1.1\r\nConnection: close\r\n${lines}\r\n`);
        expect([200, 301, 400, 404, 405, 414, 431]).toContain(status);
        expect((await get("/quiz/")).status).toBe(200);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a site built for a base path", () => {
  it.each([
    ["/whole-file/", 200],
    ["/whole-file/quiz/", 200],
    ["/quiz/", 404],
    ["/whole-filequiz/", 404],
  ])("%s: %i", async (path, status) => {
    expect((await get(path, { at: basePort })).status).toBe(status);
  });

  it("keeps the base when it adds a slash", async () => {
    expect((await get("/whole-file/quiz", { at: basePort })).headers.location).toBe("/whole-file/quiz/");
  });
});

describe("listenFrom", () => {
  it("takes the next port when one is taken", async () => {
    const server = createStaticServer({ root: folder });
    servers.push(server);
    expect(await listenFrom(server, port)).toBeGreaterThan(port);
  });
});
