/** The page is told the key when it is made, so that it loads no list of keys. */
export { OWN_ANSWERS_KEY } from "../../stores/keys.ts";

/**
 * Brings the part to life at once where its program told the visitor something, else when somebody presses its button: no code comes before.
 * `kept` = the key of the page storage that holds what was told.
 */
export function startWhenAsked(part: Element): void {
  const start = async () => (await import("./own-answers.ts")).startOwnAnswers();
  const button = part.querySelector("button");
  if (!button || isTold(part)) {
    void start();
    return;
  }
  button.hidden = false;
  button.addEventListener("click", () => {
    part.setAttribute("asking", "");
    void start();
  });
}

/** A cheap look at what is kept; the part itself reads it properly. */
function isTold(part: Element): boolean {
  try {
    const kept = localStorage.getItem(part.getAttribute("kept") ?? "");
    return kept?.includes(`"${part.getAttribute("program")}"`) === true;
  } catch {
    return false;
  }
}
