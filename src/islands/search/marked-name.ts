import type { SearchDocument } from "../../search/documents.ts";
import { markMatches, type Piece } from "../../search/marks.ts";
import type { MatchedWord } from "../../search/match-words.ts";
import { element } from "../shared/dom.ts";

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
