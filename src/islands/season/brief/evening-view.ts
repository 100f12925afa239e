import SAY from "../../../../content/words/season.json" with { type: "json" };
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
import { fill } from "../../../words/fill.ts";
import { element } from "../../shared/dom.ts";
import { selectOf } from "../words.ts";

/** What each line of the note is for. */
export const EVENING_WORDS: Readonly<Record<EveningLine, string>> = {
  people: SAY.eveningView.peopleWhoAndHowTheyWere,
  patients: SAY.eveningView.patientsWhoComesInWhichLanguage,
  teaching: SAY.eveningView.teachingWhoHelpsAtNight,
  life: SAY.eveningView.lifeThereRentPartnerDistance,
  doubt: SAY.eveningView.whatIDoubt,
};
const VISAS = { "visa-j1": "J-1", "visa-h1b": "H-1B" } as const;
const SAID: Readonly<Record<OwnWord | "", string>> = {
  "": SAY.eveningView.notSpokenOf,
  yes: "Yes",
  no: "No",
  "case-by-case": SAY.eveningView.theyDecideCaseByCase,
  "no-reply": SAY.eveningView.noAnswer,
};
const WHO = {
  director: SAY.eveningView.theDirector,
  coordinator: SAY.eveningView.theCoordinator,
  resident: SAY.eveningView.aResident,
} as const;
const HOW = {
  interview: "Said",
  mail: SAY.eveningView.inWriting,
  page: SAY.eveningView.theyShowedMeThePage,
} as const;

const WHO_IDS = Object.keys(WHO) as readonly (keyof typeof WHO)[];

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
      element("label", { for: "evening-mark" }, SAY.eveningView.oneNumber1To10Would),
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
  let by = WHO_IDS.find((one) => one === now?.by) ?? "director";
  let how: keyof typeof HOW = now?.how === "mail" || now?.how === "page" ? now.how : "interview";
  const keep = () => {
    if (value === "") takeBackOwnAnswer(key);
    else
      noteOwnAnswer({
        ...key,
        value,
        by: how === "page" ? "page" : by,
        how: how satisfies ToldHow,
        day: dayHere(),
      });
  };
  return element(
    "div",
    { class: "tool-row" },
    element("p", {}, element("strong", {}, fill(SAY.eveningView.visaWhatDidTheySay, { name }))),
    selectOf(fill(SAY.eveningView.whatDidTheySayOfThe, { name }), SAID, {
      value,
      change: (next) => {
        value = next;
        keep();
      },
    }),
    selectOf(fill(SAY.eveningView.whoSaidItOf, { name }), WHO, {
      value: by,
      change: (next) => {
        by = next;
        keep();
      },
    }),
    selectOf(fill(SAY.eveningView.howDidTheySayItOf, { name }), HOW, {
      value: how,
      change: (next) => {
        how = next;
        keep();
      },
    }),
  );
}
