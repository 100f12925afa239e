import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseSync } from "vite";

/**
 * Writes the sentences of `content/words/` into the code that asks for them, as if they had been typed there: `SAY.part.key` becomes its text,
 * `fill(SAY.part.key, { day })` a template literal. So no page loads a sentence that it does not show, nor what fills it.
 */

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [key: string]: any }} Node */
/** @typedef {string | { readonly say: string }} Words */

const IMPORT = /import (\w+) from "([^"]*content\/words\/[\w-]+\.json)" with \{\s*type: "json"\s*\};?\n?/;
const FILLS_IMPORT = /import \{ ([\w, ]+) \} from "[^"]*\/fill(?:-nodes)?\.ts";\n?/g;
const FILLS = new Set(["fill", "fillParts", "fillNodes"]);
const PLACE = /\{([a-z]\w*)(?:: ([^|{}]*)\|([^|{}]*))?\}/g;

/** @returns {import("vite").Plugin} */
export function contentWords() {
  return {
    name: "content-words",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /content\/words\// },
      handler(code, id) {
        const [file = ""] = id.split("?");
        /** @param {string} from */
        const read = (from) => {
          const path = resolve(dirname(file), from);
          this.addWatchFile(path);
          return JSON.parse(readFileSync(path, "utf8"));
        };
        return { code: withWords(code, file, read), map: null };
      },
    },
  };
}

/**
 * @param {string} code
 * @param {string} file
 * @param {(from: string) => Record<string, Record<string, Words>>} read
 */
export function withWords(code, file, read) {
  const found = IMPORT.exec(code);
  if (!found) return code;
  const [all, name = "", from = ""] = found;
  const words = read(from);
  let text = code.replace(all, "");
  // A value may hold a sentence too: what lies innermost goes first.
  for (;;) {
    const edits = editsOf(text, file, name, words);
    if (edits.length === 0) {
      if (new RegExp(`\\b${name}\\b`).test(text))
        throw new Error(`${file}: ${name} is taken sentence by sentence, as ${name}.part.key.`);
      return withoutFills(text);
    }
    for (const { start, end, by } of edits.sort((a, b) => b.start - a.start))
      text = text.slice(0, start) + by + text.slice(end);
  }
}

/** What fills places has nothing left to do; its import would be a chunk of its own, asked for by each page. @param {string} text */
function withoutFills(text) {
  return text.replace(FILLS_IMPORT, (line, /** @type {string} */ names) => {
    const rest = text.replace(line, "");
    return names.split(",").some((name) => new RegExp(`\\b${name.trim()}\\(`).test(rest)) ? line : "";
  });
}

/**
 * @param {string} text
 * @param {string} file
 * @param {string} name
 * @param {Record<string, Record<string, Words>>} words
 */
function editsOf(text, file, name, words) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  /** @type {{ start: number, end: number, by: string }[]} */
  const edits = [];
  /** @param {Node} node @param {readonly Node[]} above @returns {boolean} whether a sentence lies in it */
  const walk = (node, above) => {
    const said = sentenceOf(node, name);
    if (said) {
      const [part, key] = said;
      const sentence = words[part]?.[key];
      const where = `${file}: ${name}.${part}.${key}`;
      if (sentence === undefined) throw new Error(`${where} is no sentence of content/words/.`);
      const call = above.at(-1);
      const isFilled =
        call?.type === "CallExpression" && FILLS.has(call.callee.name) && call.arguments[0] === node;
      if (typeof sentence === "string") {
        if (isFilled) throw new Error(`${where} has no places to fill.`);
        edits.push(
          inPlace(node, [{ words: sentence }], call?.type === "TemplateLiteral", text) ?? {
            ...spanOf(node),
            by: JSON.stringify(sentence),
          },
        );
      } else if (!isFilled) throw new Error(`${where} has places: fill() gives them their values.`);
      return true;
    }
    let holds = false;
    for (const child of childrenOf(node)) holds = walk(child, [...above, node]) || holds;
    const template =
      node.type === "CallExpression" && FILLS.has(node.callee.name) && sentenceOf(node.arguments[0], name);
    if (template && !childrenOf(node.arguments[1]).some((child) => holdsSentence(child, name))) {
      const sentence = words[template[0]]?.[template[1]];
      if (typeof sentence === "object")
        edits.push(filled(node, above.at(-1), above.at(-2), sentence.say, text, file));
    }
    return holds;
  };
  walk(/** @type {any} */ (program), []);
  return edits;
}

