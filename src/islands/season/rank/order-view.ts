import SAY from "../../../../content/words/season.json" with { type: "json" };
import type { Sorting } from "../../../season/rank/by-pairs.ts";
import { type Ranked, type RankPlan, reasonsBetween } from "../../../season/rank/rank-plan.ts";
import { fill } from "../../../words/fill.ts";
import { element } from "../../shared/dom.ts";
import { button } from "../words.ts";
import type { Asked } from "./question-view.ts";
import { PROOF_WORDS } from "./rank-words.ts";

/** An order as R3 takes it, one number a line. Between two neighbours stands how to be asked again; ties share a sign until they are settled. */
export function orderList(
  plan: RankPlan,
  { places }: Sorting,
  ask: (asked: Asked) => void,
): HTMLOListElement {
  const of = new Map(plan.programs.map((program) => [program.id, program]));
  const lines = places.flatMap((tie) => tie.map((id) => ({ id, isTied: tie.length > 1 })));
  return element(
    "ol",
    { class: "rank-order" },
    ...lines.map(({ id, isTied }, at) => {
      const program = of.get(id) as Ranked;
      const below = lines[at + 1]?.id;
      const why = below === undefined ? undefined : reasonsBetween(plan, id, below)[0]?.why;
      return element(
        "li",
        {},
        element("strong", {}, program.name),
        " ",
        element(
          "span",
          { class: `tag ${program.visa === "written" ? "" : "tag--old"}` },
          PROOF_WORDS[program.visa],
        ),
        ...(program.place === "advanced"
          ? [" ", element("span", { class: "tag" }, SAY.orderView.advancedNeedsAFirstYear)]
          : []),
        ...(isTied ? [" ", element("span", { class: "tag tag--old" }, SAY.orderView.tieNotSettled)] : []),
        ...(why ? [element("p", { class: "small quiet" }, fill(SAY.orderView.beforeTheNext, { why }))] : []),
        ...(below === undefined
          ? []
          : [
              askAgain(`${program.name} or ${of.get(below)?.name}`, () =>
                ask({ pair: [id, below], is: "again" }),
              ),
            ]),
      );
    }),
  );
}

function askAgain(pair: string, act: () => void): HTMLElement {
  const made = button(
    SAY.orderView.askMeAgainAboutTheseTwo,
    act,
    "button--quiet button--small rank-again no-print",
  );
  made.setAttribute("aria-label", fill(SAY.orderView.askMeAgain, { pair }));
  return element("p", {}, made);
}
