import SAY from "../../../content/words/letters-planner.json" with { type: "json" };
import { plural, thousands } from "../../engine/counted.ts";
import type { Reckoning } from "../../engine/season.ts";
import { element, find } from "../../islands/shared/dom.ts";
import { fill } from "../../words/fill.ts";
import { markOf } from "../shared/demand-rows.ts";
import { nameSome, type PlannerData, startPlanner } from "../shared/planner.ts";
import { letterDates, letterDatesIntro, undatedLetterSteps } from "./letter-dates.ts";
import { type LetterKind, planLetters } from "./letters.ts";
import { writersFor } from "./writers.ts";

/** What the page hands over at the build. */
export interface LettersData extends PlannerData {
  readonly specialties: readonly { readonly id: string; readonly name: string }[];
  /** Day on which programs begin to read, in the season that was running when the page was made. */
  readonly review: { readonly day: string; readonly season: number } | null;
}

const KINDS: Readonly<Record<LetterKind, string>> = {
  count: SAY.start.lettersInAll,
  us: SAY.start.lettersFromTheUs,
  inSpecialty: SAY.start.lettersFromTheSpecialty,
};
const ONE_MORE: Readonly<Record<LetterKind, string>> = {
  count: SAY.start.oneLetterMoreFromAnybody,
  us: SAY.start.oneMoreFromTheUs,
  inSpecialty: SAY.start.oneMoreFromTheSpecialty,
};

export function start(root: HTMLElement, data: LettersData): void {
  startPlanner(root, data, ({ programs, profile, occasion, reckoning, silence }) => {
    const { rows, needs, steps } = planLetters(programs, profile, occasion);
    const marks = rows.map(markOf);
    const met = marks.filter((mark) => mark === "met" || mark === "counted").length;
    const counted = marks.filter((mark) => mark === "counted").length;
    const answered = marks.some((mark) => mark !== "answer");
    const writers =
      counted === 0 ? "" : ` ${fill(SAY.start.ofTheseAlsoWhoShouldWrite, { counted: thousands(counted) })}`;
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
            ? fill(SAY.start.noneOfTheProgramsYouChose, { silence })
            : fill(SAY.start.youChoseWhatLettersTheyNeed, {
                programs: plural(rows.length, "program"),
                rows: rows.length,
                part: answered ? fill(SAY.start.youHaveTheNumberFor, { met: thousands(met) }) : "",
                writers,
                silence,
              }),
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
                `${fill(SAY.start.upToANumber, { kinds: KINDS[kind], most, programs: plural(asking, "program"), asking })} `,
                element(
                  "strong",
                  {},
                  have === null
                    ? SAY.start.sayAboveHowManyYouHave
                    : have >= most
                      ? SAY.start.youHaveThem
                      : fill(SAY.start.youHaveToGo, { have, most: most - have }),
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
                    ` ${fill(SAY.start.wouldMeet, { meets: nameSome(meets, programs) })}`,
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
        element("p", {}, SAY.start.askThemToSpeakOf),
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
        ...(past ? [" ", element("span", { class: "tag" }, SAY.start.past)] : []),
      ),
    ),
  );
}
