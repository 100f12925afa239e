import SAY from "../../../content/words/directors-sentence.json" with { type: "json" };
import { element, find } from "../../islands/shared/dom.ts";
import { watchProfile } from "../shared/visitor.ts";
import {
  composeSentence,
  DOUBTS,
  doubtOf,
  findFaults,
  type HeldAgainst,
  type SentenceParts,
} from "./sentence.ts";

/** What the page hands over at the build. */
export interface SentenceData {
  readonly applicationYear: number;
}

/** Puts the sentence together while the visitor types. Nothing of it is kept. */
export function start(root: HTMLElement, { applicationYear }: SentenceData): void {
  const form = find("form", HTMLFormElement, root);
  const doubt = find("select", HTMLSelectElement, form);
  const shown = find("[data-sentence]", HTMLElement, root);
  const faults = find("[data-faults]", HTMLElement, root);
  const said = find("[data-copied]", HTMLElement, root);
  const copy = find("button", HTMLButtonElement, root);
  let isChosen = false;

  const parts = (): SentenceParts => {
    const typed = (name: string) => find(`[name=${name}]`, HTMLInputElement, form).value;
    return {
      name: typed("name"),
      who: typed("who"),
      did: typed("did"),
      people: typed("people"),
      doubt: Object.hasOwn(DOUBTS, doubt.value) ? (doubt.value as HeldAgainst) : "none",
      answer: typed("answer"),
      tie: typed("tie"),
    };
  };
  const write = () => {
    const sentence = composeSentence(parts());
    shown.textContent = sentence ?? SAY.start.beginWithWhoYouAreAnd;
    copy.hidden = sentence === null;
    said.textContent = "";
    const found = sentence === null ? [] : findFaults(parts());
    faults.replaceChildren(
      ...(sentence !== null && found.length === 0
        ? [element("li", {}, SAY.start.itHoldsSayItAloudTo)]
        : found.map((fault) => element("li", {}, fault))),
    );
  };

  form.addEventListener("input", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  doubt.addEventListener("change", () => {
    isChosen = true;
    write();
  });
  copy.addEventListener("click", () => {
    navigator.clipboard.writeText(shown.textContent ?? "").then(
      () => {
        said.textContent = "Copied.";
      },
      () => {
        said.textContent = SAY.start.yourBrowserDoesNotLetUs;
      },
    );
  });
  watchProfile((profile) => {
    if (!isChosen) doubt.value = doubtOf(profile, applicationYear);
    write();
  });
}
