import { COLLECTIONS } from "../../content/collections.ts";
import type { Content, FiledProgram, Source, Sponsor } from "../../content/content.ts";
import { formatIssue } from "../../content/format-issues.ts";
import type { Issue } from "../../content/issue.ts";
import { listReferences } from "../../content/references.ts";
import { RULES } from "../../content/rules/index.ts";
import { readRecord } from "../../content/schema-words.ts";
import { isId } from "../../content/schemas/id.ts";
import type { FactField } from "../../content/schemas/program-facts.ts";
import { isSurelyLater } from "../../engine/page-age.ts";
import { type FactRequest, type RequestedPage, toFact } from "./request.ts";

/** A file as it will stand in the project. */
export interface NewFile {
  /** From the project's root. */
  readonly file: string;
  readonly text: string;
}

/** A request carried out in memory. */
export interface FactChange {
  readonly owner: FiledProgram | Sponsor;
  readonly field: FactField;
  /** Where the new fact stands in its field, from 0. */
  readonly index: number;
  readonly source: Source;
  /** True when the page is new to us. */
  readonly isNewPage: boolean;
  readonly files: readonly NewFile[];
  /** Files of pages that nothing cites any more. */
  readonly removed: readonly string[];
  readonly after: Content;
  /** Problems that the content did not have before. */
  readonly issues: readonly Issue[];
}

type Raw = Record<string, unknown>;
type Facts = Record<string, Raw[]>;

/**
 * Carries out a checked request: its fact goes to its place among the field's others (newest page first), its page gets a file or a new day of
 * reading. Nothing is written. `read` gives a file's text; `today` is the day of reading where the request names none.
 */
export function makeChange(
  content: Content,
  request: FactRequest,
  { read, today, latest }: { read: (file: string) => string; today: string; latest: string },
): FactChange {
  const page = toSource(content, request.source, { read, today });
  const sources = new Map(content.sources);
  const owner = (
    request.program === undefined
      ? content.sponsors.get(request.sponsor as string)
      : content.programs.get(request.program)
  ) as FiledProgram | Sponsor;
  const collection = request.program === undefined ? "sponsors" : "programs";
  const { field } = request;

  const issues: Issue[] = [];
  const add = <T extends object>(
    name: "programs" | "sponsors" | "sources",
    file: string,
    raw: Raw,
    id: string,
  ) => {
    const result = readRecord(COLLECTIONS[name].schema, raw);
    if ("record" in result) return { ...result.record, id, file } as unknown as T;
    issues.push(...result.issues.map((issue) => ({ file, ...issue })));
    return undefined;
  };

  const source = page.raw
    ? add<Source>("sources", page.file, page.raw, page.id)
    : content.sources.get(page.id);
  if (source) sources.set(page.id, source);

  const raw = readInOrder(read(owner.file)) as Raw & { facts: Facts };
  const list = [...(Object.hasOwn(raw.facts, field) ? (raw.facts[field] as Raw[]) : [])];
  let gone: string | undefined;
  if (request.insteadOf !== undefined) {
    if (list[request.insteadOf] === undefined)
      issues.push({
        file: owner.file,
        path: ["facts", field, request.insteadOf],
        message: `no fact stands there. The field has ${list.length}.`,
      });
    const [wrong] = list.splice(request.insteadOf, 1);
    if (wrong) gone = String(wrong.source);
  }
  const index = placeOf(source, list, sources);
  list.splice(index, 0, toFact(request, page.id));
  const facts = Object.entries({ ...raw.facts, [field]: list }).sort(([a], [b]) => (a < b ? -1 : 1));
  const changed = { ...raw, facts: Object.fromEntries(facts) };
  const text = toText(changed);
  const record = add<FiledProgram | Sponsor>(collection, owner.file, JSON.parse(text), owner.id);

  const joined = {
    ...content,
    sources: inOrder(sources),
    [collection]: record
      ? new Map<string, object>(content[collection]).set(owner.id, record)
      : content[collection],
  } as unknown as Content;
  const { after, removed } = withoutUncited(joined, gone);
  if (issues.length === 0) issues.push(...newIssues(content, after, latest));
  return {
    owner: record ?? owner,
    field,
    index,
    source: source as Source,
    isNewPage: !content.sources.has(page.id),
    files: [{ file: owner.file, text }, ...(page.raw ? [{ file: page.file, text: toText(page.raw) }] : [])],
    removed,
    after,
    issues,
  };
}

/** JavaScript puts keys that are numbers into an order of its own; with a mark before them years stay where a file has them. */
const MARK = "#";

/** A record's text as an object whose keys are in the order of the text. For `toText` alone: years bear a mark. */
export function readInOrder(text: string): Raw {
  return JSON.parse(text.replace(/"(\d+)"(?=\s*:)/g, `"${MARK}$1"`));
}

