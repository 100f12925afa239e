import SAY from "../../../content/words/shared.json" with { type: "json" };
import type { OwnAnswer, OwnValue } from "../../engine/own-answer.ts";
import { OWN_TERMS } from "../../engine/own-terms.ts";
import { sayDay } from "../../engine/wording.ts";
import { type KeptAnswer, questionWords, valueWords } from "../../plan/own-answers.ts";
import { dayHere } from "../../stores/day-here.ts";
import {
  $answersOf,
  $ownAnswersNotice,
  connectOwnAnswers,
  noteOwnAnswer,
  takeBackOwnAnswer,
} from "../../stores/own-answers.ts";
import { fill } from "../../words/fill.ts";
import { element } from "./dom.ts";
import { answerForm } from "./own-answer-form.ts";

const BY: Readonly<Record<OwnAnswer["by"], string>> = {
  coordinator: SAY.ownAnswers.byTheCoordinator,
  director: SAY.ownAnswers.byTheDirector,
  resident: SAY.ownAnswers.byAResident,
  page: SAY.ownAnswers.byAPage,
  file: SAY.ownAnswers.asYourFileSays,
};
const HOW: Readonly<Record<OwnAnswer["how"], string>> = {
  mail: SAY.ownAnswers.byEMail,
  phone: SAY.ownAnswers.byPhone,
  interview: SAY.ownAnswers.atAnInterview,
  page: "",
  file: "",
};

/**
 * `<own-answers program="<id>" name="<name>" season="2027" open="visa ..." report="/report/">`: what this program told the visitor, and a form
 * to note it. `open` = the gates that its pages leave open, most urgent first; with `asking` the form is open. It makes all of its own parts, so that without
 * JavaScript nothing stands there that does nothing.
 */
class OwnAnswersPart extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const id = this.getAttribute("program") ?? "";
    const name = this.getAttribute("name") ?? id;
    const season = Number(this.getAttribute("season"));
    const gates = (this.getAttribute("open") ?? "").split(" ");
    const open = gates.flatMap((gate) => OWN_TERMS.flatMap((terms) => (terms.gate === gate ? terms.id : [])));
    const lines = element("ul", { class: "told-lines" });
    const place = element("div", { class: "no-print" });
    const said = element("p", { class: "small", role: "status" });
    const note = this.#button(SAY.ownAnswers.theyAnsweredNoteIt, name, () => ask());
    const answers = () => $answersOf.get().get(id) ?? [];

    const close = (words: string) => {
      place.replaceChildren();
      note.hidden = false;
      note.focus();
      said.textContent = [words, $ownAnswersNotice.get()].filter(Boolean).join(" ");
    };
    const ask = (before?: KeptAnswer) => {
      note.hidden = true;
      said.textContent = "";
      const settled = new Set(answers().flatMap((one) => (one.season === season ? [one.question] : [])));
      const first = [...open, ...OWN_TERMS.map((terms) => terms.id)];
      const form = answerForm({
        name,
        questions: [...new Set(first)],
        open: open.length,
        chosen: before?.question ?? first.find((one) => !settled.has(one)) ?? "takes-imgs",
        before: before?.season === season ? before : undefined,
        today: dayHere(),
        report: this.getAttribute("report"),
        program: id,
        onSave: (answer) => {
          noteOwnAnswer({ ...answer, program: id, season });
          close(
            fill(SAY.ownAnswers.notedAndItCountsForYou, {
              question: questionWords(answer.question),
              answer: valueWords(answer.value),
            }),
          );
        },
        onCancel: () => close(""),
      });
      place.replaceChildren(form);
      form.querySelector<HTMLElement>("select, input")?.focus();
    };
    const line = (answer: KeptAnswer) => {
      const isNow = answer.season === season;
      const about = questionWords(answer.question);
      const item = element(
        "li",
        {},
        element("span", {}, `${about} `),
        element("b", {}, toldOn(answer.value, answer.day)),
        ` ${capital(BY[answer.by])}${HOW[answer.how]}.${isNow ? "" : ` ${fill(SAY.ownAnswers.forTheSeasonAHintAsk, { season: answer.season })}`}${open.includes(answer.question) ? ` ${SAY.ownAnswers.itsPagesDoNotSay}` : ""} `,
      );
      const tools = element("span", { class: "told-tools no-print" });
      tools.append(
        this.#button(isNow ? "Change" : SAY.ownAnswers.theyAnsweredAgain, about, () => ask(answer)),
        this.#button(SAY.ownAnswers.takeBack, about, () => {
          takeBackOwnAnswer(answer);
          close(fill(SAY.ownAnswers.takenBack, { about }));
        }),
      );
      item.append(tools);
      return item;
    };
    const show = () => {
      const own = answers();
      lines.hidden = own.length === 0;
      lines.replaceChildren(...own.map(line));
    };
    this.replaceChildren(lines, note, place, said);
    this.#stop = $answersOf.subscribe(show);
    if (this.hasAttribute("asking")) ask();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #button(words: string, about: string, act: () => void): HTMLButtonElement {
    const made = element(
      "button",
      { type: "button", class: "button button--quiet button--small no-print" },
      words,
      element("span", { class: "visually-hidden" }, `: ${about}`),
    );
    made.addEventListener("click", act);
    return made;
  }
}

/** "You were told on December 9, 2026: yes." */
function toldOn(value: OwnValue, day: string): string {
  if (value === "no-reply") return fill(SAY.ownAnswers.youAskedOnNoReply, { day: sayDay(day) });
  const words = valueWords(value);
  return fill(SAY.ownAnswers.youWereToldOn, {
    day: sayDay(day),
    words: words.charAt(0).toLowerCase(),
    words2: words.slice(1),
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Reads what is kept and brings every such part of the page to life. Calling again changes nothing. */
export function startOwnAnswers(): void {
  connectOwnAnswers(window);
  if (!customElements.get("own-answers")) customElements.define("own-answers", OwnAnswersPart);
}
