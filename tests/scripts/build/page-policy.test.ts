import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { narrowPolicy } from "../../../scripts/build/page-policy.mjs";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function page(script: string, style: string, rest = ""): string {
  return `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src ${script}; style-src ${style};">${rest}`;
}

test("a page keeps the hashes of its own scripts and styles, each under its own directive", () => {
  const [own, other, css] = [hash("go()"), hash("elsewhere()"), hash("p{}")];
  const rest = `<style media="print">p{}</style><script type="module">go()</script>`;
  expect(narrowPolicy(page(`'self' ${other} ${own} ${css}`, `'self' ${css} ${own}`, rest))).toBe(
    page(`'self' ${own}`, `'self' ${css}`, rest),
  );
});

test("a file of ours and data are no scripts that need a hash", () => {
  const rest = `<script src="/a.js"></script><script type="application/ld+json">{}</script>`;
  expect(narrowPolicy(page(`'self' ${hash("")} ${hash("{}")}`, "'self'", rest))).toBe(
    page("'self'", "'self'", rest),
  );
});

test("a page without a policy stays as it was", () => {
  expect(narrowPolicy("<p>'sha256-x'</p><script>go()</script>")).toBe(
    "<p>'sha256-x'</p><script>go()</script>",
  );
});
