import { compile } from "html-to-text";
import { extractText, getDocumentProxy } from "unpdf";

/** Parts of a page that stand on every page of its site. */
const BOILERPLATE = [
  "nav",
  "header",
  "footer",
  "aside",
  "script",
  "style",
  "noscript",
  "form",
  "svg",
  "img",
  "button",
  "select",
];
/** A consent or a robot check in place of the page. */
const WALL =
  /enable (?:cookies|javascript)|cookies? (?:are|is) (?:required|disabled)|verify (?:that )?you are (?:a )?human|checking your browser|access denied|request blocked|captcha|sign in to continue/i;
const LONGEST_WALL = 2000;

/** What takes a reader of HTML minutes: its time grows with the square of the depth. Pages are a few dozen elements deep and have some thousands. */
const DEEPEST = 1_000;
const MOST_TAGS = 50_000;
/** Elements that nobody has to close. */
const CLOSE_THEMSELVES = new Set(
  "area base br col dd dt embed hr img input li link meta option p source td th tr wbr".split(" "),
);

/** What holds no elements, whatever stands in it, and where it ends. */
const HOLDS_NONE: ReadonlyMap<string, string> = new Map([
  ["!--", "-->"],
  ["script", "</script"],
  ["style", "</style"],
]);
const TAG = /<(\/?)([a-z][a-z0-9]*|!--)/gi;

/** True of HTML that is built to wear its reader out. */
function isOverbuilt(html: string): boolean {
  let [depth, tags] = [0, 0];
  const lower = html.toLowerCase();
  const tag = new RegExp(TAG);
  for (let found = tag.exec(lower); found; found = tag.exec(lower)) {
    const [, end, name = ""] = found;
    if (++tags > MOST_TAGS) return true;
    const over = end ? undefined : HOLDS_NONE.get(name);
    if (over !== undefined) {
      const at = lower.indexOf(over, tag.lastIndex);
      if (at < 0) return false;
      tag.lastIndex = at + over.length;
    } else if (!CLOSE_THEMSELVES.has(name)) {
      depth = end ? Math.max(0, depth - 1) : depth + 1;
      if (depth > DEEPEST) return true;
    }
  }
  return false;
}

/** A page's bytes as text; null where they are of a kind that has none, or are built to have no end. */
export async function toPageText(bytes: Uint8Array, contentType: string): Promise<string | null> {
  const type = contentType.toLowerCase();
  if (type.includes("pdf") || startsWith(bytes, "%PDF-")) return pdfText(bytes);
  if (type !== "" && !/text|html|xml|json/.test(type)) return null;
  const text = decode(bytes, contentType);
  if (type.includes("text/plain")) return text;
  if (isOverbuilt(text)) return null;
  return htmlText(text);
}

/** Made once: to read these choices takes longer than most pages do. */
const htmlText = compile({
  wordwrap: false,
  baseElements: { selectors: ["main", "article", "body"], orderBy: "occurrence", returnDomByDefault: true },
  limits: { maxInputLength: 8_000_000, maxDepth: 200 },
  selectors: [
    { selector: "a", options: { ignoreHref: true } },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
    ...BOILERPLATE.map((selector) => ({ selector, format: "skip" })),
    { selector: "table", format: "dataTable", options: { uppercaseHeaderCells: false } },
  ],
});

/** True of a text that asks for consent or a proof in place of the page. */
export function isWall(text: string): boolean {
  return text.length < LONGEST_WALL && WALL.test(text);
}

async function pdfText(bytes: Uint8Array): Promise<string | null> {
  try {
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    return text;
  } catch {
    return null;
  }
}

/** As the header says, else as the page says of itself, else UTF-8, else what most old pages are in. */
function decode(bytes: Uint8Array, contentType: string): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const named =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  for (const label of [named, "utf-8"]) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // A wrong or unknown name: the next one.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;
}