/** A record's file as the project writes it; years of a new value stand with the newest first. */
export function toText(record: object): string {
  return `${write(record, "\n")}\n`;
}

function write(value: unknown, newLine: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${newLine}  `;
  const isList = Array.isArray(value);
  const keys = Object.keys(value);
  if (keys.length === 0) return isList ? "[]" : "{}";
  if (!isList && keys.every((key) => /^\d{4}$/.test(key))) keys.reverse();
  const members = keys.map((key) => {
    const member = write((value as Readonly<Record<string, unknown>>)[key], inner);
    const name = /^#\d+$/.test(key) ? key.slice(MARK.length) : key;
    return isList ? member : `${JSON.stringify(name)}: ${member}`;
  });
  return `${isList ? "[" : "{"}${inner}${members.join(`,${inner}`)}${newLine}${isList ? "]" : "}"}`;
}

const SOURCE_KEYS = [
  "title",
  "publisher",
  "url",
  "kind",
  "shows",
  "notAfter",
  "notAfterWhy",
  "read",
  "live",
  "via",
  "note",
] as const;

/** The page's id and, where its file is new or changes, what it will hold. */
function toSource(
  { sources }: Content,
  source: string | RequestedPage,
  { read, today }: { read: (file: string) => string; today: string },
): { id: string; file: string; raw?: Raw } {
  if (typeof source === "string") return { id: source, file: `content/sources/${source}.json` };
  const { id: named, ...page } = source;
  const id = named ?? knownCopy(sources, page) ?? freeId(sources, page);
  const file = `content/sources/${id}.json`;
  const before = sources.has(id) ? (JSON.parse(read(file)) as Raw) : {};
  // Whoever writes a fact down has the page before them; a stored copy stays one where the request names its day.
  const merged: Raw = { ...before, read: today, ...(page.read === undefined && { live: true }), ...page };
  if (merged.live === true && page.via === undefined) delete merged.via;
  // A page that now shows a date needs no latest one.
  if (typeof page.shows === "string" && page.notAfter === undefined) {
    delete merged.notAfter;
    delete merged.notAfterWhy;
  }
  const keys = [...SOURCE_KEYS.filter((key) => key in merged)];
  const others = Object.keys(merged).filter((key) => !keys.includes(key as (typeof SOURCE_KEYS)[number]));
  return { id, file, raw: Object.fromEntries([...keys, ...others].map((key) => [key, merged[key]])) };
}

/** The same address with the same date is the same page, read again. */
function knownCopy(sources: Content["sources"], page: Raw): string | undefined {
  const same = [...sources.values()].filter(({ url, shows }) => url === page.url && shows === page.shows);
  return same.length === 1 ? same[0]?.id : undefined;
}

const LONGEST_ID = 60;

/** An id from the page's title: "Kern FM: FAQ" → "kern-fm-faq". */
function freeId(sources: Content["sources"], { title, publisher }: Raw): string {
  const words = String(title)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const short = words.length > LONGEST_ID ? words.slice(0, words.lastIndexOf("-", LONGEST_ID)) : words;
  const base = isId(short)
    ? short
    : `page-of-${String(publisher)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "")}`;
  const stem = isId(base) ? base : "page";
  for (let copy = 1; ; copy++) {
    const id = copy === 1 ? stem : `${stem}-${copy}`;
    if (!sources.has(id)) return id;
  }
}

/** Before the first fact whose page is surely earlier or undated; the rule `newest-first` asks for that. */
function placeOf(source: Source | undefined, list: readonly Raw[], sources: Content["sources"]): number {
  if (!source || source.shows === null) return list.length;
  const place = list.findIndex((fact) => {
    const other = sources.get(String(fact.source));
    return (
      other !== undefined &&
      (other.shows === null || isSurelyLater({ shown: source.shows }, { shown: other.shows }))
    );
  });
  return place < 0 ? list.length : place;
}

/** Without the page of the fact that went, where nothing else cites it. */
function withoutUncited(content: Content, gone: string | undefined): { after: Content; removed: string[] } {
  const page = gone === undefined ? undefined : content.sources.get(gone);
  if (!page || [...listReferences(content)].some(({ to, id }) => to === "sources" && id === gone))
    return { after: content, removed: [] };
  const sources = new Map(content.sources);
  sources.delete(page.id);
  return { after: { ...content, sources }, removed: [page.file] };
}

function newIssues(before: Content, after: Content, today: string): Issue[] {
  const issuesOf = (content: Content) =>
    RULES.flatMap((rule) => [...rule.check(content, { today, unreadable: new Set() })]);
  const known = new Set(issuesOf(before).map(formatIssue));
  return issuesOf(after).filter((issue) => !known.has(formatIssue(issue)));
}

function inOrder<T>(records: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...records].sort(([a], [b]) => (a < b ? -1 : 1)));
}
