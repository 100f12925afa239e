import SAY from "../../../../content/words/season.json" with { type: "json" };
import {
  changeRanked,
  MOST_REASON_WORDS,
  type Ranked,
  type RankPlan,
  removeRanked,
} from "../../../season/rank/rank-plan.ts";
import { changeRank } from "../../../stores/rank-plan.ts";
import { fill } from "../../../words/fill.ts";
import { element } from "../../shared/dom.ts";
import { button, selectOf } from "../words.ts";
import { PLACE_WORDS, PROOF_WORDS } from "./rank-words.ts";

/** The programs that may be ranked, each with what decides before any order: kind of place, visa, and whether one would go at all. */
export function programRows({ programs }: RankPlan): readonly HTMLElement[] {
  return programs.map((program) => rowOf(program));
}

function rowOf({ id, name, place, visa, isOut, note }: Ranked): HTMLElement {
  const change = (what: Partial<Ranked>, words: string, kind?: string) =>
    changeRank((plan) => changeRanked(plan, id, what), `${words} of ${name}`, kind);
  const out = element("input", { type: "checkbox", checked: isOut });
  out.addEventListener("change", () =>
    change({ isOut: out.checked }, SAY.programsView.changedRatherNotMatch),
  );
  const text = element("input", {
    class: "field",
    type: "text",
    maxlength: MOST_REASON_WORDS,
    value: note,
    "aria-label": fill(SAY.programsView.noteOn, { name }),
    placeholder: SAY.programsView.peoplePatientsLifeThere,
  });
  text.addEventListener("change", () => change({ note: text.value }, SAY.programsView.changedTheNote));
  return element(
    "li",
    { class: "rank-program", "data-program": id },
    element("h3", { class: "rank-name" }, name),
    selectOf(fill(SAY.programsView.kindOfPlaceAt, { name }), PLACE_WORDS, {
      value: place,
      change: (value) => change({ place: value }, SAY.programsView.changedTheKindOfPlace),
    }),
    selectOf(fill(SAY.programsView.proofOfTheVisaAt, { name }), PROOF_WORDS, {
      value: visa,
      change: (value) => change({ visa: value }, SAY.programsView.changedTheVisa),
    }),
    text,
    element("label", { class: "tool-check" }, out, SAY.programsView.iWouldRatherNotMatchThan),
    button(SAY.programsView.takeOff, () =>
      changeRank((plan) => removeRanked(plan, id), fill(SAY.programsView.tookOff, { name })),
    ),
  );
}
