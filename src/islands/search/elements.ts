import type { SearchDocument } from "../../search/documents.ts";
import { markMatches, type Piece } from "../../search/marks.ts";
import type { MatchedWord } from "../../search/match-words.ts";

type Attributes = Record<string, string | number | boolean>;

/** Makes an element. Text becomes text nodes, never HTML; a boolean attribute is set or left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** A record's name with the letters that matched marked, and the other name by which it was found. */
export function markedName(record: SearchDocument, words: readonly MatchedWord[]): Node[] {
  const { name, alias } = markMatches(record, words);
  const nodes: Node[] = toNodes(name);
  if (alias) nodes.push(element("span", { class: "found-alias" }, " (", ...toNodes(alias), ")"));
  return nodes;
}

function toNodes(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked }) =>
    marked ? element("mark", {}, text) : document.createTextNode(text),
  );
}
