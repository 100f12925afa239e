import { startListButtons } from "../shared/list-button.ts";

/** Puts a list button at the end of each row; its room is kept free by the style sheet, so that nothing moves. */
export function addRowButtons(list: HTMLElement): void {
  startListButtons();
  for (const row of list.querySelectorAll("li[data-row]")) {
    const link = row.querySelector("a");
    const id = link?.pathname.split("/").filter(Boolean).at(-1);
    if (!link || !id) continue;
    const button = document.createElement("list-button");
    button.setAttribute("compact", "");
    button.setAttribute("program", id);
    button.setAttribute("name", link.textContent ?? id);
    row.append(button);
  }
}
