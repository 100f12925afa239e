import type { Profile } from "../../engine/profile.ts";
import type { Flow } from "../../tools/flows/flow.ts";
import { follow, goBack, type Path, readPath, suggest, writePath } from "../../tools/flows/walk.ts";
import { element, find } from "./dom.ts";
import { watchProfile } from "./visitor.ts";

/**
 * Shows one step at a time. The answers stand in the address (`#0.2.1`), so that the browser's own back button, a reload and a copied link
 * work; a fragment is never sent to a host.
 */
export function startFlow(flow: Flow): void {
  let profile: Profile = {};
  const show = () => {
    const place = follow(flow, readPath(location.hash.slice(1)));
    for (const step of document.querySelectorAll<HTMLElement>("[data-step]"))
      step.hidden = step.dataset.step !== place.at;
    const step = find(`[data-step="${place.at}"]`, HTMLElement);
    pointAnswers(step, place.path);
    const question = flow.questions[place.at];
    markSuggestion(step, question ? suggest(question, profile) : null);
    showTrail(place.trail, place.path);
    return step;
  };
  watchProfile((answers) => {
    profile = answers;
    show();
  });
  addEventListener("hashchange", () => {
    // Links to the list of sources are ordinary ones.
    if (location.hash.startsWith("#cite-")) return;
    find("h2", HTMLElement, show()).focus();
  });
}

function pointAnswers(step: HTMLElement, path: Path): void {
  step.querySelectorAll("[data-answer]").forEach((link, choice) => {
    link.setAttribute("href", `#${writePath([...path, choice])}`);
  });
}

function markSuggestion(step: HTMLElement, choice: number | null): void {
  step.querySelectorAll("[data-answer]").forEach((link, at) => {
    link.querySelector(".tag")?.remove();
    if (at === choice) link.append(" ", element("span", { class: "tag" }, "your quiz answer"));
  });
}

function showTrail(trail: readonly { readonly ask: string; readonly answer: string }[], path: Path): void {
  const nav = find("[data-trail]", HTMLElement);
  nav.hidden = trail.length === 0;
  find("ol", HTMLOListElement, nav).replaceChildren(
    ...trail.map(({ ask, answer }) => element("li", {}, `${ask} `, element("strong", {}, answer))),
  );
  find("[data-back]", HTMLAnchorElement, nav).setAttribute("href", `#${writePath(goBack(path)) || "start"}`);
}
