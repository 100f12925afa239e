import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

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

test("every room of src stands in the picture and in the table of the architecture", () => {
  const rooms = readdirSync("src", { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name);
  const picture = readFileSync("docs/rooms.svg", "utf8").replace(/<style[\s\S]*?<\/style>/, "");
  const table = readFileSync("docs/architecture.md", "utf8");
  expect(rooms.filter((room) => !new RegExp(`[>\\s]${room}\\b`).test(picture))).toEqual([]);
  // What holds no code is told of in the picture alone.
  expect(
    rooms.filter((room) => !["assets", "styles"].includes(room) && !table.includes(`\`src/${room}/\``)),
  ).toEqual([]);
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

describe("the walks of docs/architecture.md", () => {
  const text = readFileSync("docs/architecture.md", "utf8");
  const [, walks = ""] = text.split("## Three walks");
  const parts = (walks.split("\n## ")[0] ?? "").split("\n### ").slice(1);
  const filesOf = (part: string) => [...part.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = ""]) => file);

  test.each([
    ["A visa fact", 26],
    ["An answer in the quiz", 4],
    ["A list entry", 14],
  ])("%s: at most %i files, as many as it says, each once", (name, bar) => {
    const part = parts.find((one) => one.startsWith(name)) ?? "";
    const files = filesOf(part);
    expect(files.length).toBeLessThanOrEqual(bar);
    expect(part).toMatch(new RegExp(`^${files.length} files`, "m"));
    expect(new Set(files).size).toBe(files.length);
  });

  test("the visa fact has at most eight forms, as many as the walk names", () => {
    const [part = ""] = parts;
    const forms = [...part.matchAll(/\*\*([^*]+)\*\*/g)];
    expect(forms).toHaveLength(8);
    expect(part).toContain(`${forms.length} forms`);
  });

  /** What a browser asks for at an address no import names. */
  const HOPS = new Set(["src/stores/dataset.ts"]);

  test.each(parts.map((part) => [part.split("\n")[0] ?? "", filesOf(part)] as const))(
    "%s: every file takes from another of the walk, or is taken by one",
    (_, files) => {
      const taken = new Map(files.map((file) => [file, importsOf(file)]));
      const lonely = files.filter(
        (file) =>
          !HOPS.has(file) &&
          !files.some(
            (other) => other !== file && (taken.get(other)?.has(file) || taken.get(file)?.has(other)),
          ),
      );
      expect(lonely).toEqual([]);
    },
  );
});

function importsOf(file: string): ReadonlySet<string> {
  const text = readFileSync(file, "utf8");
  return new Set(
    [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, to = ""]) =>
      join(dirname(file), to).replaceAll("\\", "/"),
    ),
  );
}
