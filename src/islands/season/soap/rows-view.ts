import SAY from "../../../../content/words/season.json" with { type: "json" };
import { plural, thousands } from "../../../engine/counted.ts";
import { GROUP_WORDS } from "../../../facts/group-words.ts";
import { fill } from "../../../words/fill.ts";
import { element } from "../../shared/dom.ts";
import { button } from "../words.ts";
import type { Mark } from "./marked.ts";
import type { Marking, ShownRow } from "./marker.ts";

const OTHER_MARKS = {
  maybe: { sign: "≈", name: SAY.rowsView.perhapsOneOfOurs },
  unknown: { sign: "–", name: SAY.rowsView.notInOurDataReadIts },
} as const;

function markWords(mark: Mark): { readonly sign: string; readonly name: string } {
  return mark === "maybe" || mark === "unknown" ? OTHER_MARKS[mark] : GROUP_WORDS[mark];
}

/** What the list is drawn from. */
export interface RowsView {
  readonly marking: Marking;
  readonly chosen: readonly number[];
  /** The site's base, with its slash. */
  readonly base: string;
  /** Chooses the line or lets it go; words where it may not be chosen. */
  readonly onToggle: (line: number) => string | null;
}

/** The list in its marks, likeliest first, a maker each; a mark shows its first rows and more when asked. */
export function markedGroups(view: RowsView, onMore: (mark: Mark) => void): readonly (() => HTMLElement)[] {
  return view.marking.groups.map(({ mark, total, rows }) => () => {
    const { sign, name } = markWords(mark);
    const section = element(
      "section",
      {
        class: `soap-group ${mark === "maybe" || mark === "unknown" ? "" : `group-${mark}`}`,
        "data-mark": mark,
      },
      element("h3", {}, `${sign} ${name}: ${thousands(total)}`),
      element("ul", { class: "soap-rows" }, ...rows.map((row) => rowOf(row, mark, view))),
    );
    if (rows.length < total)
      section.append(
        button(fill(SAY.rowsView.showMoreLeft, { rows: plural(total - rows.length, "row") }), () =>
          onMore(mark),
        ),
      );
    return section;
  });
}

function rowOf({ line, words, program, maybe, says }: ShownRow, mark: Mark, view: RowsView): HTMLElement {
  const { chosen, base, onToggle } = view;
  const box = element("input", { type: "checkbox", checked: chosen.includes(line), "data-line": line });
  const item = element(
    "li",
    {},
    element("label", { class: "tool-check" }, box, element("span", {}, words)),
    ...(program
      ? [
          element(
            "p",
            { class: "small" },
            element("a", { href: `${base}programs/${program.id}/` }, program.name),
            ...(program.notOpen ? [` (${program.notOpen})`] : []),
            ...(says.length > 0 ? [`: ${says.join(" ")}`] : []),
          ),
        ]
      : []),
    ...(mark === "maybe"
      ? [
          element(
            "p",
            { class: "small" },
            `${SAY.rowsView.perhaps} `,
            ...maybe.flatMap(({ id, name }, at) => [
              ...(at > 0 ? [", or "] : []),
              element("a", { href: `${base}programs/${id}/` }, name),
            ]),
            "?",
          ),
        ]
      : []),
  );
  box.addEventListener("change", () => {
    const refused = onToggle(line);
    item.querySelector("[role=alert]")?.remove();
    if (refused === null) return;
    box.checked = false;
    item.append(element("p", { class: "small", role: "alert" }, refused));
  });
  return item;
}
