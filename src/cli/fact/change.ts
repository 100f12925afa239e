import { COLLECTIONS } from "../../content/collections.ts";
import type { Content, FiledProgram, Source, Sponsor } from "../../content/content.ts";
import { formatIssue } from "../../content/format-issues.ts";
import type { Issue } from "../../content/issue.ts";
import { listReferences } from "../../content/references.ts";
import { RULES } from "../../content/rules/index.ts";
import { readRecord } from "../../content/schema-words.ts";
import type { FactField } from "../../content/schemas/program-facts.ts";
import { isSurelyLater } from "../../engine/page-age.ts";
import { toSource } from "./page-file.ts";
import { type Raw, readInOrder, toText } from "./record-text.ts";
import { type FactRequest, toFact } from "./request.ts";

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
