import SAY from "../../../content/words/tools.json" with { type: "json" };
import { plural, thousands } from "../../engine/counted.ts";
import type { Program } from "../../engine/facts.ts";
import type { Occasion, Profile, Season } from "../../engine/profile.ts";
import { type Reckoning, reckon } from "../../engine/season.ts";
import { element, find } from "../../islands/shared/dom.ts";
import { dayNow } from "../../stores/now.ts";
import { fill } from "../../words/fill.ts";
import { fillForm, readForm, sayChosen } from "./answers-form.ts";
import { type DemandRow, markOf, programsIn, type RowMark } from "./demand-rows.ts";
import { watchProfile } from "./visitor.ts";

/** What the pages of both planners hand over. */
export interface PlannerData {
  readonly programs: readonly Program[];
  readonly counts: readonly {
    readonly specialty: string;
    readonly region: string;
    readonly programs: number;
  }[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly seasons: readonly [Season, ...Season[]];
}

/** What a planner reckons with, anew after every answer. */
export interface Planning<D extends PlannerData> {
  readonly data: D;
  readonly programs: readonly Program[];
  readonly profile: Profile;
  readonly occasion: Occasion;
  readonly reckoning: Reckoning;
  /** "57 programs that you chose do not say." */
  readonly silence: string;
}

/** Runs a planner: answers of the quiz or of the planner's form in, words and marked rows out, at each change. */
export function startPlanner<D extends PlannerData>(
  root: HTMLElement,
  data: D,
  plan: (planning: Planning<D>) => { readonly words: readonly Node[]; readonly rows: readonly DemandRow[] },
): void {
  const form = find("form", HTMLFormElement, root);
  const day = dayNow();
  const reckoning = reckon(day.asOf, data.seasons);
  const occasion: Occasion = { season: reckoning.season, ...day };
  let quiz: Profile = {};
  let touched = false;

  const show = () => {
    const profile = readForm(form, quiz);
    const chosen = { specialties: profile.specialties ?? [], regions: profile.places ?? [] };
    const programs = programsIn(data.programs, chosen);
    const all = programsIn(data.counts, chosen).reduce((sum, one) => sum + one.programs, 0);
    const silence = fill(SAY.planner.ofTheHereNotSay, {
      programs: plural(all - programs.length, "program"),
      all: thousands(all),
      part: all - programs.length === 1 ? "does" : "do",
    });
    const { words, rows } = plan({ data, programs, profile, occasion, reckoning, silence });
    find("[data-plan]", HTMLElement, root).replaceChildren(...words);
    markRows(root, rows);
    sayChosen(form);
  };

  watchProfile((profile) => {
    quiz = profile;
    if (!touched) fillForm(form, profile);
    show();
  });
  form.addEventListener("input", () => {
    touched = true;
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
}

const MARKS: Readonly<Record<RowMark, string>> = {
  met: SAY.planner.youMeetIt,
  counted: SAY.planner.youHaveTheNumberCheckWho,
  missing: "Missing.",
  soft: SAY.planner.notAMust,
  answer: SAY.planner.sayAboveWhatYouHave,
  unclear: SAY.planner.notClearAsk,
};

/** Shows the rows of the chosen programs only, each with what it means for the visitor. */
function markRows(root: HTMLElement, rows: readonly DemandRow[]): void {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const item of root.querySelectorAll<HTMLElement>("[data-program]")) {
    const row = byId.get(item.dataset.program ?? "");
    item.hidden = row === undefined;
    const status = find("[data-status]", HTMLElement, item);
    status.hidden = row === undefined;
    find("[data-said]", HTMLElement, item).hidden = row !== undefined;
    if (row) status.replaceChildren(element("strong", {}, MARKS[markOf(row)]), ` ${row.sentence}`);
  }
}

/** "1 program: A", "3 programs: A, B and 1 more". */
export function nameSome(ids: readonly string[], programs: readonly Program[], most = 4): string {
  const names = ids.map((id) => programs.find((one) => one.id === id)?.name ?? id);
  const shown = names.slice(0, most).join("; ");
  const rest = names.length - most;
  return `${plural(ids.length, "program")}: ${shown}${rest > 0 ? fill(SAY.planner.andMore, { rest: thousands(rest) }) : ""}`;
}
