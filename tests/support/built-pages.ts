import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** One page of the built site. */
export interface BuiltPage {
  /** "/programs/x/", "/404.html". */
  readonly address: string;
  readonly html: string;
  /** What the layout calls it: "program", "city" … */
  readonly kind: string;
}

const DIST = "dist";

/** All pages of a built site, by address; read once in each process. Cards for frames are no pages of ours: `tests/built/embeds.test.ts` reads them. */
export function readBuiltPages(root = DIST): readonly BuiltPage[] {
  const pages = known.get(root) ?? readAllPages(root);
  known.set(root, pages);
  return pages;
}

const known = new Map<string, readonly BuiltPage[]>();

function readAllPages(root: string): readonly BuiltPage[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !file.startsWith(`embed${sep}`))
    .sort()
    .map((file) => {
      const html = readFileSync(join(root, file), "utf8");
      return {
        address: `/${file
          .split(sep)
          .join("/")
          .replace(/(^|\/)index\.html$/, "$1")}`,
        html,
        kind: /<body[^>]*\bdata-kind="([^"]+)"/.exec(html)?.[1] ?? "unknown",
      };
    });
}

/** The shortest and the longest page of each kind: what is missing shows in one, what is too much in the other. */
export function extremesOfKinds(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((ofKind) => {
    const byLength = ofKind.toSorted((a, b) => a.html.length - b.html.length);
    return [...new Set([byLength[0], byLength.at(-1)])].filter((page) => page !== undefined);
  });
}

/** Kinds whose pages are to be read, without a framework. */
export const READING_KINDS = [
  "home",
  "programs",
  "program",
  "cities",
  "city",
  "region",
  "states",
  "state",
  "specialty",
  "sources",
  "method",
  "about",
  "not-found",
];
