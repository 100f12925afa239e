import type { SearchDocument } from "../../search/documents.ts";
import type { SearchIndex } from "../../search/index.ts";
import { isNameless, stateOfProgram } from "../../search/program-names.ts";
import { element } from "../shared/dom.ts";
import { loadProgramNames } from "./load-index.ts";

type Row = { element: HTMLElement; place: number; make: (document: SearchDocument) => HTMLElement };

/** Rows whose program has no name yet, by state. */
const waiting = new Map<string, Row[]>();

/** The row of a record. A program whose name has not come yet gets its row anew when it does. */
export function namedRow(
  index: SearchIndex,
  document: SearchDocument,
  make: (document: SearchDocument) => HTMLElement,
): HTMLElement {
  const row = make(document);
  if (!isNameless(document)) return row;
  const state = stateOfProgram(index, document);
  const place = index.documents.indexOf(document);
  const others = waiting.get(state);
  if (others) others.push({ element: row, place, make });
  else {
    waiting.set(state, [{ element: row, place, make }]);
    // All rows that are made in one go ask once.
    queueMicrotask(() => fill(index, state));
  }
  return row;
}

async function fill(index: SearchIndex, state: string): Promise<void> {
  const didCome = await loadProgramNames(index, state).then(
    () => true,
    () => false,
  );
  const rows = waiting.get(state) ?? [];
  waiting.delete(state);
  const shown = rows.filter((row) => row.element.isConnected);
  if (!didCome) return tellMissing(state, shown[0]?.element);
  for (const { element: row, place, make } of shown) {
    const made = make(index.documents[place] as SearchDocument);
    // An option keeps its place in the list.
    for (const name of ["id", "aria-selected"]) {
      const value = row.getAttribute(name);
      if (value !== null) made.setAttribute(name, value);
    }
    row.replaceWith(made);
  }
}

/** What did come stays; who sees the rows without links is told why. */
function tellMissing(state: string, row: HTMLElement | undefined): void {
  const place = row?.closest<HTMLElement>("[data-results]");
  if (!place || place.querySelector(`[data-missing="${state}"]`)) return;
  place.prepend(
    element(
      "p",
      { class: "note note--warn", "data-missing": state, role: "status" },
      `The names of programs in ${state} could not be loaded: they are listed by sponsor, specialty and city, without their pages. Check your connection and reload.`,
    ),
  );
}
