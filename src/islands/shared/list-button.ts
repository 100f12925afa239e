import { entryOf } from "../../plan/list.ts";
import { dayHere } from "../../stores/day-here.ts";
import { $list, addToList, connectList, removeFromList } from "../../stores/list.ts";

const FULL = { add: "Add to my list", remove: "✓ On my list: take off" };
const COMPACT = { add: "+ List", remove: "✓ Listed" };

/**
 * `<list-button program="<id>" name="<name>">`: puts a program on the visitor's list or takes it off. It makes its own button, so that
 * without JavaScript nothing stands there that does nothing; pages that make results themselves can create it as any element. With
 * `compact` it says less, for a row of many.
 */
class ListButton extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const id = this.getAttribute("program") ?? "";
    const name = this.getAttribute("name") ?? id;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--quiet";
    const { add, remove } = this.hasAttribute("compact") ? COMPACT : FULL;
    const about = document.createElement("span");
    about.className = "visually-hidden";
    about.textContent = `: ${name}`;
    const words = document.createElement("span");
    button.append(words, about);
    button.addEventListener("click", () => {
      if (isListed(id)) removeFromList(id);
      else addToList([entryOf(id, name, dayHere())]);
    });
    this.replaceChildren(button);
    this.#stop = $list.subscribe(() => {
      words.textContent = isListed(id) ? remove : add;
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}

function isListed(id: string): boolean {
  return $list.get().some((entry) => entry.id === id);
}

/** Reads the kept list and brings every button on the page to life. Calling again changes nothing. */
export function startListButtons(): void {
  connectList(window);
  if (!customElements.get("list-button")) customElements.define("list-button", ListButton);
}
