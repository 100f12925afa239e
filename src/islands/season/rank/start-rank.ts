import { count } from "../../../facts/plural.ts";
import { readRankFile } from "../../../plan/rank-file.ts";
import { sortByPairs } from "../../../season/rank/by-pairs.ts";
import { type RankPrice, rankCost } from "../../../season/rank/rank-cost.ts";
import {
  addRanked,
  idOfName,
  knowOf,
  MOST_RANKED,
  NO_PLAN,
  primaryOf,
  type RankPlan,
  secondOf,
} from "../../../season/rank/rank-plan.ts";
import { $list, connectList } from "../../../stores/list.ts";
import {
  $rankNotice,
  $rankPlan,
  $rankUndo,
  changeRank,
  connectRank,
  undoRank,
} from "../../../stores/rank-plan.ts";
import { dollars, element, find } from "../../shared/dom.ts";
import { showTimesHere } from "../here-times.ts";
import { button } from "../words.ts";
import { orderList } from "./order-view.ts";
import { programRows } from "./programs-view.ts";
import { type Asked, lengthWords, questionCard } from "./question-view.ts";

export interface RankData {
  /** Null where no record of the season tells the price. */
  readonly price: RankPrice | null;
  /** Ranks that the registration covers, on each list; null where no record tells. */
  readonly included: number | null;
}

/** Brings the rank helper to life: programs, one question at a time, and the order so far. */
export function start(root: HTMLElement, data: RankData): void {
  showTimesHere();
  connectList(window);
  connectRank(window);
  const part = (name: string) => find(`[data-${name}]`, HTMLElement, root);
  let again: Asked | null = null;
  const show = () => {
    const plan = $rankPlan.get();
    const isThere = (id: string) => plan.programs.some((one) => one.id === id && !one.isOut);
    if (again && !again.pair.every(isThere)) again = null;
    part("programs").replaceChildren(...programRows(plan));
    showQuestion(part("question"), plan, again, (next) => {
      again = next;
      show();
    });
    showOrder(part("order"), plan, data, (asked) => {
      again = asked;
      show();
      part("question").scrollIntoView({ block: "start" });
      part("question").focus();
    });
    part("take").replaceChildren(...takeButtons());
  };
  $rankPlan.listen(show);
  $list.listen(() => part("take").replaceChildren(...takeButtons()));
  $rankUndo.subscribe((words) => {
    const undo = find("[data-undo]", HTMLButtonElement, root);
    undo.disabled = words === null;
    undo.textContent = words === null ? "Undo" : `Undo: ${words}`;
  });
  $rankNotice.subscribe((words) => {
    part("notice").textContent = words;
    part("notice").hidden = words === null;
  });
  find("[data-undo]", HTMLButtonElement, root).addEventListener("click", undoRank);
  find("[data-print]", HTMLButtonElement, root).addEventListener("click", () => print());
  find("[data-clear]", HTMLButtonElement, root).addEventListener("click", () =>
    changeRank(() => NO_PLAN, "Emptied the rank list"),
  );
  listenToForm(find("form", HTMLFormElement, root));
  const file = find("[type=file]", HTMLInputElement, root);
  file.addEventListener("change", async () => {
    const read = readRankFile((await file.files?.[0]?.text()) ?? "");
    if ("plan" in read) changeRank(() => read.plan, "Opened a file");
    part("opened").textContent =
      "words" in read ? read.words : `${count(read.plan.programs.length, "program")} read.`;
  });
  show();
}

/** Statuses of who was interviewed, or will be. */
const INTERVIEWED: ReadonlySet<string> = new Set(["invited", "interview", "waitlisted", "thanked", "ranked"]);

/** Programs of the visitor's list that are not there yet: those with an interview, and all. */
function takeButtons(): readonly HTMLElement[] {
  const held = new Set($rankPlan.get().programs.map(({ id }) => id));
  const list = $list.get().filter(({ id }) => !held.has(id));
  const interviews = list.filter(({ status }) => INTERVIEWED.has(status));
  const take = (words: string, from: typeof list) =>
    from.length === 0
      ? []
      : [
          button(words, () =>
            changeRank((plan) => addRanked(plan, from), `Took ${count(from.length, "program")}`),
          ),
        ];
  return [
    ...take(`Take the ${count(interviews.length, "program")} of my list with an interview`, interviews),
    ...(interviews.length === list.length ? [] : take(`Take all ${list.length} of my list`, list)),
  ];
}

