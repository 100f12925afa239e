import { escapeMarkup } from "./escape.ts";

/** An entry of a feed (RFC 4287). */
export interface AtomEntry {
  readonly title: string;
  /** Its address, which is its id too where it has no other. */
  readonly url: string;
  readonly id?: string;
  readonly summary: string;
  /** `YYYY-MM-DD` */
  readonly updated: string;
}

/** A feed (RFC 4287), its entries in the order in which readers see them. */
export interface AtomFeed {
  readonly title: string;
  readonly subtitle: string;
  /** Address of the page that the feed tells of. */
  readonly url: string;
  /** The feed's own address, which is its id: readers take two feeds of one id for one. */
  readonly self: string;
  readonly author: string;
  readonly entries: readonly AtomEntry[];
}

/** An Atom feed (RFC 4287), newest entry first. */
export function toAtom({ title, subtitle, url, self, author, entries }: AtomFeed): string {
  const sorted = [...entries].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  const updated = sorted[0]?.updated ?? "1970-01-01";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <title>${escapeMarkup(title)}</title>`,
    `  <subtitle>${escapeMarkup(subtitle)}</subtitle>`,
    `  <id>${escapeMarkup(self)}</id>`,
    `  <link rel="alternate" type="text/html" href="${escapeMarkup(url)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>`,
    `  <updated>${moment(updated)}</updated>`,
    `  <author><name>${escapeMarkup(author)}</name></author>`,
    ...sorted.map(toEntry),
    "</feed>",
    "",
  ].join("\n");
}

function toEntry({ title, url, id = url, summary, updated }: AtomEntry): string {
  return [
    "  <entry>",
    `    <title>${escapeMarkup(title)}</title>`,
    `    <id>${escapeMarkup(id)}</id>`,
    `    <link rel="alternate" type="text/html" href="${escapeMarkup(url)}"/>`,
    `    <updated>${moment(updated)}</updated>`,
    `    <summary>${escapeMarkup(summary)}</summary>`,
    "  </entry>",
  ].join("\n");
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
