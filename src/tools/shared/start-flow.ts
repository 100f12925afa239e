import SAY from "../../../content/words/tools.json" with { type: "json" };
import type { Profile, Season } from "../../engine/profile.ts";
import { type Phase, reckon } from "../../engine/season.ts";
import { element, find } from "../../islands/shared/dom.ts";
import { hasApplied } from "../../plan/list-events.ts";
import { $list, connectList } from "../../stores/list.ts";
import { dayNow } from "../../stores/now.ts";
import type { FlowFits, FlowQuestion, FlowWay } from "./flow.ts";
import { watchProfile } from "./visitor.ts";
import {
  beginOn,
  type FlowPath,
  type FlowPlace,
  follow,
  goBack,
  readFlowFragment,
  suggest,
  writeFlowFragment,
} from "./walk.ts";

/** What the page of a flow hands over. */
export interface FlowData extends FlowWay {
  readonly seasons: readonly [Season, ...Season[]];
}

/**
 * Shows one step at a time, from where the day and the visitor's list say that they are. The answers stand in the address (`#backup-plan=0.2.1`), so that the browser's own back button, a reload and a
 * copied link work; a fragment is never sent to a host.
 */
export function startFlow(root: HTMLElement, flow: FlowData, fits: FlowFits): void {
  const { phase } = reckon(dayNow().asOf, flow.seasons);
  let profile: Profile = {};
  /** Null until the visitor goes somewhere: they stand where the day puts them. */
  let path = readFlowFragment(flow, location.hash.slice(1));
  const show = () => {
    const place = follow(flow, path ?? beginOn(flow, fits, profile, phase));
    for (const step of root.querySelectorAll<HTMLElement>("[data-step]"))
      step.hidden = step.dataset.step !== place.at;
    const step = find(`[data-step="${place.at}"]`, HTMLElement, root);
    pointAnswers(step, flow, place.path);
    const question = flow.questions[place.at];
    markSuggestion(step, question, question ? suggest(question, fits[place.at], profile, phase) : null);
    showTrail(root, flow, place);
    return step;
  };
  find(".flow", HTMLElement, root).toggleAttribute("data-started", true);
  connectList(window);
  watchProfile((answers) => {
    profile = withList(answers, phase);
    show();
  });
  addEventListener("hashchange", () => {
    // Headings, sources and other flows have fragments too. None at all is where the visitor began.
    const next = readFlowFragment(flow, location.hash.slice(1));
    if (next === null && location.hash !== "") return;
    if (next?.join() === path?.join()) return;
    path = next;
    find("h2", HTMLElement, show()).focus();
  });
}

/** Who noted an application on their list has applied, said or not; after the Match the list tells of a season that is over. */
function withList(profile: Profile, phase: Phase): Profile {
  const isNoted = phase !== "after" && $list.get().some(({ status }) => hasApplied(status));
  return isNoted && (profile.applied === undefined || profile.applied === "no")
    ? { ...profile, applied: "partly" }
    : profile;
}

function pointAnswers(step: HTMLElement, flow: FlowWay, path: FlowPath): void {
  step.querySelectorAll("[data-answer]").forEach((link, choice) => {
    link.setAttribute("href", `#${writeFlowFragment(flow, [...path, choice])}`);
  });
}

function markSuggestion(step: HTMLElement, question: FlowQuestion | undefined, choice: number | null): void {
  const words = question?.byDay ? SAY.startFlow.byTodaysDate : SAY.startFlow.yourQuizAnswer;
  step.querySelectorAll("[data-answer]").forEach((link, at) => {
    link.querySelector(".tag")?.remove();
    if (at === choice) link.append(" ", element("span", { class: "tag" }, words));
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
