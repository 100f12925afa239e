import SAY from "../../../content/words/visa-road.json" with { type: "json" };
import { plural } from "../../engine/counted.ts";
import { isDay } from "../../engine/day.ts";
import type { Season } from "../../engine/profile.ts";
import { reckon } from "../../engine/season.ts";
import { element, find } from "../../islands/shared/dom.ts";
import { saveFile } from "../../islands/shared/save-file.ts";
import type { SeasonEvent } from "../../season/events.ts";
import { weekdayInWords } from "../../season/zone.ts";
import { dayNow } from "../../stores/now.ts";
import { fill } from "../../words/fill.ts";
import { watchProfile } from "../shared/visitor.ts";
import {
  type Anchors,
  type DatedStep,
  lastComplete,
  lastPetition,
  type RoadStep,
  roadOf,
  slackOf,
  type Traveler,
} from "./road.ts";

/** What the page hands over at the build. */
export interface RoadData {
  readonly steps: readonly RoadStep[];
  /** Match Day of the season shown; null where no record tells it. */
  readonly matchDay: string | null;
  readonly year: number;
  readonly seasons: readonly [Season, ...Season[]];
  /** Title and address of each step's page, by id of the source. */
  readonly pages: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
}

const DAYS_A_WEEK = 7;

/** Counts the visitor's road from their own days and shows what slack it leaves. Nothing of it is kept. */
export function start(root: HTMLElement, data: RoadData): void {
  const form = find("form", HTMLFormElement, root);
  const field = (name: string) => find(`[name=${name}]`, HTMLInputElement, form);
  const select = (name: string) => find(`[name=${name}]`, HTMLSelectElement, form);
  const { season } = reckon(dayNow().asOf, data.seasons);
  const isOver = season.year !== data.year && data.matchDay !== null && dayNow().asOf > `${data.year}-12-31`;
  const start = field("start");
  if (isOver && start.value === start.defaultValue) start.value = "";
  const traveler = (): Traveler => ({
    visa: select("visa").value as Traveler["visa"],
    state: select("state").value,
  });
  const anchors = (): Anchors => ({
    "match-day": isOver ? null : data.matchDay,
    complete: dayOf(field("complete")),
    start: dayOf(start),
  });
  const waitDays = () => Math.max(0, Math.min(52, Number(field("wait").value) || 0)) * DAYS_A_WEEK;
  const show = () => {
    const who = traveler();
    const steps = roadOf(data.steps, who, anchors());
    find("[data-plan]", HTMLElement, root).replaceChildren(
      ...slackWords(who, anchors(), waitDays()),
      element("ol", { class: "road-steps" }, ...steps.map((one) => stepItem(one, data, dayNow().asOf))),
    );
    find("[data-save]", HTMLButtonElement, root).disabled = steps.every(({ days }) => days === null);
  };
  let isTouched = false;
  form.addEventListener("input", () => {
    isTouched = true;
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  watchProfile(({ workStatus, visas }) => {
    if (!isTouched && workStatus === "needs-visa" && visas?.length === 1)
      select("visa").value = visas[0] ?? "j1";
    show();
  });
  find("[data-save]", HTMLButtonElement, root).addEventListener("click", async () => {
    const { calendarFile } = await import("../../season/calendar-file.ts");
    const { text } = calendarFile({
      name: `Visa road ${data.year} (Whole File)`,
      events: roadOf(data.steps, traveler(), anchors()).flatMap((one) =>
        eventOf(one, data.year, dayNow().asOf),
      ),
      stamp: Date.now(),
      revised: dayNow().asOf,
      sourceUrl: (id) => data.pages[id]?.url ?? id,
    });
    saveFile(`visa-road-${data.year}.ics`, "text/calendar;charset=utf-8", text);
  });
}

function dayOf({ value }: HTMLInputElement): string | null {
  return isDay(value) ? value : null;
}

function slackWords({ visa }: Traveler, anchors: Anchors, waitDays: number): readonly HTMLElement[] {
  if (visa === "none") return [];
  const { start } = anchors;
  if (start === null) return [element("p", {}, SAY.start.typeTheFirstDayOfTraining)];
  if (visa === "h1b") return petitionWords(start, waitDays);
  const slack = slackOf(anchors, waitDays);
  const latest = element(
    "p",
    {},
    fill(SAY.start.withForMailConsulateAndJourney, {
      weeks: plural(waitDays / DAYS_A_WEEK, "week"),
      start: weekdayInWords(lastComplete(start, waitDays)),
    }),
  );
  if (slack === null) return [latest];
  const words =
    slack.days >= 0
      ? fill(SAY.start.ecfmgsAnswerMayComeAsLate, {
          answered: weekdayInWords(slack.answered),
          days: plural(slack.days, "day"),
        })
      : fill(SAY.start.ecfmgsAnswerMayComeAsLate2, {
          answered: weekdayInWords(slack.answered),
          days: plural(-slack.days, "day"),
        });
  return [
    element("p", { class: slack.days < 0 ? "note note--stop" : "" }, element("strong", {}, words)),
    latest,
  ];
}

function petitionWords(start: string, waitDays: number): readonly HTMLElement[] {
  const { labor, petition } = lastPetition(start, waitDays);
  return [
    element(
      "p",
      {},
      element(
        "strong",
        {},
        fill(SAY.start.withPremiumProcessingAndForMail, {
          weeks: plural(waitDays / DAYS_A_WEEK, "week"),
          petition: weekdayInWords(petition),
        }),
      ),
    ),
    element("p", {}, fill(SAY.start.beforeItTheLaborDepartmentHas, { labor: weekdayInWords(labor) })),
  ];
}

function stepItem({ step, days }: DatedStep, { pages }: RoadData, today: string): HTMLElement {
  const cited = [step, ...(step.also ?? [])].flatMap(({ source }) => pages[source] ?? []);
  return element(
    "li",
    {},
    element(
      "p",
      { class: "road-when" },
      days === null
        ? SAY.start.noPageNamesADay
        : days[0] === days[1]
          ? weekdayInWords(days[0])
          : `${weekdayInWords(days[0])} to ${weekdayInWords(days[1])}`,
      ...(days !== null && days[1] < today ? [" ", element("span", { class: "tag" }, SAY.start.past)] : []),
    ),
    element(
      "p",
      {},
      step.text,
      ...cited.flatMap(({ url, title }, at) => [
        at === 0 ? " " : "; ",
        element("a", { href: url, class: "small" }, title),
      ]),
    ),
    ...(step.note ? [element("p", { class: "small quiet" }, step.note)] : []),
  );
}

/** A step as a whole-day event, on the last day that its page allows; past ones and those without a day are left out. */
function eventOf({ step, days }: DatedStep, season: number, today: string): readonly SeasonEvent[] {
  if (days === null || days[1] < today) return [];
  return [
    {
      id: `visa-road-${step.id}`,
      season,
      what: step.text,
      date: days[1],
      start: null,
      end: null,
      for: "applicant",
      confirmed: step.note === undefined,
      source: step.source,
      note: step.note ?? null,
      revised: today,
    },
  ];
}
