import SAY from "../../../content/words/search.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { SearchDocument } from "../../search/documents.ts";
import { isNameless } from "../../search/program-names.ts";
import { fill } from "../../words/fill.ts";
import { element } from "../shared/dom.ts";
import { addressOf } from "./addresses.ts";

/** More are shown on demand, so many at a time. */
const MOST_AT_FIRST = 20;
const MOST_AT_ONCE = 100;

/** A list of finds, the rest behind a button. */
export function foldedList(
  found: readonly SearchDocument[],
  toItem: (document: SearchDocument) => HTMLElement,
): HTMLElement {
  const list = element("ul", { class: "found-list" }, ...found.slice(0, MOST_AT_FIRST).map(toItem));
  const whole = element("div", { class: "found" }, list);
  let shown = Math.min(MOST_AT_FIRST, found.length);
  if (shown === found.length) return whole;
  const nextCount = () => Math.min(MOST_AT_ONCE, found.length - shown);
  const more = element(
    "button",
    { type: "button", class: "button button--quiet" },
    fill(SAY.rows.showMore, { nextCount: thousands(nextCount()) }),
  );
  more.addEventListener("click", () => {
    const items = found.slice(shown, shown + nextCount()).map(toItem);
    list.append(...items);
    shown += items.length;
    more.textContent = fill(SAY.rows.showMore, { nextCount: thousands(nextCount()) });
    if (shown === found.length) more.remove();
    items[0]?.querySelector("a")?.focus();
  });
  whole.append(more);
  return whole;
}

/** A find as a line: its name, which leads to its page where that is known, what is said of it, and a program's button for the list. */
export function recordRow(
  document: SearchDocument,
  name: readonly (Node | string)[],
  about: string,
): HTMLElement {
  const head = isNameless(document)
    ? element("span", {}, ...name)
    : element("a", { href: addressOf(document) }, ...name);
  // What results leave out is for no list either.
  const isForLists = document.kind === "program" && document.isOpen && !isNameless(document);
  return element(
    "li",
    {},
    head,
    " ",
    element("small", {}, about),
    ...(isForLists ? [" ", ...ownParts(document)] : []),
  );
}

/** How the program stands for the visitor, which stays empty for who has no answers, and the button that puts it on the list. */
function ownParts(document: SearchDocument): readonly (HTMLElement | string)[] {
  return [element("own-mark" as "span", { compact: "", program: document.id }), " ", listButton(document)];
}

/** Its code comes with the page. */
function listButton({ id, name }: SearchDocument): HTMLElement {
  const button = document.createElement("list-button");
  button.setAttribute("compact", "");
  button.setAttribute("program", id);
  button.setAttribute("name", name);
  return button;
}
