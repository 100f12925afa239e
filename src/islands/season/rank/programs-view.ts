import {
  changeRanked,
  MOST_REASON_WORDS,
  type Ranked,
  type RankPlan,
  removeRanked,
} from "../../../season/rank/rank-plan.ts";
import { changeRank } from "../../../stores/rank-plan.ts";
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
  out.addEventListener("change", () => change({ isOut: out.checked }, "Changed “rather not match”"));
  const text = element("input", {
    class: "field",
    type: "text",
    maxlength: MOST_REASON_WORDS,
    value: note,
    "aria-label": `Note on ${name}`,
    placeholder: "People, patients, life there",
  });
  text.addEventListener("change", () => change({ note: text.value }, "Changed the note"));
  return element(
    "li",
    { class: "rank-program", "data-program": id },
    element("h3", { class: "rank-name" }, name),
    selectOf(`Kind of place at ${name}`, PLACE_WORDS, {
      value: place,
      change: (value) => change({ place: value }, "Changed the kind of place"),
    }),
    selectOf(`Proof of the visa at ${name}`, PROOF_WORDS, {
      value: visa,
      change: (value) => change({ visa: value }, "Changed the visa"),
    }),
    text,
    element("label", { class: "tool-check" }, out, "I would rather not match than go there"),
    button("Take off", () => changeRank((plan) => removeRanked(plan, id), `Took off ${name}`)),
  );
}
