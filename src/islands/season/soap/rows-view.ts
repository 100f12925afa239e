import type { Occasion, Profile } from "../../../engine/profile.ts";
import { count } from "../../../facts/plural.ts";
import type { SoapDesk } from "../../../season/soap/choices.ts";
import { GROUP_WORDS } from "../../../stores/group-words.ts";
import type { SoapPool } from "../../../stores/soap.ts";
import { element } from "../../shared/dom.ts";
import { button } from "../words.ts";
import { decidingWords, MARKS, type Mark, type Marked } from "./marked.ts";

const OTHER_MARKS = {
  maybe: { sign: "≈", name: "Perhaps one of ours" },
  unknown: { sign: "–", name: "Not in our data: read its page" },
} as const;

function markWords(mark: Mark): { readonly sign: string; readonly name: string } {
  return mark === "maybe" || mark === "unknown" ? OTHER_MARKS[mark] : GROUP_WORDS[mark];
}

export interface RowsView {
  readonly marked: readonly Marked[];
  readonly desk: SoapDesk;
  readonly pool: SoapPool;
  readonly profile: Profile;
  readonly occasion: Occasion;
  /** The site's base, with its slash. */
  readonly base: string;
  readonly onToggle: (line: number) => void;
}

/** Rows of each mark that are shown before more are asked for: a phone draws no thousands at once. */
const SHOWN = 25;

/** The list in its marks, likeliest first; each mark shows its first rows and more when asked. */
export function markedGroups(
  view: RowsView,
  more: ReadonlySet<Mark>,
  onMore: (mark: Mark) => void,
): readonly HTMLElement[] {
  return MARKS.flatMap((mark) => {
    const rows = view.marked.filter((one) => one.mark === mark);
    if (rows.length === 0) return [];
    const { sign, name } = markWords(mark);
    const shown = more.has(mark) ? rows : rows.slice(0, SHOWN);
    const section = element(
      "section",
      {
        class: `soap-group ${mark === "maybe" || mark === "unknown" ? "" : `group-${mark}`}`,
        "data-mark": mark,
      },
      element("h3", {}, `${sign} ${name}: ${rows.length.toLocaleString("en-US")}`),
      element("ul", { class: "soap-rows" }, ...shown.map((one) => rowOf(one, view))),
    );
    if (shown.length < rows.length)
      section.append(button(`Show ${count(rows.length - shown.length, "more row")}`, () => onMore(mark)));
    return [section];
  });
}

function rowOf({ row, mark }: Marked, view: RowsView): HTMLElement {
  const { desk, pool, profile, occasion, base, onToggle } = view;
  const box = element("input", { type: "checkbox", checked: desk.chosen.includes(row.line) });
  box.addEventListener("change", () => onToggle(row.line));
  const program = row.program ? pool.programOf.get(row.program.id) : undefined;
  const words = program ? decidingWords(program, profile, occasion) : [];
  return element(
    "li",
    {},
    element("label", { class: "tool-check" }, box, element("span", {}, row.words)),
    ...(row.program
      ? [
          element(
            "p",
            { class: "small" },
            element("a", { href: `${base}programs/${row.program.id}/` }, row.program.name),
            ...(row.program.notOpen ? [` (${row.program.notOpen})`] : []),
            ...(words.length > 0 ? [`: ${words.join(" ")}`] : []),
          ),
        ]
      : []),
    ...(mark === "maybe"
      ? [
          element(
            "p",
            { class: "small" },
            "Perhaps ",
            ...row.maybe.flatMap(({ id, name }, at) => [
              ...(at > 0 ? [", or "] : []),
              element("a", { href: `${base}programs/${id}/` }, name),
            ]),
            "?",
          ),
        ]
      : []),
  );
}
