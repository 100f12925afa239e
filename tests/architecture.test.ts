import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");

/** What each folder may import besides itself: folders are the order of dependence. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  search: [],
  tools: ["engine"],
  plan: ["engine", "tools"],
  data: ["engine", "search", "plan", "tools"],
  guides: ["data", "engine", "plan", "tools"],
  stores: ["engine", "search", "plan", "tools", "data"],
  islands: ["stores", "engine", "search", "plan", "tools", "data", "styles"],
  offline: [],
  components: ["offline", "data", "guides", "engine", "tools", "islands", "styles", "assets"],
  layouts: ["components", "data", "styles", "assets"],
  pages: [
    "layouts",
    "components",
    "islands",
    "guides",
    "data",
    "engine",
    "plan",
    "tools",
    "search",
    "styles",
    "assets",
  ],
  styles: [],
  assets: [],
};

/** What runs in the browser may reach this much of `src/data`: no reader of files, no schema. Types of its props are erased and may come from anywhere there. */
const BROWSER_DATA = /^data\/(?:dataset\/(?:dataset|unpack)|links|field-words|date-words|plural)\b/;
const BROWSER_FOLDERS = new Set(["stores", "islands"]);

/** Packages that a pure folder may use. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  engine: /^$/,
  search: /^fuse\.js(?:\/|$)/,
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
    expect(judge("engine/rank.ts", "../data/site.ts")).toBe("engine may not import data/site.ts");
    expect(judge("stores/list.ts", "../data/read-content.ts")).toBe(
      "stores may not import data/read-content.ts",
    );
    expect(judge("engine/rank.ts", "nanostores")).toBe('engine may not import the package "nanostores"');
    expect(judge("engine/rank.ts", "../data/site.ts", true)).toBe("engine may not import data/site.ts");
    expect(judge("islands/Results/Results.tsx", "../../data/stand-data.ts")).toBe(
      "islands may not import data/stand-data.ts",
    );
    expect(judge("islands/Results/Results.tsx", "../../data/stand-data.ts", true)).toBeNull();
    expect(judge("engine/gates/visa.ts", "../rule.ts")).toBeNull();
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
  if (path.startsWith("..") || !path.includes("/") || to === folder) return null;
  const known = MAY_IMPORT[folder]?.includes(to) ?? !file.includes("/");
  const reachable = isType || !BROWSER_FOLDERS.has(folder) || to !== "data" || BROWSER_DATA.test(path);
  return known && reachable ? null : `${folder} may not import ${path}`;
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