/** Names typed or pasted, one a line. */
function listenToForm(form: HTMLFormElement): void {
  const names = find("textarea", HTMLTextAreaElement, form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const named = names.value
      .split("\n")
      .map((name) => ({ id: idOfName(name), name }))
      .filter(({ name }) => name.trim() !== "")
      .slice(0, MOST_RANKED);
    changeRank((plan) => addRanked(plan, named), `Added ${count(named.length, "program")}`);
    names.value = "";
  });
}

function showQuestion(
  place: HTMLElement,
  plan: RankPlan,
  again: Asked | null,
  ask: (next: Asked | null) => void,
): void {
  const known = knowOf(plan);
  const primary = sortByPairs(primaryOf(plan), known);
  const second = sortByPairs(secondOf(plan), known);
  const sorting = primary.next || !second.next ? primary : second;
  const next = sorting.next;
  const tie = primary.nextTie ?? second.nextTie;
  const asked: Asked | null =
    again ?? (next ? { pair: next, is: "next" } : tie ? { pair: tie, is: "tie" } : null);
  const programs = primaryOf(plan).length;
  const children = asked
    ? questionCard(plan, asked, { left: sorting.left, done: () => ask(null) })
    : [
        element(
          "p",
          {},
          programs < 2
            ? "Put at least two programs in above, and the questions begin."
            : "Every program has its place. Sleep on it; you can be asked again about any two neighbours below.",
        ),
      ];
  place.replaceChildren(...children, element("p", { class: "small quiet" }, lengthWords(programs, primary)));
}

function showOrder(
  place: HTMLElement,
  plan: RankPlan,
  { price, included }: RankData,
  ask: (asked: Asked) => void,
): void {
  const known = knowOf(plan);
  const [primary, second] = [primaryOf(plan), secondOf(plan)];
  const out = plan.programs.filter(({ isOut }) => isOut);
  const hasAdvanced = plan.programs.some((one) => one.place === "advanced" && !one.isOut);
  const sections: HTMLElement[] = [];
  if (primary.length > 0)
    sections.push(
      orderList(plan, sortByPairs(primary, known), ask),
      costLine(primary.length, second.length, { price, included }),
    );
  else sections.push(element("p", {}, "Nothing to rank yet."));
  if (second.length > 0) {
    sections.push(
      element("h3", {}, "Second list, for a first year beside an advanced place"),
      ...(hasAdvanced
        ? []
        : [
            element(
              "p",
              { class: "note note--warn" },
              "No advanced place stands on your first list: a second list would not be used.",
            ),
          ]),
      orderList(plan, sortByPairs(second, known), ask),
      element(
        "p",
        { class: "small quiet" },
        "R3 lets each advanced place have a second list of its own. This is one order for all of them: leave out for each what lies too far from it.",
      ),
    );
  } else if (hasAdvanced)
    sections.push(
      element(
        "p",
        { class: "note note--warn" },
        "You rank an advanced place and no first year beside it. Matched there, you would still have to find one.",
      ),
    );
  const unproven = plan.programs.filter((one) => !one.isOut && one.visa !== "written");
  if (unproven.length > 0)
    sections.push(
      element(
        "p",
        { class: "small no-print" },
        `If you need a visa: not in writing yet at ${count(unproven.length, "program")}. Ask before the list closes.`,
      ),
    );
  if (out.length > 0)
    sections.push(
      element("h3", {}, "Not on the list: you would rather not match"),
      element("ul", {}, ...out.map(({ name }) => element("li", {}, name))),
    );
  place.replaceChildren(...sections);
}

function costLine(primary: number, second: number, { price, included }: RankData): HTMLElement {
  if (price === null || included === null)
    return element(
      "p",
      { class: "small" },
      "What ranks beyond the fee cost is on no page that we read for this season.",
    );
  const { extra, usd, isLong } = rankCost(primary, second, price);
  const words =
    extra === 0
      ? `All of it is in the registration fee, which covers ${included} on the first list and ${included} on all second lists together.`
      : `${count(extra, "program")} beyond the ${included} that the fee covers: ${dollars(usd)} at the price of ${price.season}.`;
  const long = isLong ? " A list of 100 or more costs a further fee, whose price we did not find." : "";
  return element("p", { class: "small", "data-cost": true }, `${words}${long}`);
}
