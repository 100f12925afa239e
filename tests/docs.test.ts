import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const DOCS = [
  "README.md",
  "CONTRIBUTING.md",
  "content/README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file.replaceAll("\\", "/")}`),
];

/** A path of ours in code marks; `<id>` and the like stand for any name. */
const PATH = /`((?:src|tests|scripts|content|docs|public)\/[^`\s]*)`/g;

test.each(DOCS)("%s names only files and folders that are there", (doc) => {
  const named = [...readFileSync(doc, "utf8").matchAll(PATH)].map(([, path = ""]) => path);
  const missing = named.filter((path) => !existsSync(upToBlank(path)));
  expect(missing).toEqual([]);
});

test("documents are read for paths at all", () => {
  const all = DOCS.flatMap((doc) => [...readFileSync(doc, "utf8").matchAll(PATH)]);
  expect(all.length).toBeGreaterThan(40);
});

/** `content/programs/<state>/<id>.json` → `content/programs/`. */
function upToBlank(path: string): string {
  const [known = ""] = path.split(/[<*{]/);
  return known.endsWith("/") || known === path ? known : known.slice(0, known.lastIndexOf("/") + 1);
}
