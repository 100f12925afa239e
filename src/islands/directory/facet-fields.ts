import SAY from "../../../content/words/directory.json" with { type: "json" };
import { thousands } from "../../engine/counted.ts";
import type { FacetChoice, Narrowed } from "../../search/facets.ts";
import type { DirectoryRows } from "../../site/directory-rows.ts";
import { element } from "../shared/dom.ts";

type Facet = DirectoryRows["facets"][number];

/** The fields of a facet, and how they follow what is chosen. */
export interface FacetFields {
  readonly root: HTMLElement;
  show(choice: FacetChoice, counts: Narrowed["counts"]): void;
}

/** Boxes to tick: few values, all in sight. */
export function boxesOf({ name, label, values }: Facet): FacetFields {
  const fields = values.map(([value, words]) => {
    const input = element("input", { type: "checkbox", name, value });
    const number = element("small");
    return {
      value,
      input,
      number,
      root: element("label", { class: "facet" }, input, element("span", {}, words), number),
    };
  });
  return {
    root: element("fieldset", {}, element("legend", {}, label), ...fields.map(({ root }) => root)),
    show(choice, counts) {
      for (const { value, input, number, root } of fields) {
        const count = counts.get(name)?.get(value) ?? 0;
        input.checked = choice[name]?.includes(value) ?? false;
        number.textContent = thousands(count);
        root.classList.toggle("facet--none", count === 0 && !input.checked);
      }
    },
  };
}

/** A list from which one value after the other is added; what is chosen stands above the programs. */
export function listOf({ name, label, values }: Facet, isHidden: (words: string) => boolean): FacetFields {
  const any = element("option", { value: "" }, SAY.facetFields.any);
  const options = values
    .filter(([, words]) => !isHidden(words))
    .map(([value, words]) => ({ value, words, option: element("option", { value }, words) }));
  const select = element("select", { class: "field", name }, any, ...options.map(({ option }) => option));
  return {
    root: element("label", {}, label, select),
    show(choice, counts) {
      any.textContent = choice[name]?.length ? SAY.facetFields.addAnother : "Any";
      for (const { value, words, option } of options) {
        const count = counts.get(name)?.get(value) ?? 0;
        option.textContent = `${words} (${thousands(count)})`;
        option.hidden = count === 0 || (choice[name]?.includes(value) ?? false);
      }
      select.value = "";
    },
  };
}
