import SAY from "../../../../content/words/season.json" with { type: "json" };
import type { Occasion, Profile } from "../../../engine/profile.ts";
import { type HardQuestion, hardQuestions } from "../../../season/brief/hard-questions.ts";
import { MOST_OWN_WORDS, setAnswer } from "../../../season/brief/own-words.ts";
import { $ownWords, changeOwnWords } from "../../../stores/own-words.ts";
import { fill } from "../../../words/fill.ts";
import { element } from "../../shared/dom.ts";
import { button } from "../words.ts";

/** An answer takes half a minute: our judgment. */
const SECONDS = 30;

/** What this file will be asked about, each with a place for the visitor's own answer and a timer. The answers are the same for every program. */
export function answersPart(
  hard: readonly { readonly id: HardQuestion; readonly ask: string }[],
  profile: Profile,
  occasion: Occasion,
  passMark: number | null,
): readonly HTMLElement[] {
  const invited = hardQuestions(profile, occasion, passMark);
  return invited.flatMap((id) => {
    const question = hard.find((one) => one.id === id);
    return question ? [answerOf(id, question.ask)] : [];
  });
}

function answerOf(id: HardQuestion, ask: string): HTMLElement {
  const text = element("textarea", { class: "field", id: `hard-${id}`, rows: 3, maxlength: MOST_OWN_WORDS });
  text.value = $ownWords.get().answers[id] ?? "";
  text.addEventListener("input", () => changeOwnWords((words) => setAnswer(words, id, text.value)));
  return element(
    "div",
    { class: "brief-hard" },
    element("label", { for: `hard-${id}`, id: `asked-${id}` }, `“${ask}”`),
    text,
    timer(`asked-${id}`),
  );
}

/** Counts half a minute down beside its button, which the question of that id describes. */
function timer(asked: string): HTMLElement {
  const said = element("span", { role: "status", class: "small" });
  let running = 0;
  const stop = () => {
    clearInterval(running);
    running = 0;
    start.textContent = fill(SAY.answersView.timeMeSeconds, { seconds: SECONDS });
  };
  const start = button(fill(SAY.answersView.timeMeSeconds, { seconds: SECONDS }), () => {
    if (running) return stop();
    let left = SECONDS;
    start.textContent = fill(SAY.answersView.sStop, { left });
    said.textContent = "";
    running = setInterval(() => {
      left--;
      start.textContent = fill(SAY.answersView.sStop, { left });
      if (left > 0) return;
      stop();
      said.textContent = SAY.answersView.halfAMinuteIsOver;
    }, 1000) as unknown as number;
  });
  start.setAttribute("aria-describedby", asked);
  return element("p", { class: "tool-buttons no-print" }, start, said);
}
