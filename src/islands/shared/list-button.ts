import { computed } from "nanostores";
import SAY from "../../../content/words/shared.json" with { type: "json" };
import { entryOf } from "../../plan/list.ts";
import { dayHere } from "../../stores/day-here.ts";
import {
  $isListSaved,
  $list,
  $listNotice,
  addToList,
  connectList,
  removeFromList,
} from "../../stores/list.ts";
import { element } from "./dom.ts";

const FULL = {
  add: SAY.listButton.addToMyList,
  remove: SAY.listButton.onMyListTakeOff,
  unsaved: SAY.listButton.onMyListNotSavedTake,
};
const COMPACT = { add: "+ List", remove: "✓ Listed", unsaved: SAY.listButton.notSaved };

/**
 * `<list-button program="<id>" name="<name>">`: puts a program on the visitor's list or takes it off, and tells where it was pressed what the
 * list would tell: that nothing is saved, and why. It makes its own button, so that without JavaScript nothing stands there that does
 * nothing; pages that make results themselves can create it as any element. With `compact` it says less, for a row of many; with `small` it
 * takes less room.
 */
class ListButton extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const id = this.getAttribute("program") ?? "";
    const name = this.getAttribute("name") ?? id;
    const isCompact = this.hasAttribute("compact");
    const says = isCompact ? COMPACT : FULL;
    const words = element("span");
    const button = element(
      "button",
      { type: "button", class: `button button--quiet ${this.hasAttribute("small") ? "button--small" : ""}` },
      words,
      element("span", { class: "visually-hidden" }, `: ${name}`),
    );
    const notice = element("p", { class: "list-notice note note--warn small", role: "status" });
    let isPressed = false;
    const show = () => {
      const listed = isListed(id);
      const trouble = isPressed ? $listNotice.get() : null;
      words.textContent = listed ? (isPressed && !$isListSaved.get() ? says.unsaved : says.remove) : says.add;
      if (notice.textContent !== (trouble ?? "")) notice.textContent = trouble;
      notice.hidden = trouble === null;
    };
    button.addEventListener("click", () => {
      isPressed = true;
      // In a row of many, below the row: the button's own place has no room for a sentence.
      if (!notice.isConnected) ((isCompact && this.closest("li")) || this).append(notice);
      if (isListed(id)) removeFromList(id);
      else addToList([entryOf(id, name, dayHere())]);
      show();
    });
    this.replaceChildren(button);
    const unsubscribe = computed([$list, $listNotice, $isListSaved], () => ({})).subscribe(show);
    this.#stop = () => {
      unsubscribe();
      notice.remove();
    };
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
