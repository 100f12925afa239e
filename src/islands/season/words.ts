import { element } from "../shared/dom.ts";

/** A button of the desk. */
export function button(
  words: string,
  act: () => void,
  kind = "button--quiet button--small",
): HTMLButtonElement {
  const made = element("button", { type: "button", class: `button ${kind}` }, words);
  made.addEventListener("click", act);
  return made;
}

/** A choice of few with its label, which only a reader of the screen hears. */
export function selectOf<T extends string>(
  label: string,
  options: Readonly<Record<T, string>>,
  { value, change }: { readonly value: T; readonly change: (value: T) => void },
): HTMLSelectElement {
  const select = element("select", { class: "field", "aria-label": label });
  for (const [id, words] of Object.entries<string>(options))
    select.append(element("option", { value: id, selected: id === value }, words));
  select.addEventListener("change", () => change(select.value as T));
  return select;
}
