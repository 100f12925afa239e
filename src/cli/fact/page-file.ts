import type { Content } from "../../content/content.ts";
import { isId } from "../../content/schemas/id.ts";
import type { Raw } from "./record-text.ts";
import type { RequestedPage } from "./request.ts";

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
export function toSource(
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
