import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseHeaderRules } from "../../scripts/serve/header-rules.mjs";
import { readBuiltPages } from "../support/built-pages.ts";
import { type OwnSite, serveOwnSite } from "../support/own-site.ts";

const pages = readBuiltPages();
const home = pages.find(({ address }) => address === "/")?.html ?? "";

/** The site as a host serves it that keeps to the file of header rules. */
let site: OwnSite;

beforeAll(async () => {
  site = await serveOwnSite({ root: "dist", rules: parseHeaderRules(readFileSync("dist/_headers", "utf8")) });
});

afterAll(() => site.close());

const headersOf = async (address: string): Promise<Record<string, string>> =>
  Object.fromEntries((await fetch(site.address + address)).headers);

/** The policy in each page's meta tag, by directive. */
function policyOf(html: string): Map<string, string> {
  const text = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? "";
  return new Map(
    text
      .split(";")
      .map((directive) => directive.trim().split(/ +(.*)/s))
      .map(([name = "", value = ""]) => [name, value]),
  );
}

test("every page lets only its own scripts and styles run, and nothing be loaded from elsewhere", () => {
  const wrong = pages
    .filter(({ kind }) => kind !== "unknown")
    .filter(({ html }) => {
      const policy = policyOf(html);
      return !(
        policy.get("default-src") === "'self'" &&
        /^'self'( 'sha256-[\w+/=]+')*$/.test(policy.get("script-src") ?? "") &&
        /^'self'( 'sha256-[\w+/=]+')*$/.test(policy.get("style-src") ?? "") &&
        policy.get("connect-src") === "'self'" &&
        policy.get("object-src") === "'none'" &&
        policy.get("base-uri") === "'self'" &&
        policy.get("form-action") === "'self'" &&
        policy.get("require-trusted-types-for") === "'script'" &&
        policy.get("trusted-types") === "whole-file whole-file-worker"
      );
    });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test("a page's policy names the scripts and styles that stand in it, and no others", () => {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const wrong = pages.filter(({ html }) => {
    const policy = policyOf(html);
    return (["script", "style"] as const).some((tag) => {
      const inline = [...html.matchAll(new RegExp(`<${tag}([^>]*)>(.*?)</${tag}>`, "gs"))]
        .filter(([, attributes = ""]) => !/ src=| type="application\//.test(attributes))
        .map(([, , text = ""]) => hash(text));
      const allowed = policy.get(`${tag}-src`)?.split(" ").slice(1) ?? [];
      return new Set(inline).symmetricDifference(new Set(allowed)).size > 0;
    });
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test("every page is served with the headers that a page cannot say itself", async () => {
  for (const address of ["/", "/quiz/", "/programs/", "/programs/no-such-page/", "/service-worker.js"]) {
    const headers = await headersOf(address);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": "no-cache",
    });
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    expect(headers["set-cookie"]).toBeUndefined();
  }
});

test("files with a hash in their name are kept for ever; pages, data and the worker are asked for again", async () => {
  const [, style = ""] = /<link rel="stylesheet" href="(\/_astro\/[^"]+)"/.exec(home) ?? [];
  const cacheOf = async (address: string) => (await headersOf(address))["cache-control"];
  expect(await cacheOf(style)).toBe("public, max-age=31536000, immutable");
  expect((await headersOf(style))["cross-origin-resource-policy"]).toBe("same-origin");
  for (const address of ["/", "/service-worker.js", "/data/v1/dataset/common.json", "/site.webmanifest"])
    expect(await cacheOf(address), address).toBe("no-cache");
});

test("open data may be read by pages of other sites", async () => {
  const headers = await headersOf("/data/v1/programs.csv");
  expect(headers["access-control-allow-origin"]).toBe("*");
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("every picture for previews is there, and is served as one", async () => {
  const addresses = pages.flatMap(
    ({ html }) => /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? [],
  );
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of new Set(addresses)) {
    const answer = await fetch(site.address + new URL(address).pathname);
    expect(answer.status, address).toBe(200);
    expect(answer.headers.get("content-type"), address).toBe("image/png");
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(1, 4)
        .toString(),
      address,
    ).toBe("PNG");
  }
});
