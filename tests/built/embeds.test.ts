import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { readBuiltPages } from "../support/built-pages.ts";

const ROOT = join("dist", "embed");
const cards = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html"))
  .map((file) => ({ file, html: readFileSync(join(ROOT, file), "utf8") }));
const pages = new Set(readBuiltPages().map(({ address }) => address));

test("a card is one small file without a script, a form, or anything that is loaded", () => {
  expect(cards.length).toBeGreaterThan(100);
  const wrong = cards.filter(
    ({ html }) =>
      Buffer.byteLength(html) > 10_000 ||
      gzipSync(html).length > 4_000 ||
      /<(?:script|form|img|iframe|object|embed|svg)\b|\bsrc=|@import|url\(/i.test(html) ||
      !html.includes(`content="default-src 'none'; style-src 'sha256-`),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test("every card leads to its own page, which is there, and says until when pages were read", () => {
  for (const { file, html } of cards) {
    const targets = [...html.matchAll(/<a href="([^"]+)" target="_blank" rel="noopener">/g)].map(
      ([, href = ""]) => new URL(href).pathname,
    );
    expect(targets.length, file).toBe(2);
    for (const target of targets) expect(pages.has(target), `${file} → ${target}`).toBe(true);
    expect(html, file).toMatch(/read until [A-Z][a-z]+ \d{1,2}, 20\d{2}/);
  }
});

test("the shortest and the longest card are valid HTML", async () => {
  const [longest, ...rest] = cards.toSorted((a, b) => b.html.length - a.html.length);
  const validate = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-inline-style": "off" },
  });
  for (const card of [longest, rest.at(-1)]) {
    const report = await validate.validateString(card?.html ?? "");
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});
