import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");

/** What each folder may import besides itself: folders are the order of dependence, and nothing runs back up. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  addresses: [],
  words: [],
  engine: [],
  search: [],
  identity: ["search"],
  season: ["words", "engine"],
  plan: ["words", "engine", "facts", "season", "identity"],
  dataset: ["engine", "plan", "identity"],
  facts: ["engine", "words"],
  content: ["words", "engine", "plan", "facts", "season", "identity"],
  site: ["words", "facts", "content", "engine", "plan", "season", "identity"],
  outputs: ["words", "dataset", "site", "facts", "content", "engine", "search", "plan", "season", "identity"],
  cli: ["outputs", "site", "facts", "content", "engine"],
  guides: ["words", "site", "facts", "content", "engine", "plan", "season", "addresses"],
  stores: [
    "words",
    "offline",
    "dataset",
    "facts",
    "engine",
    "search",
    "plan",
    "season",
    "identity",
    "addresses",
  ],
  islands: [
    "words",
    "stores",
    "dataset",
    "facts",
    "engine",
    "search",
    "plan",
    "season",
    "identity",
    "addresses",
    "styles",
  ],
  offline: [],
  components: [
    "words",
    "offline",
    "site",
    "facts",
    "content",
    "guides",
    "engine",
    "season",
    "islands",
    "addresses",
    "styles",
    "assets",
  ],
  layouts: ["components", "islands", "guides", "site", "facts", "content", "addresses", "styles", "assets"],
  tools: [
    "words",
    "dataset",
    "layouts",
    "components",
    "islands",
    "guides",
    "stores",
    "outputs",
    "site",
    "facts",
    "content",
    "engine",
    "plan",
    "season",
    "addresses",
  ],
  pages: [
    "words",
    "dataset",
    "tools",
    "season",
    "layouts",
    "components",
    "islands",
    "guides",
    "outputs",
    "site",
    "facts",
    "content",
    "engine",
    "plan",
    "search",
    "addresses",
    "styles",
    "assets",
  ],
  styles: [],
  assets: [],
};

/**
 * Sentences of `content/words/` stand in the code that shows them once it is built, so who shows them takes them; other words that the browser
 * shows are taken as they stand by one room each; all other content is read by `content`.
 */
const MAY_SAY = new Set([
  "facts",
  "outputs",
  "season",
  "plan",
  "site",
  "stores",
  "islands",
  "components",
  "tools",
  "pages",
  "guides",
]);
const WORDS_OF_CONTENT: Readonly<Record<string, RegExp>> = {
  facts: /\/groups\/[a-z-]+\.json$/,
  stores: /\/(?:quiz|answers)\/[a-z-]+\.json$/,
};

/** These take types from any room: types are erased, so that neither a reader of files nor a schema comes with them. */
const MAY_BORROW_TYPES = new Set(["facts", "dataset", "stores", "islands"]);

/** Packages that a pure folder may use. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  engine: /^$/,
  search: /^fuse\.js(?:\/|$)/,
  identity: /^$/,
  plan: /^papaparse$/,
};

describe("the order of dependence", () => {
  const files = sourceFiles(SRC);

  test("every folder of src is known", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map(folderOf));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test.each(files)("%s imports only what it may", (file) => {
    expect(wrongImports(file)).toEqual([]);
  });

  test("React lives in islands alone", () => {
    expect(files.filter((file) => file.endsWith(".tsx") && folderOf(file) !== "islands")).toEqual([]);
  });

  test("a wrong import would be found", () => {
    expect(judge("engine/rank.ts", "../site/site.ts")).toBe("engine may not import site/site.ts");
    expect(judge("stores/list.ts", "../content/read-content.ts")).toBe(
      "stores may not import content/read-content.ts",
    );
    expect(judge("engine/rank.ts", "nanostores")).toBe('engine may not import the package "nanostores"');
    expect(judge("engine/rank.ts", "../site/site.ts", true)).toBe("engine may not import site/site.ts");
    expect(judge("islands/Results/Results.tsx", "../../site/stand-data.ts")).toBe(
      "islands may not import site/stand-data.ts",
    );
    expect(judge("islands/Results/Results.tsx", "../../site/stand-data.ts", true)).toBeNull();
    expect(judge("engine/gates/visa.ts", "../rule.ts")).toBeNull();
    expect(judge("stores/quiz-texts.ts", "../../content/quiz/where.json")).toBeNull();
    expect(judge("islands/Results/Foot.tsx", "../../../content/words/results.json")).toBeNull();
    expect(judge("engine/rank.ts", "../../content/words/results.json")).toBe(
      "engine may not import content/words/results.json",
    );
    expect(judge("islands/Quiz/Quiz.tsx", "../../../content/quiz/where.json")).toBe(
      "islands may not import content/quiz/where.json",
    );
  });
});

function wrongImports(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  const named = [...text.matchAll(/\b(?:import|export)\s+(type\s+)?[\w*{][^"';]*?\bfrom\s*"([^"]+)"/g)];
  const bare = [...text.matchAll(/\bimport\s*()\(?\s*"([^"]+)"/g)];
  return [...named, ...bare].flatMap(([, type, target = ""]) => judge(file, target, Boolean(type)) ?? []);
}

/** The sentence that says what is wrong with an import, null when it is allowed. */
function judge(file: string, target: string, isType = false): string | null {
  const folder = folderOf(file);
  if (!target.startsWith(".")) {
    const allowed = PACKAGES[folder];
    return allowed && !allowed.test(target) ? `${folder} may not import the package "${target}"` : null;
  }
  const path = relative(SRC, join(SRC, file, "..", target));
  const to = path.split("/")[0] as string;
  if (path.startsWith("../content/words/"))
    return MAY_SAY.has(folder) ? null : `${folder} may not import ${path.slice(3)}`;
  if (path.startsWith("../content/"))
    return WORDS_OF_CONTENT[folder]?.test(path) ? null : `${folder} may not import ${path.slice(3)}`;
  if (path.startsWith("..") || !path.includes("/") || to === folder) return null;
  if (isType && MAY_BORROW_TYPES.has(folder)) return null;
  const known = MAY_IMPORT[folder]?.includes(to) ?? !file.includes("/");
  return known ? null : `${folder} may not import ${path}`;
}

function folderOf(file: string): string {
  return file.split("/")[0] as string;
}

function sourceFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}
