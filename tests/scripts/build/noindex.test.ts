import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasNoindex, isNoindex } from "../../../scripts/build/noindex.mjs";

describe("hasNoindex", () => {
  it.each([
    ['<meta name="robots" content="noindex">', true],
    ['<meta content="noindex, follow" name="robots"/>', true],
    ["<META NAME=robots CONTENT=noindex>", true],
    ['<meta name="robots" content="index">', false],
    ['<meta name="description" content="robots noindex">', false],
    ["<p>noindex</p>", false],
  ])("%s: %s", (html, expected) => {
    expect(hasNoindex(html)).toBe(expected);
  });
});

describe("isNoindex", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "whole-file-noindex-"));
    mkdirSync(join(root, "hidden"));
    writeFileSync(join(root, "index.html"), "<h1>home</h1>");
    writeFileSync(join(root, "hidden", "index.html"), '<meta name="robots" content="noindex">');
    mkdirSync(join(root, "long"));
    const longHead = `<meta name="description" content="${"so long ".repeat(4_000)}">`;
    writeFileSync(
      join(root, "long", "index.html"),
      `<head>${longHead}<meta name="robots" content="noindex"></head>`,
    );
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each([
    ["/", "https://example.org/", false],
    ["/", "https://example.org/hidden/", true],
    ["/", "https://example.org/long/", true],
    ["/base", "https://example.org/base/hidden/", true],
    ["/base/", "https://example.org/base/", false],
  ])("base %s, %s: %s", (base, url, expected) => {
    expect(isNoindex({ root, base, url })).toBe(expected);
  });

  it("does not guess about a page that was not built", () => {
    expect(() => isNoindex({ root, base: "/", url: "https://example.org/gone/" })).toThrow(
      "https://example.org/gone/ is in the sitemap but not in",
    );
  });
});
