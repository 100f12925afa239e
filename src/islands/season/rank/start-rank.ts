import SAY from "../../../../content/words/season.json" with { type: "json" };
import { dollars, plural, thousands } from "../../../engine/counted.ts";
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
import { fill } from "../../../words/fill.ts";
import { element, find } from "../../shared/dom.ts";
import { showTimesHere } from "../here-times.ts";
import { redraw } from "../redraw.ts";
import { button } from "../words.ts";
import { orderList } from "./order-view.ts";
import { programRows } from "./programs-view.ts";
import { type Asked, lengthWords, questionCard } from "./question-view.ts";

/** What the page hands over at the build. */
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
    redraw(part("programs"), programRows(plan));
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
    redraw(part("take"), takeButtons());
  };
  $rankPlan.listen(show);
  $list.listen(() => redraw(part("take"), takeButtons()));
  $rankUndo.subscribe((words) => {
    const undo = find("[data-undo]", HTMLButtonElement, root);
    undo.disabled = words === null;
    undo.textContent = words === null ? "Undo" : fill(SAY.startRank.undo, { words });
  });
  $rankNotice.subscribe((words) => {
    part("notice").textContent = words;
    part("notice").hidden = words === null;
  });
  find("[data-undo]", HTMLButtonElement, root).addEventListener("click", undoRank);
  find("[data-print]", HTMLButtonElement, root).addEventListener("click", () => print());
  find("[data-clear]", HTMLButtonElement, root).addEventListener("click", () =>
    changeRank(() => NO_PLAN, SAY.startRank.emptiedTheRankList),
  );
  listenToForm(find("form", HTMLFormElement, root));
  const file = find("[type=file]", HTMLInputElement, root);
  file.addEventListener("change", async () => {
    const read = readRankFile((await file.files?.[0]?.text()) ?? "");
    if ("plan" in read) changeRank(() => read.plan, SAY.startRank.openedAFile);
    part("opened").textContent =
      "words" in read ? read.words : `${plural(read.plan.programs.length, "program")} read.`;
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
            changeRank(
              (plan) => addRanked(plan, from),
              fill(SAY.startRank.took, { programs: plural(from.length, "program") }),
            ),
          ),
        ];
  return [
    ...take(
      fill(SAY.startRank.takeTheOfMyListWith, { programs: plural(interviews.length, "program") }),
      interviews,
    ),
    ...(interviews.length === list.length
      ? []
      : take(fill(SAY.startRank.takeAllOfMyList, { list: thousands(list.length) }), list)),
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
    changeRank(
      (plan) => addRanked(plan, named),
      fill(SAY.startRank.added, { programs: plural(named.length, "program") }),
    );
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
          programs < 2 ? SAY.startRank.putAtLeastTwoProgramsIn : SAY.startRank.everyProgramHasItsPlaceSleep,
        ),
      ];
  const length = element("p", { class: "small quiet" }, lengthWords(programs, primary));
  // The next question is another one: its answers are not pressed by who still holds the key.
  redraw(place, [...children, length], "part");
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
  else sections.push(element("p", {}, SAY.startRank.nothingToRankYet));
  if (second.length > 0) {
    sections.push(
      element("h3", {}, SAY.startRank.secondListForAFirstYear),
      ...(hasAdvanced
        ? []
        : [element("p", { class: "note note--warn" }, SAY.startRank.noAdvancedPlaceStandsOnYour)]),
      orderList(plan, sortByPairs(second, known), ask),
      element("p", { class: "small quiet" }, SAY.startRank.r3LetsEachAdvancedPlaceHave),
    );
  } else if (hasAdvanced)
    sections.push(element("p", { class: "note note--warn" }, SAY.startRank.youRankAnAdvancedPlaceAnd));
  const unproven = plan.programs.filter((one) => !one.isOut && one.visa !== "written");
  if (unproven.length > 0)
    sections.push(
      element(
        "p",
        { class: "small no-print" },
        fill(SAY.startRank.ifYouNeedAVisaNot, { programs: plural(unproven.length, "program") }),
      ),
    );
  if (out.length > 0)
    sections.push(
      element("h3", {}, SAY.startRank.notOnTheListYouWould),
      element("ul", {}, ...out.map(({ name }) => element("li", {}, name))),
    );
  redraw(place, sections);
}

function costLine(primary: number, second: number, { price, included }: RankData): HTMLElement {
  if (price === null || included === null)
    return element("p", { class: "small" }, SAY.startRank.whatRanksBeyondTheFeeCost);
  const { extra, usd, isLong } = rankCost(primary, second, price);
  const words =
    extra === 0
      ? fill(SAY.startRank.allOfItIsInThe, { included })
      : fill(SAY.startRank.beyondTheThatTheFeeCovers, {
          programs: plural(extra, "program"),
          included,
          usd: dollars(usd),
          season: price.season,
        });
  const long = isLong ? ` ${SAY.startRank.aListOf100OrMore}` : "";
  return element("p", { class: "small", "data-cost": true }, `${words}${long}`);
}
