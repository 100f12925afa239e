import type { Reckoning } from "../../engine/season.ts";
import { count } from "../../facts/plural.ts";
import { element, find } from "../../islands/shared/dom.ts";
import { markOf } from "../shared/demand-rows.ts";
import { nameSome, type PlannerData, startPlanner } from "../shared/planner.ts";
import { letterDates, letterDatesIntro, undatedLetterSteps } from "./letter-dates.ts";
import { type LetterKind, planLetters } from "./letters.ts";
import { writersFor } from "./writers.ts";

export interface LettersData extends PlannerData {
  readonly specialties: readonly { readonly id: string; readonly name: string }[];
  /** Day on which programs begin to read, in the season that was running when the page was made. */
  readonly review: { readonly day: string; readonly season: number } | null;
}

const KINDS: Readonly<Record<LetterKind, string>> = {
  count: "Letters in all",
  us: "Letters from the US",
  inSpecialty: "Letters from the specialty",
};
const ONE_MORE: Readonly<Record<LetterKind, string>> = {
  count: "One letter more from anybody",
  us: "One more from the US",
  inSpecialty: "One more from the specialty",
};

export function start(root: HTMLElement, data: LettersData): void {
  startPlanner(root, data, ({ programs, profile, occasion, reckoning, silence }) => {
    const { rows, needs, steps } = planLetters(programs, profile, occasion);
    const marks = rows.map(markOf);
    const met = marks.filter((mark) => mark === "met" || mark === "counted").length;
    const counted = marks.filter((mark) => mark === "counted").length;
    const answered = marks.some((mark) => mark !== "answer");
    const writers =
      counted === 0
        ? ""
        : ` ${counted} of these also ${counted === 1 ? "says" : "say"} who should write: check yours.`;
    const specialty = data.specialties.find(({ id }) => id === profile.specialties?.[0])?.name ?? null;
    showWriters(root, writersFor(profile, specialty));
    showDates(root, data, reckoning, occasion.asOf);
    return {
      rows,
      words: [
        element(
          "p",
          {},
          rows.length === 0
            ? `None of the programs you chose says how many letters it needs. ${silence}`
            : `${count(rows.length, "program")} you chose ${rows.length === 1 ? "says" : "say"} what letters they need${answered ? `; you have the number for ${met}` : ""}.${writers} ${silence}`,
        ),
        element(
          "ul",
          {},
          ...needs
            .filter((need) => need.programs > 0)
            .map(({ kind, most, programs: asking, have }) =>
              element(
                "li",
                {},
                `${KINDS[kind]}: up to ${most} (${count(asking, "program")} ${asking === 1 ? "says" : "say"} a number). `,
                element(
                  "strong",
                  {},
                  have === null
                    ? "Say above how many you have."
                    : have >= most
                      ? "You have them."
                      : `You have ${have}, ${most - have} to go.`,
                ),
              ),
            ),
        ),
        ...(steps.length === 0
          ? []
          : [
              element(
                "ul",
                {},
                ...steps.map(({ kind, meets }) =>
                  element(
                    "li",
                    {},
                    element("strong", {}, ONE_MORE[kind]),
                    ` would meet ${nameSome(meets, programs)}`,
                  ),
                ),
              ),
            ]),
      ],
    };
  });
}

function showWriters(root: HTMLElement, writers: ReturnType<typeof writersFor>): void {
  find("[data-writers]", HTMLOListElement, root).replaceChildren(
    ...writers.map(({ who, why, speakOf }) =>
      element(
        "li",
        {},
        element("p", {}, element("strong", {}, `${who}.`), ` ${why}`),
        element("p", {}, "Ask them to speak of:"),
        element("ul", {}, ...speakOf.map((words) => element("li", {}, words))),
      ),
    ),
  );
}

function showDates(root: HTMLElement, { review }: LettersData, reckoning: Reckoning, today: string): void {
  if (review === null) return;
  const isOver = reckoning.season.year !== review.season;
  const dates = isOver ? undatedLetterSteps() : letterDates(review.day, { today, phase: reckoning.phase });
  find("[data-dates-intro]", HTMLElement, root).textContent = letterDatesIntro(isOver ? review.season : null);
  find("[data-dates]", HTMLOListElement, root).replaceChildren(
    ...dates.map(({ when, what, past }) =>
      element(
        "li",
        {},
        element("strong", {}, when),
        `: ${what}`,
        ...(past ? [" ", element("span", { class: "tag" }, "past")] : []),
      ),
    ),
  );
}
