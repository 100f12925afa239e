import { OWN_WORDS, type OwnWord, type ToldHow } from "../../../engine/own-answer.ts";
import {
  EVENING_LINES,
  type EveningLine,
  eveningOf,
  MOST_OWN_WORDS,
  setLine,
  setMark,
} from "../../../season/brief/own-words.ts";
import { dayHere } from "../../../stores/day-here.ts";
import { $ownAnswers, noteOwnAnswer, takeBackOwnAnswer } from "../../../stores/own-answers.ts";
import { $ownWords, changeOwnWords } from "../../../stores/own-words.ts";
import { element } from "../../shared/dom.ts";
import { selectOf } from "../words.ts";

/** What each line of the note is for. */
export const EVENING_WORDS: Readonly<Record<EveningLine, string>> = {
  people: "People: who, and how they were with each other",
  patients: "Patients: who comes, in which language",
  teaching: "Teaching: who helps at night",
  life: "Life there: rent, partner, distance",
  doubt: "What I doubt",
};
const VISAS = { "visa-j1": "J-1", "visa-h1b": "H-1B" } as const;
const SAID: Readonly<Record<OwnWord | "", string>> = {
  "": "Not spoken of",
  yes: "Yes",
  no: "No",
  "case-by-case": "They decide case by case",
  "no-reply": "No answer",
};
const HOW = { interview: "Said", mail: "In writing", page: "They showed me the page" } as const;

/** The note of the evening: five short lines, a mark, and what they said of each visa, which counts as what the program told the visitor. */
export function eveningPart(program: string, season: number): readonly HTMLElement[] {
  const evening = eveningOf($ownWords.get(), program);
  const lines = EVENING_LINES.map((line) => {
    const field = element("input", {
      class: "field",
      id: `evening-${line}`,
      type: "text",
      maxlength: MOST_OWN_WORDS,
    });
    field.value = evening.lines[line] ?? "";
    field.addEventListener("input", () =>
      changeOwnWords((words) => setLine(words, program, line, field.value)),
    );
    return element(
      "p",
      { class: "tool-field" },
      element("label", { for: `evening-${line}` }, EVENING_WORDS[line]),
      field,
    );
  });
  const mark = element("input", {
    class: "field",
    id: "evening-mark",
    type: "number",
    min: 1,
    max: 10,
    step: 1,
  });
  mark.value = evening.mark === null ? "" : String(evening.mark);
  mark.addEventListener("input", () =>
    changeOwnWords((words) => setMark(words, program, mark.value === "" ? null : Number(mark.value))),
  );
  return [
    ...lines,
    element(
      "p",
      { class: "tool-field" },
      element("label", { for: "evening-mark" }, "One number, 1 to 10: would I train there?"),
      mark,
    ),
    ...Object.entries(VISAS).map(([question, name]) => visaLine({ program, question, name, season })),
  ];
}

interface VisaLine {
  readonly program: string;
  readonly question: string;
  readonly name: string;
  readonly season: number;
}

function visaLine({ program, question, name, season }: VisaLine): HTMLElement {
  const key = { program, question, season };
  const now = $ownAnswers
    .get()
    .find((one) => one.program === program && one.question === question && one.season === season);
  let value: OwnWord | "" = OWN_WORDS.find((word) => word === now?.value) ?? "";
  let how: keyof typeof HOW = now?.how === "mail" || now?.how === "page" ? now.how : "interview";
  const keep = () => {
    if (value === "") takeBackOwnAnswer(key);
    else
      noteOwnAnswer({
        ...key,
        value,
        by: how === "page" ? "page" : "director",
        how: how satisfies ToldHow,
        day: dayHere(),
      });
  };
  return element(
    "div",
    { class: "tool-row" },
    element("p", {}, element("strong", {}, `${name} visa: what did they say?`)),
    selectOf(`What did they say of the ${name} visa?`, SAID, {
      value,
      change: (next) => {
        value = next;
        keep();
      },
    }),
    selectOf(`How did they say it of the ${name} visa?`, HOW, {
      value: how,
      change: (next) => {
        how = next;
        keep();
      },
    }),
  );
}
