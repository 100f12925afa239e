import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPages, gzipBytes, measurePage } from "../../../scripts/measure/page-weight.mjs";

const PLAIN = "<h1>nothing but text</h1>";
const WORKING = `<link rel="stylesheet" href="/base/_astro/a.css"><script src="https://elsewhere.example/x.js"></script>
<script type="application/ld+json">{"a":1}</script><script type="module">go()</script>
<template><script type="module" src="/base/_astro/search.js"></script></template>
<astro-island component-url="/base/_astro/Quiz.js" renderer-url="/base/_astro/client.js"></astro-island>`;
const QUIZ = `import{a as b}from"./shared.js";const later=()=>import("./later.js");`;
const SHARED = "export const a=1;";
const LATER = `import"./shared.js";let c;`;
const CLIENT = "let client;";
const ON_DEMAND = "let search;";
const CSS = "@font-face{src:url(/base/_astro/f.woff2)}";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "whole-file-weight-"));
  const files = {
    "index.html": PLAIN,
    "404.html": PLAIN,
    "quiz/index.html": WORKING,
    "_astro/a.css": CSS,
    "_astro/f.woff2": "font-bytes",
    "_astro/Quiz.js": QUIZ,
    "_astro/shared.js": SHARED,
    "_astro/later.js": LATER,
    "_astro/client.js": CLIENT,
    "_astro/search.js": ON_DEMAND,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe("builtPages", () => {
  it("lists addresses in order", () => {
    expect(builtPages(root)).toEqual(["/", "/404.html", "/quiz/"]);
  });
});

describe("measurePage", () => {
  it("finds nothing but HTML on a page of text", () => {
    expect(measurePage(root, "/")).toEqual({
      htmlCss: gzipBytes(PLAIN),
      js: 0,
      jsLater: 0,
      font: 0,
      fontFiles: 0,
    });
  });

  it("follows scripts to all that they import now and, apart from that, later, each file once, and styles to their fonts; leaves out what is in a template", () => {
    const js = [QUIZ, SHARED, CLIENT, "go()"].map(gzipBytes).reduce((total, bytes) => total + bytes);
    expect(measurePage(root, "/quiz/")).toEqual({
      htmlCss: gzipBytes(WORKING) + gzipBytes(CSS),
      js,
      jsLater: gzipBytes(LATER),
      font: "font-bytes".length,
      fontFiles: 1,
    });
  });
});
