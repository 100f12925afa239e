/** What one built page makes a visitor download: read from its HTML and from what that leads to. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Gzip bytes, and files. `js` is what the page loads at once, `jsLater` what it may ask for after that.
 * @typedef {{ htmlCss: number, js: number, jsLater: number, font: number, fontFiles: number }} Weight
 */

/** @param {string | Buffer} content */
export const gzipBytes = (content) => gzipSync(content, { level: 9 }).length;

/**
 * The addresses of all pages in a built site, sorted: "/", "/quiz/", "/404.html".
 * @param {string} root
 */
export function builtPages(root) {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !file.startsWith("embed"))
    .map((file) => `/${file.split(sep).join("/")}`.replace(/\/index\.html$/, "/"))
    .sort();
}

/**
 * The file of a page.
 * @param {string} root
 * @param {string} address as `builtPages` gives it
 */
export const pageFile = (root, address) =>
  join(root, address.endsWith("/") ? `${address}index.html` : address);

/**
 * A reader of files that most pages share: each is read, weighed and searched once. So is a script that many pages have inline.
 * @returns {Reader}
 */
export function reader() {
  const read = once(readFileSync);
  const text = once((file) => read(file).toString("utf8"));
  return {
    bytes: (file) => read(file).length,
    gzipBytes: once((file) => gzipBytes(read(file))),
    gzipBytesOf: once(gzipBytes),
    fonts: once((file) => [...text(file).matchAll(FONT)].map((match) => match[1] ?? "")),
    now: once((file) => importsOf(text(file), file, NOW)),
    nowOrLater: once((file) => importsOf(text(file), file, NOW_OR_LATER)),
  };
}

/**
 * @template T
 * @param {(key: string) => T} find
 * @returns {(key: string) => T}
 */
function once(find) {
  /** @type {Map<string, T>} */
  const found = new Map();
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}

/**
 * By file, but for `gzipBytesOf`, which weighs a text. `now` and `nowOrLater` are the modules that a script imports.
 * @typedef {{ bytes(file: string): number, gzipBytes(file: string): number, gzipBytesOf(text: string): number }} Weights
 * @typedef {{ fonts(file: string): string[], now(file: string): string[], nowOrLater(file: string): string[] }} Links
 * @typedef {Weights & Links} Reader
 */

/**
 * The page's weight: its HTML and style sheets; the JavaScript that it loads at once, its own inline scripts included,
 * and what that imports later, but not what waits in a template; the fonts that its styles name.
 * @param {string} root
 * @param {string} address as `builtPages` gives it
 * @param {Reader} [files] one for all pages of a site
 * @returns {Weight}
 */
export function measurePage(root, address, files = reader()) {
  const { html, styles, scripts, later, fonts } = partsOf(root, address, files);
  const inlineScripts = [
    ...withoutTemplates(html).matchAll(
      /<script\b(?![^>]*\b(?:src|type="application)\b)[^>]*>([\s\S]+?)<\/script>/g,
    ),
  ];
  const sizeOf = (/** @type {string[]} */ some) => sum(some.map(files.gzipBytes));
  return {
    htmlCss: gzipBytes(html) + sizeOf(styles),
    js: sizeOf(scripts) + sum(inlineScripts.map((match) => files.gzipBytesOf(match[1] ?? ""))),
    jsLater: sizeOf(later),
    font: sum(fonts.map(files.bytes)),
    fontFiles: fonts.length,
  };
}

/**
 * The style sheets, scripts and fonts that a page loads at once or later.
 * @param {string} root
 * @param {string} address as `builtPages` gives it
 * @returns {string[]}
 */
export function filesOfPage(root, address) {
  const { styles, scripts, later, fonts } = partsOf(root, address, reader());
  return [...styles, ...scripts, ...later, ...fonts];
}

/**
 * @param {string} root
 * @param {string} address
 * @param {Reader} files
 */
function partsOf(root, address, files) {
  const html = readFileSync(pageFile(root, address), "utf8");
  const linked = [
    ...withoutTemplates(html).matchAll(
      /\b(?:src|href|component-url|renderer-url|before-hydration-url)="([^"#?]+)/g,
    ),
  ]
    .map((match) => fileOf(root, address, match[1] ?? ""))
    .filter((file) => file !== undefined);

  const styles = unique(linked.filter((file) => file.endsWith(".css")));
  const linkedScripts = unique(linked.filter((file) => /\.m?js$/.test(file)));
  const scripts = withImports(linkedScripts, files.now);
  const later = withImports(linkedScripts, files.nowOrLater).filter((file) => !scripts.includes(file));
  const inline = [...html.matchAll(FONT)].map((match) => match[1] ?? "");
  const fonts = unique([...inline, ...styles.flatMap(files.fonts)])
    .map((url) => fileOf(root, address, url))
    .filter((file) => file !== undefined);
  return { html, styles, scripts, later, fonts };
}

/**
 * What stands in a template is loaded when somebody asks for it, such as the search box on its first focus.
 * @param {string} html
 */
const withoutTemplates = (html) => html.replace(/<template\b.*?<\/template>/gs, "");

/** A module that another needs before it runs, and one that it may also ask for with `import()`. */
const NOW = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.m?js)["'`]/g;
const NOW_OR_LATER = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.m?js)["'`]/g;

const FONT = /url\(["']?([^"')]+\.woff2?)/g;

/**
 * @param {string} text
 * @param {string} file
 * @param {RegExp} imports
 */
const importsOf = (text, file, imports) =>
  [...text.matchAll(imports)].map((match) => join(file, "..", match[1] ?? ""));

/**
 * The files and every module that they import.
 * @param {string[]} some
 * @param {(file: string) => string[]} importsOf
 */
function withImports(some, importsOf) {
  const all = new Set(some);
  for (const file of all) for (const other of importsOf(file)) all.add(other);
  return [...all];
}

/**
 * The built file that a page's link leads to, or undefined for one that leads elsewhere. A site built for a base path
 * has it in its links and not in its folders, so the link is tried with its first parts left off too.
 * @param {string} root
 * @param {string} address
 * @param {string} link
 */
function fileOf(root, address, link) {
  if (/^[a-z]+:|^\/\//i.test(link)) return undefined;
  const parts = posix
    .resolve(posix.dirname(`${address}_`), link)
    .split("/")
    .slice(1);
  const tries = parts.map((_, skipped) => join(root, ...parts.slice(skipped)));
  return tries.find((file) => /\.\w+$/.test(file) && existsSync(file));
}

/** @param {string[]} items */
const unique = (items) => [...new Set(items)];

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
