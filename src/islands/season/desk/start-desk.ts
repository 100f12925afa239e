import SAY from "../../../../content/words/season.json" with { type: "json" };
import type { Shards } from "../../../dataset/shards.ts";
import { plural } from "../../../engine/counted.ts";
import { addDays } from "../../../engine/day.ts";
import type { Season } from "../../../engine/profile.ts";
import { reckon } from "../../../engine/season.ts";
import { lookBack } from "../../../plan/look-back.ts";
import { BY_PROGRAM, casesOf, type DeskTask, LAST_DAY_PHASES, tasksFor } from "../../../season/desk-tasks.ts";
import { $list, beginListAnew, connectList, undoList } from "../../../stores/list.ts";
import { dayNow } from "../../../stores/now.ts";
import { $ownAnswers, connectOwnAnswers } from "../../../stores/own-answers.ts";
import { $profile, connectProfile } from "../../../stores/profile.ts";
import { element, find } from "../../shared/dom.ts";
import { button } from "../words.ts";
import { dueItems } from "./due-view.ts";
import { showNearDays } from "./near-days.ts";

/** What the page hands over at the build. */
export interface DeskData {
  readonly seasons: readonly [Season, ...Season[]];
  readonly tasks: readonly DeskTask[];
  /** Days ahead in which last days are shown. */
  readonly ahead: number;
  /** The site's base, with its slash. */
  readonly base: string;
  readonly shards: Shards;
}

/** Shows what to do by the visitor's own list, and which last days lie near their day. */
export function start(root: HTMLElement, { seasons, tasks, ahead, base, shards }: DeskData): void {
  const { asOf } = dayNow();
  const { phase, season, over } = reckon(asOf, seasons);
  /** While a season lasts nobody can say who "never answered": it is counted once it is over. */
  const isOver = over !== null || phase === "prepare" || phase === "after";
  connectList(window);
  connectProfile(window);
  connectOwnAnswers(window);
  const showNear = showNearDays(
    root,
    { from: asOf, to: addDays(asOf, ahead) },
    LAST_DAY_PHASES.includes(phase),
  );
  let closed: ReadonlySet<string> = new Set();
  $profile.subscribe((profile) => showNear(profile, closed));
  const { specialties = [] } = $profile.get();
  if (specialties.length > 0)
    // Who has no line sees more than they need, and nothing too little.
    void import("./closed-to-me.ts")
      .then(({ followClosed }) =>
        followClosed(shards, seasons, specialties, (now) => {
          closed = now;
          showNear($profile.get(), closed);
        }),
      )
      .catch(() => {});
  const show = () => {
    const { ecfmg, specialties = [] } = $profile.get();
    const cases = casesOf($list.get(), {
      isCertified: ecfmg === undefined ? null : ecfmg === "certified",
      hasAnswers: specialties.length > 0,
      today: asOf,
      since: (over ?? season).opens,
    });
    const place = find("[data-tasks]", HTMLElement, root);
    const items = tasksFor(tasks, phase, cases).map(({ text, link, go, case: one }) => {
      const number = cases.get(one) ?? 0;
      const isCounted = one === "some-held" || BY_PROGRAM.includes(one);
      const counted = isCounted ? `${plural(number, "program")}. ` : "";
      return element("li", {}, counted, text, " ", element("a", { href: base + link.slice(1) }, go));
    });
    place.replaceChildren(
      ...(items.length > 0 ? items : [element("li", {}, SAY.startDesk.byYourListNothingIsTo)]),
    );
  };
  /** The season that the log is of: after Match Day that is the one which is over, and it stays so until the next opens. */
  const looked = over?.year ?? (phase === "prepare" ? season.year - 1 : season.year);
  const showLog = () => {
    const due = dueItems($list.get(), asOf, base);
    find("[data-due]", HTMLElement, root).replaceChildren(...due);
    find("[data-due-part]", HTMLElement, root).hidden = due.length === 0;
    const { sentences } = isOver ? lookBack($list.get(), $ownAnswers.get(), looked) : { sentences: [] };
    find("[data-log]", HTMLElement, root).replaceChildren(
      ...sentences.map((words) => element("li", {}, words)),
    );
    find("[data-log-part]", HTMLElement, root).hidden = sentences.length === 0;
    // Who has matched has no next season here.
    const statuses = new Set($list.get().map(({ status }) => status));
    find("[data-anew-part]", HTMLElement, root).hidden =
      statuses.has("matched") || [...statuses].every((one) => one === "considering");
  };
  find("[data-anew]", HTMLButtonElement, root).addEventListener("click", () => {
    beginListAnew();
    const begun = find("[data-begun]", HTMLElement, root);
    const undo = button(SAY.startDesk.undo, () => {
      undoList();
      begun.replaceChildren();
    });
    begun.replaceChildren(SAY.startDesk.everyProgramIsToBeConsidered, " ", undo);
    undo.focus();
  });
  const opens = find("[data-opens]", HTMLButtonElement, root);
  const opened = find("[data-opened]", HTMLElement, root);
  opens.addEventListener("click", async () => {
    opens.disabled = true;
    try {
      const { whatOpens } = await import("./what-opens.ts");
      opened.replaceChildren(...(await whatOpens(shards, seasons)));
    } catch {
      opened.textContent = SAY.startDesk.theProgramsCouldNotBeLoaded;
    }
    opens.disabled = false;
  });
  $list.subscribe(() => {
    show();
    showLog();
  });
  $ownAnswers.listen(showLog);
  $profile.listen(show);
}
