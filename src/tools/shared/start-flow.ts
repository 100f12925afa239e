import type { Profile } from "../../engine/profile.ts";
import { element, find } from "../../islands/shared/dom.ts";
import type { FlowFits, FlowWay } from "./flow.ts";
import { watchProfile } from "./visitor.ts";
import {
  type FlowPath,
  type FlowPlace,
  follow,
  goBack,
  readFlowFragment,
  suggest,
  writeFlowFragment,
} from "./walk.ts";

/**
 * Shows one step at a time. The answers stand in the address (`#backup-plan=0.2.1`), so that the browser's own back button, a reload and a
 * copied link work; a fragment is never sent to a host.
 */
export function startFlow(root: HTMLElement, flow: FlowWay, fits: FlowFits): void {
  let profile: Profile = {};
  let path = readFlowFragment(flow, location.hash.slice(1)) ?? [];
  const show = () => {
    const place = follow(flow, path);
    for (const step of root.querySelectorAll<HTMLElement>("[data-step]"))
      step.hidden = step.dataset.step !== place.at;
    const step = find(`[data-step="${place.at}"]`, HTMLElement, root);
    pointAnswers(step, flow, place.path);
    const question = flow.questions[place.at];
    markSuggestion(step, question ? suggest(question, fits[place.at], profile) : null);
    showTrail(root, flow, place);
    return step;
  };
  find(".flow", HTMLElement, root).toggleAttribute("data-started", true);
  watchProfile(root, (answers) => {
    profile = answers;
    show();
  });
  addEventListener("hashchange", () => {
    // Headings, sources and other flows have fragments too. None at all is where the visitor began.
    const next = location.hash === "" ? [] : readFlowFragment(flow, location.hash.slice(1));
    if (next === null || writeFlowFragment(flow, next) === writeFlowFragment(flow, path)) return;
    path = next;
    find("h2", HTMLElement, show()).focus();
  });
}

function pointAnswers(step: HTMLElement, flow: FlowWay, path: FlowPath): void {
  step.querySelectorAll("[data-answer]").forEach((link, choice) => {
    link.setAttribute("href", `#${writeFlowFragment(flow, [...path, choice])}`);
  });
}

function markSuggestion(step: HTMLElement, choice: number | null): void {
  step.querySelectorAll("[data-answer]").forEach((link, at) => {
    link.querySelector(".tag")?.remove();
    if (at === choice) link.append(" ", element("span", { class: "tag" }, "your quiz answer"));
  });
}

function showTrail(root: HTMLElement, flow: FlowWay, { trail, path }: FlowPlace): void {
  const nav = find("[data-trail]", HTMLElement, root);
  nav.hidden = trail.length === 0;
  find("ol", HTMLOListElement, nav).replaceChildren(
    ...trail.map(({ ask, answer }) => element("li", {}, `${ask} `, element("strong", {}, answer))),
  );
  find("[data-back]", HTMLAnchorElement, nav).setAttribute(
    "href",
    `#${writeFlowFragment(flow, goBack(path))}`,
  );
  find("[data-again]", HTMLAnchorElement, nav).setAttribute("href", `#${writeFlowFragment(flow, [])}`);
}
