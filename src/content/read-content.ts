import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { COLLECTION_NAMES, COLLECTIONS } from "./collections.ts";
import type { CollectionName, Content } from "./content.ts";
import type { Issue } from "./issue.ts";
import { parseJson } from "./parse-json.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { readRecord } from "./schema-words.ts";
import { isId } from "./schemas/id.ts";
import { STATES } from "./schemas/state.ts";

type Records = Map<string, { id: string; file: string }>;

/** Files beside the records that are no records. */
const NOT_RECORDS = new Set(["README.md", ".gitkeep", ".DS_Store"]);

/** What stands beside the folders: how to read a page. In a folder it may be a city. */
const GUIDE_FOR_EDITORS = "reading.md";

/**
 * Reads all of the content folder, synchronously, and names every problem at once. Records with a problem are left out of `content`; rules
 * across records are in `rules/`. `root` is the project's folder, which holds `content/`.
 */
export function readContent(root: string): { content: Content; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const collections = COLLECTION_NAMES.map((name) => [name, readCollection({ root, name, issues })] as const);
  issues.push(...findStrays(root));
  return { content: Object.fromEntries(collections) as unknown as Content, issues };
}

interface Reading {
  readonly root: string;
  readonly name: CollectionName;
  /** Problems found on the way are added here. */
  readonly issues: Issue[];
}

function readCollection({ root, name, issues }: Reading): Records {
  const { noun, mayBeEmpty } = COLLECTIONS[name];
  const records: Records = new Map();
  const { files, others } = listFiles(root, name);
  for (const file of others)
    issues.push({
      file,
      message: "expected a file of its own, found a link or something else that is no file.",
    });
  if (files.length === 0 && others.length === 0 && !mayBeEmpty)
    issues.push({
      file: `content/${name}`,
      message: `the folder is missing or empty. Expected at least one ${noun}.`,
    });
  for (const file of files.sort((a, b) => (basename(a) < basename(b) ? -1 : 1))) {
    const id = readId({ file, name, issues });
    if (id === undefined) continue;
    const first = records.get(id);
    if (first) {
      issues.push({ file, message: `the id "${id}" is taken by ${first.file}.` });
      continue;
    }
    const result = readFile({ root, file, name });
    if ("issues" in result) issues.push(...result.issues);
    else records.set(id, { ...result.record, id, file });
  }
  return records;
}

/** The id a file's name gives, or undefined with an issue when the file cannot be a record of its folder. */
function readId({
  file,
  name,
  issues,
}: {
  file: string;
  name: CollectionName;
  issues: Issue[];
}): string | undefined {
  const { ending, noun, byState } = COLLECTIONS[name];
  const folders = file.split("/").slice(2, -1);
  const id = basename(file, ending);
  const refuse = (message: string): undefined => void issues.push({ file, message });
  if (!file.endsWith(ending)) return refuse(`expected a file that ends with "${ending}".`);
  if (!isId(id))
    return refuse(
      `the file name is the ${noun}'s id: expected small letters, digits and single hyphens, found "${id}".`,
    );
  const wanted = byState ? Object.keys(STATES).map((state) => state.toLowerCase()) : [];
  if (byState ? folders.length !== 1 || !wanted.includes(folders[0] as string) : folders.length > 0) {
    const where = byState
      ? `content/${name}/<state>/, with the two letters of a state such as "ca"`
      : `content/${name}/`;
    return refuse(`expected the file directly in ${where}.`);
  }
  return id;
}

function readFile({
  root,
  file,
  name,
}: {
  root: string;
  file: string;
  name: CollectionName;
}): { record: object } | { issues: Issue[] } {
  const { ending, schema } = COLLECTIONS[name];
  const text = readText(join(root, file));
  if (text === undefined) return { issues: [{ file, message: "expected a file that can be read." }] };
  if (ending === ".json") {
    const parsed = parseJson(text);
    return "value" in parsed
      ? checked(file, readRecord(schema, parsed.value))
      : { issues: [{ file, ...parsed }] };
  }
  const parsed = parseMarkdown(text);
  if ("message" in parsed) return { issues: [{ file, ...parsed }] };
  const result = checked(file, readRecord(schema, parsed.frontMatter));
  if ("issues" in result) return result;
  return { record: { ...result.record, body: parsed.body, bodyLine: parsed.bodyLine } };
}

/** Undefined when the system does not let us read it. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return undefined;
  }
}

function checked(
  file: string,
  result: { record: object } | { issues: Omit<Issue, "file">[] },
): { record: object } | { issues: Issue[] } {
  return "record" in result ? result : { issues: result.issues.map((issue) => ({ file, ...issue })) };
}

/** Folders and files of `content/` that nothing reads. */
function findStrays(root: string): Issue[] {
  const folder = join(root, "content");
  if (!isFolder(folder)) return [];
  const known = new Set<string>([...COLLECTION_NAMES, ...NOT_RECORDS, GUIDE_FOR_EDITORS]);
  return readdirSync(folder)
    .filter((name) => !known.has(name))
    .map((name) => ({
      file: `content/${name}`,
      message: `nothing reads this. Expected one of ${COLLECTION_NAMES.join(", ")}.`,
    }));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Paths from the project's root. What is neither file nor folder, as a link to a record, would be left out without a word. */
function listFiles(root: string, name: CollectionName): { files: string[]; others: string[] } {
  const found = { files: [] as string[], others: [] as string[] };
  const folders = isFolder(join(root, "content", name)) ? [join("content", name)] : [];
  // Not readdir's own recursion, which goes through links and never ends in one that leads up.
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (!NOT_RECORDS.has(entry.name))
        found[entry.isFile() ? "files" : "others"].push(path.split(sep).join("/"));
    }
  }
  return found;
}
