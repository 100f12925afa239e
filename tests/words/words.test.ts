import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "../../scripts/launch/project.mjs";

const FROM = /import SAY from "[^"]*content\/words\/([\w-]+)\.json"/;
const SENTENCE = /\bSAY\.(\w+)\.(\w+)/g;

/** `list entries save`: a sentence of a file. */
const asked = new Set(
  readdirSync(inProject("src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:tsx?|astro)$/.test(file))
    .map((file) => readFileSync(inProject(`src/${file}`), "utf8"))
    .flatMap((text) => {
      const file = FROM.exec(text)?.[1];
      return file ? [...text.matchAll(SENTENCE)].map(([, part, key]) => `${file} ${part} ${key}`) : [];
    }),
);

const written = readdirSync(inProject("content/words")).flatMap((file) =>
  Object.entries<object>(JSON.parse(readFileSync(inProject(`content/words/${file}`), "utf8"))).flatMap(
    ([part, sentences]) => Object.keys(sentences).map((key) => `${file.replace(".json", "")} ${part} ${key}`),
  ),
);

test("every sentence of content/words is shown somewhere: one that nobody asks for misleads who edits it", () => {
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((sentence) => !asked.has(sentence))).toEqual([]);
});

test("every sentence that code asks for is written", () => {
  const known = new Set(written);
  expect([...asked].filter((sentence) => !known.has(sentence))).toEqual([]);
});
