import SAY from "../../../content/words/directory.json" with { type: "json" };
import { withBase } from "../../addresses/links.ts";
import { thousands } from "../../engine/counted.ts";
import { fill } from "../../words/fill.ts";
import { element } from "../shared/dom.ts";
import { addRowButtons } from "./row-buttons.ts";
import type { DirectoryRow } from "./rows.ts";

/** So many are shown at once: what one reads in a sitting, and light for a slow phone. */
const AT_ONCE = 60;

/** Shows rows, the first of them at once and more when they are asked for. */
export function fillDirectory(root: HTMLElement, rows: readonly DirectoryRow[], questions: number): void {
  const list = element("ul", { class: "program-list program-list--flat" });
  const more = element("button", { type: "button", class: "button button--quiet" });
  const add = (): HTMLElement | null => {
    const from = list.children.length;
    const added = rows.slice(from, from + AT_ONCE).map((row) => toItem(row, questions));
    list.append(...added);
    addRowButtons(added);
    const left = rows.length - list.children.length;
    more.hidden = left === 0;
    more.textContent = fill(SAY.rowsView.showMoreOf, {
      atOnce: Math.min(AT_ONCE, left),
      left: thousands(left),
    });
    return added[0] ?? null;
  };
  more.addEventListener("click", () => add()?.querySelector("a")?.focus());
  add();
  root.replaceChildren(list, more);
}

function toItem(
  { id, name, place, known, note, isInResults }: DirectoryRow,
  questions: number,
): HTMLLIElement {
  return element(
    "li",
    { "data-row": id, ...(isInResults ? {} : { "data-left-out": "" }) },
    element("a", { href: withBase(`/programs/${id}/`) }, name),
    `, ${place} `,
    ...(known > 0 ? [element("small", { class: "known" }, `${known} of ${questions}`)] : []),
    ...(note ? [" ", element("small", { class: "tag tag--old" }, note)] : []),
  );
}
