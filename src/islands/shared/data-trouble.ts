import SAY from "../../../content/words/shared.json" with { type: "json" };
import { askAgain, type DatasetState } from "../../stores/dataset.ts";
import { element } from "./dom.ts";
import { troubleWords } from "./trouble-words.ts";

/** As the component of this name, for pages without React: which programs did not come, and another try; nothing where all came. */
export function dataTrouble(state: DatasetState): readonly HTMLElement[] {
  const words = troubleWords(state);
  if (words === null) return [];
  const again = element("button", { type: "button", class: "button" }, SAY.dataTrouble.tryAgain);
  again.addEventListener("click", () => void askAgain());
  return [
    element("div", { class: "note note--stop stack" }, element("p", {}, words), element("p", {}, again)),
  ];
}
