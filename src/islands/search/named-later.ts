import SAY from "../../../content/words/search.json" with { type: "json" };
import type { SearchDocument } from "../../search/documents.ts";
import type { SearchIndex } from "../../search/index.ts";
import { partToCome, TEXTS } from "../../search/program-names.ts";
import { fill } from "../../words/fill.ts";
import { element } from "../shared/dom.ts";
import { loadPart } from "./load-index.ts";

type Row = {
  element: HTMLElement;
  document: SearchDocument;
  make: (document: SearchDocument) => HTMLElement;
};

/** Rows of which something is still to come, by the part in which it comes. */
const waiting = new Map<string, Row[]>();

/** The row of a record. One whose name or text has not come yet gets its row anew when it does. */
export function namedRow(
  index: SearchIndex,
  document: SearchDocument,
  make: (document: SearchDocument) => HTMLElement,
): HTMLElement {
  const row = make(document);
  const part = partToCome(index, document);
  if (part === null) return row;
  const others = waiting.get(part);
  if (others) others.push({ element: row, document, make });
  else {
    waiting.set(part, [{ element: row, document, make }]);
    // All rows that are made in one go ask once.
    queueMicrotask(() => fillRows(index, part));
  }
  return row;
}

async function fillRows(index: SearchIndex, part: string): Promise<void> {
  const didCome = await loadPart(index, part).then(
    () => true,
    () => false,
  );
  const rows = waiting.get(part) ?? [];
  waiting.delete(part);
  const shown = rows.filter((row) => row.element.isConnected);
  if (!didCome) return tellMissing(part, shown[0]?.element);
  for (const { element: row, document: found, make } of shown) {
    const made = make(found);
    // An option keeps its place in the list.
    for (const name of ["id", "aria-selected"]) {
      const value = row.getAttribute(name);
      if (value !== null) made.setAttribute(name, value);
    }
    const hadFocus = row.contains(document.activeElement);
    row.replaceWith(made);
    if (hadFocus) made.querySelector("a")?.focus();
  }
}

/** What did come stays; who sees the rows without links is told why. */
function tellMissing(part: string, row: HTMLElement | undefined): void {
  const place = row?.closest<HTMLElement>("[data-results]");
  // A guide without its second line is as good as with it.
  if (!place || part === TEXTS || place.querySelector(`[data-missing="${part}"]`)) return;
  place.prepend(
    element(
      "p",
      { class: "note note--warn", "data-missing": part, role: "status" },
      fill(SAY.namedLater.theNamesOfProgramsInCould, { part }),
    ),
  );
}
