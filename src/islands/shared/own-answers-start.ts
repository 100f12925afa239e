import { OWN_ANSWERS_KEY } from "../../stores/keys.ts";
import { element } from "./dom.ts";

/** Brings the part to life at once where its program told the visitor something, else when somebody presses its button: no code comes before. */
export function startWhenAsked(part: Element): void {
  const start = async () => (await import("./own-answers.ts")).startOwnAnswers();
  if (isTold(part.getAttribute("program"))) {
    void start();
    return;
  }
  const button = element(
    "button",
    { type: "button", class: "button button--quiet button--small no-print" },
    "They answered: note it",
  );
  button.addEventListener("click", () => {
    part.setAttribute("asking", "");
    void start();
  });
  part.append(button);
}

/** A cheap look at what is kept; the part itself reads it properly. */
function isTold(program: string | null): boolean {
  try {
    return localStorage.getItem(OWN_ANSWERS_KEY)?.includes(`"${program}"`) === true;
  } catch {
    return false;
  }
}
