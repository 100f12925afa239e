import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenFrom } from "../../scripts/site-server.mjs";
import { createStaticServer } from "../../scripts/static-server.mjs";

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

  it("compresses text for those who take it, and nothing else", async () => {
    const gzip = { headers: { "accept-encoding": "gzip, br" } };
    const page = await get("/", gzip);
    expect(page.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(page.body).toString()).toBe("<h1>home</h1>");
    expect((await get("/font.woff2", gzip)).headers).not.toHaveProperty("content-encoding");
  });

  it("sends the headers that the rules give", async () => {
    expect((await get("/_astro/app.js")).headers["cache-control"]).toBe("max-age=31536000, immutable");
    expect((await get("/")).headers["cache-control"]).toBe("no-cache");
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