/**
 * A call of `fill` and its like as a template literal, a list, or children of JSX.
 * @param {Node} call @param {Node | undefined} parent @param {Node | undefined} above @param {string} say @param {string} text @param {string} file
 */
function filled(call, parent, above, say, text, file) {
  const [, values] = call.arguments;
  if (values?.type !== "ObjectExpression")
    throw new Error(`${file}: ${call.callee.name} wants its values as { name: value }.`);
  /** @type {Map<string, string>} */
  const given = new Map(
    values.properties.map((/** @type {Node} */ { key, value }) => [
      key.name,
      text.slice(value.start, value.end),
    ]),
  );
  /** @type {({ words: string } | { code: string })[]} */
  const parts = [];
  let done = 0;
  for (const { 0: place, 1: name = "", 2: one, 3: many, index } of say.matchAll(PLACE)) {
    if (index > done) parts.push({ words: say.slice(done, index) });
    const code = given.get(name);
    if (code === undefined) throw new Error(`${file}: nothing fills {${name}} of "${say}".`);
    // A count comes as it is shown, "1" or "2,752": so it is compared as a number.
    parts.push({
      code: one === undefined ? code : `(${code}) == 1 ? ${JSON.stringify(one)} : ${JSON.stringify(many)}`,
    });
    done = index + place.length;
  }
  if (done < say.length) parts.push({ words: say.slice(done) });
  const kind = call.callee.name;
  if (kind === "fill")
    return (
      inPlace(call, parts, parent?.type === "TemplateLiteral", text) ?? {
        ...spanOf(call),
        by: `\`${parts.map(inLiteral).join("")}\``,
      }
    );
  if (kind === "fillParts")
    return {
      ...spanOf(call),
      by: `[${parts.map((part) => ("words" in part ? JSON.stringify(part.words) : part.code)).join(", ")}]`,
    };
  const children = parts
    .map((part) => `{${"words" in part ? JSON.stringify(part.words) : part.code}}`)
    .join("");
  const isChild =
    parent?.type === "JSXExpressionContainer" && /^JSX(?:Element|Fragment)$/.test(above?.type ?? "");
  return isChild ? { ...spanOf(parent), by: children } : { ...spanOf(call), by: `<>${children}</>` };
}

/**
 * Within another template literal a sentence stands as part of it.
 * @param {Node} node @param {({ words: string } | { code: string })[]} parts @param {boolean} isInLiteral @param {string} text
 */
function inPlace({ start, end }, parts, isInLiteral, text) {
  if (!isInLiteral || text.slice(start - 2, start) !== "${" || text[end] !== "}") return null;
  return { start: start - 2, end: end + 1, by: parts.map(inLiteral).join("") };
}

/** @param {{ words: string } | { code: string }} part */
function inLiteral(part) {
  return "words" in part ? part.words.replace(/[`\\]|\$\{/g, "\\$&") : `\${${part.code}}`;
}

/** @param {Node | undefined} node @param {string} name @returns {readonly [string, string] | null} */
function sentenceOf(node, name) {
  if (node?.type !== "MemberExpression" || node.computed) return null;
  const { object, property } = node;
  if (object.type !== "MemberExpression" || object.computed || object.object.name !== name) return null;
  return [object.property.name, property.name];
}

/** @param {Node} node @param {string} name @returns {boolean} */
function holdsSentence(node, name) {
  return sentenceOf(node, name) !== null || childrenOf(node).some((child) => holdsSentence(child, name));
}

/** @param {Node} node @returns {Node[]} */
function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((child) => typeof child?.type === "string");
}

/** @param {Node} node */
function spanOf({ start, end }) {
  return { start, end };
}
