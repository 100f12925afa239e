import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join, sep } from "node:path";

/** One page of the built site. */
export interface BuiltPage {
  /** "/programs/x/", "/404.html". */
  readonly address: string;
  readonly bytes: number;
  /** What the layout calls it: "program", "city" … */
  readonly kind: string;
  /** Read when it is asked for: most who look for pages want their addresses. */
  readonly html: string;
}

const DIST = "dist";

/** All pages of a built site, by address; looked for once in each process. Cards for frames are no pages of ours: `tests/built/embeds.test.ts` reads them. */
export function readBuiltPages(root = DIST): readonly BuiltPage[] {
  const pages = known.get(root) ?? findPages(root);
  known.set(root, pages);
  return pages;
}

const known = new Map<string, readonly BuiltPage[]>();

function findPages(root: string): readonly BuiltPage[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !file.startsWith(`embed${sep}`))
    .sort()
    .map((file) => {
      const path = join(root, file);
      let html: string | undefined;
      return {
        address: `/${file
          .split(sep)
          .join("/")
          .replace(/(^|\/)index\.html$/, "$1")}`,
        ...beginningOf(path),
        get html() {
          html ??= readFileSync(path, "utf8");
          return html;
        },
      };
    });
}

/** The head of each page goes through it, one after another. */
const head = Buffer.alloc(64 * 1024);

/** The size of a file and the kind that its body names: what stands below is not read. */
function beginningOf(path: string): Pick<BuiltPage, "bytes" | "kind"> {
  const file = openSync(path, "r");
  try {
    const text = head.toString("latin1", 0, readSync(file, head, 0, head.length, 0));
    const kind = /<body[^>]*\bdata-kind="([^"]+)"/.exec(text)?.[1] ?? "unknown";
    return { bytes: fstatSync(file).size, kind };
  } finally {
    closeSync(file);
  }
}

/** The shortest and the longest page of each kind: what is missing shows in one, what is too much in the other. */
export function extremesOfKinds(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((ofKind) => {
    const bySize = ofKind.toSorted((a, b) => a.bytes - b.bytes);
    return [...new Set([bySize[0], bySize.at(-1)])].filter((page) => page !== undefined);
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
