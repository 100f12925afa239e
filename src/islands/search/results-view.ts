import { count } from "../../facts/plural.ts";
import type { DocumentKind, SearchDocument } from "../../search/documents.ts";
import type { SearchIndex } from "../../search/index.ts";
import { countChoices, readChoices } from "../../search/interpret.ts";
import { type SearchAnswer, search } from "../../search/query.ts";
import { element } from "../shared/dom.ts";
import { addressOf, directoryAddress } from "./addresses.ts";
import { showInstead } from "./instead-view.ts";
import { markedName } from "./marked-name.ts";
import { describe, describeChoice, headingOf, kindsInOrder } from "./words.ts";

/** More of one kind are shown on demand. */
const MOST_OF_A_KIND = 20;
const MOST = 400;

/**
 * Shows what a query finds, or what comes near.
 * @returns what to announce
 */
export function showResults(place: HTMLElement, index: SearchIndex, query: string): string {
  place.replaceChildren();
  if (query === "") return "";
  const answer = search(index, query, MOST);
  if (answer.total === 0) return showInstead(place, index, query);
  const announcement = `${count(answer.total, "result")} for “${query}”`;
  place.append(element("p", { class: "lede" }, announcement));
  const spelt = spellingNote(answer);
  if (spelt) place.append(spelt);
  const narrowed = directoryLink(index, answer, query);
  if (narrowed) place.append(narrowed);
  for (const kind of kindsInOrder(answer.hits.map(({ document }) => document))) {
    place.append(listOfKind(index, answer, kind));
  }
  return announcement;
}

function spellingNote({ hits, words }: SearchAnswer): HTMLElement | null {
  if (hits[0]?.quality !== "spelling") return null;
  const unknown = words.filter(({ guesses }) => guesses.length > 0).map(({ word }) => `“${word}”`);
  return element("p", { class: "quiet" }, `Nothing is spelled ${unknown.join(", ")}: these come nearest.`);
}

function listButton({ id, name }: SearchDocument): HTMLElement {
  const button = document.createElement("list-button");
  button.setAttribute("compact", "");
  button.setAttribute("program", id);
  button.setAttribute("name", name);
  return button;
}

function directoryLink(index: SearchIndex, { counts }: SearchAnswer, query: string): HTMLElement | null {
  const { choice, rest } = readChoices(index, query);
  if (rest.length > 0 || countChoices(choice) < 2 || counts.program === 0) return null;
  const words = `${count(counts.program, "program")}: ${describeChoice(choice)}`;
  return element("p", {}, element("a", { href: directoryAddress(choice) }, `See in the directory: ${words}`));
}

function listOfKind(index: SearchIndex, answer: SearchAnswer, kind: DocumentKind): HTMLElement {
  const found = answer.hits.map(({ document }) => document).filter((document) => document.kind === kind);
  const toItem = (document: SearchDocument) =>
    element(
      "li",
      {},
      element("a", { href: addressOf(document) }, ...markedName(document, answer.words)),
      " ",
      element("small", {}, describe(index, document)),
      ...(document.kind === "program" ? [" ", listButton(document)] : []),
    );
  const list = element("ul", { class: "found-list" }, ...found.slice(0, MOST_OF_A_KIND).map(toItem));
  const heading = element("h2", { class: "small-heading" }, headingOf(kind), " ");
  heading.append(element("small", {}, String(answer.counts[kind])));
  const section = element("section", { class: "found" }, heading, list);
  const hidden = found.slice(MOST_OF_A_KIND);
  if (hidden.length > 0) {
    const more = element(
      "button",
      { type: "button", class: "button button--quiet" },
      `Show ${hidden.length} more`,
    );
    more.addEventListener("click", () => {
      const items = hidden.map(toItem);
      list.append(...items);
      more.remove();
      items[0]?.querySelector("a")?.focus();
    });
    section.append(more);
  }
  return section;
}
