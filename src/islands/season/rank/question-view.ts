import SAY from "../../../../content/words/season.json" with { type: "json" };
import { plural, thousands } from "../../../engine/counted.ts";
import { mostQuestions, type Pair, type Sorting } from "../../../season/rank/by-pairs.ts";
import { choose, MOST_REASON_WORDS, type RankPlan, reasonsBetween } from "../../../season/rank/rank-plan.ts";
import { changeRank } from "../../../stores/rank-plan.ts";
import { fill } from "../../../words/fill.ts";
import { element } from "../../shared/dom.ts";
import { button } from "../words.ts";
import { PROOF_WORDS } from "./rank-words.ts";

/** Two programs that are held against each other. */
export interface Asked {
  readonly pair: Pair;
  /** Why it is asked: placing a program, settling a tie, or asked again by the visitor. */
  readonly is: "next" | "tie" | "again";
}

/** One question with its two answers, a place for the reason, and "cannot say yet". */
export function questionCard(
  plan: RankPlan,
  { pair, is }: Asked,
  { left, done }: { readonly left: number; readonly done: () => void },
): readonly HTMLElement[] {
  const [a, b] = pair;
  const nameOf = (id: string) => plan.programs.find((one) => one.id === id)?.name ?? id;
  const why = element("input", {
    class: "field",
    id: "rank-why",
    type: "text",
    maxlength: MOST_REASON_WORDS,
  });
  const answer = (over: string, under: string, isTie: boolean) => {
    const words = isTie
      ? fill(SAY.questionView.andCannotSayYet, { a: nameOf(a), b: nameOf(b) })
      : `${nameOf(over)} before ${nameOf(under)}`;
    changeRank((now) => choose(now, { over, under, why: why.value, isTie }), words);
    done();
  };
  const choice = (id: string, other: string) => {
    const program = plan.programs.find((one) => one.id === id);
    const made = button("", () => answer(id, other, false), "rank-choice");
    made.append(
      element("strong", {}, nameOf(id)),
      element("span", { class: "small" }, PROOF_WORDS[program?.visa ?? "unknown"]),
      ...(program?.note ? [element("span", { class: "small" }, program.note)] : []),
    );
    return made;
  };
  return [
    element("p", { class: "small quiet" }, leadWords(is, left)),
    element("div", { class: "rank-pair" }, choice(a, b), choice(b, a)),
    ...reasonLines(plan, pair, nameOf),
    element(
      "p",
      { class: "tool-field" },
      element("label", { for: "rank-why" }, SAY.questionView.whyInAFewWordsKept),
      why,
    ),
    element(
      "p",
      { class: "tool-buttons" },
      ...(is === "tie" ? [] : [button(SAY.questionView.iCannotSayYet, () => answer(a, b, true))]),
      ...(is === "next" ? [] : [button(SAY.questionView.leaveItAsItIs, done)]),
    ),
  ];
}

function leadWords(is: Asked["is"], left: number): string {
  if (is === "tie") return SAY.questionView.youCouldNotSayBeforeR3;
  if (is === "again") return SAY.questionView.askedAgainYourNewAnswerHolds;
  return fill(SAY.questionView.ifBothSaidYesTomorrowAt, { questions: plural(left, "question") });
}

function reasonLines(plan: RankPlan, [a, b]: Pair, nameOf: (id: string) => string): readonly HTMLElement[] {
  const reasons = reasonsBetween(plan, a, b);
  if (reasons.length === 0) return [];
  return [
    element(
      "ul",
      { class: "small" },
      ...reasons.map(({ over, is, why }) =>
        element(
          "li",
          {},
          `${is === "tie" ? SAY.questionView.couldNotSay : fill(SAY.questionView.forWord, { over: nameOf(over) })}: “${why}”`,
        ),
      ),
    ),
  ];
}

/** How many questions so many programs need, before anything is answered. */
export function lengthWords(programs: number, { places }: Sorting): string {
  const placed = places.flat().length;
  if (programs < 2) return SAY.questionView.twoProgramsAreNeededForA;
  return fill(SAY.questionView.atMostInAllOfHave, {
    programs: plural(programs, "program"),
    questions: plural(mostQuestions(programs), "question"),
    placed: thousands(placed),
    programs2: thousands(programs),
  });
}
