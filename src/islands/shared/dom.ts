type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Makes an element. Text becomes text nodes, never HTML; a boolean attribute is set or left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** The one element that `root`, a tool or a part of it, must have. */
export function find<T extends Element>(selector: string, type: new () => T, root: ParentNode): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A heading that a tool makes while it works. In a guide the headings of a tool stand a level lower. */
export function subheading(root: Element, words: string): HTMLElement {
  return element("h3", root.closest("[data-embed]") ? { "aria-level": 4 } : {}, words);
}
