import SAY from "../../../content/words/shared.json" with { type: "json" };
import type { OwnAnswer, OwnValue, OwnWord, ToldBy, ToldHow } from "../../engine/own-answer.ts";
import { ownTerms } from "../../engine/own-terms.ts";
import { questionWords } from "../../plan/own-answers.ts";
import { writeFragment } from "../../stores/fragment.ts";
import { fill } from "../../words/fill.ts";
import { element } from "./dom.ts";

interface Options {
  readonly program: string;
  readonly name: string;
  /** Ids of all questions; the first `open` of them are those that its pages leave open. */
  readonly questions: readonly string[];
  readonly open: number;
  readonly chosen: string;
  /** The answer that is changed. */
  readonly before: OwnAnswer | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Address of the page on which a wrong fact is reported. */
  readonly report: string | null;
  readonly onSave: (answer: Omit<OwnAnswer, "season">) => void;
  readonly onCancel: () => void;
}

const WHO: readonly (readonly [ToldBy, string])[] = [
  ["coordinator", SAY.ownAnswerForm.theCoordinator],
  ["director", SAY.ownAnswerForm.theDirector],
  ["resident", "A resident"],
  ["page", "A page"],
];
const WAYS: readonly (readonly [ToldHow, string])[] = [
  ["mail", SAY.ownAnswerForm.byEMail],
  ["phone", SAY.ownAnswerForm.byPhone],
  ["interview", SAY.ownAnswerForm.atAnInterview],
  ["page", SAY.ownAnswerForm.onAPage],
];

/** Whom and how the visitor named last: most answers of a week come the same way. */
let last: Pick<OwnAnswer, "by" | "how"> = { by: "coordinator", how: "mail" };

/** The form of one answer: three presses where the first question is the right one. Nothing is chosen that was not said. */
export function answerForm(options: Options): HTMLFormElement {
  const { questions, open, chosen, before, today } = options;
  const group = (label: string, ids: readonly string[]) =>
    ids.length === 0
      ? ""
      : element("optgroup", { label }, ...ids.map((id) => option(id, questionWords(id), chosen)));
  const question = element(
    "select",
    { class: "field", required: true },
    group(SAY.ownAnswerForm.itsPagesDoNotSay, questions.slice(0, open)),
    group(SAY.ownAnswerForm.otherQuestions, questions.slice(open)),
  );
  const values = element("fieldset", { class: "told-values" });
  const who = choose(WHO, before?.by ?? last.by);
  const how = choose(WAYS, before?.how ?? last.how);
  const day = element("input", {
    class: "field",
    type: "date",
    value: before?.day ?? today,
    max: today,
    required: true,
  });
  const showValues = () => {
    const kept = before?.question === question.value ? before.value : undefined;
    values.replaceChildren(
      element("legend", {}, SAY.ownAnswerForm.theySaid),
      ...valueChoices(question.value, kept),
    );
  };
  question.addEventListener("change", showValues);
  showValues();

  const form = element(
    "form",
    { class: "told-form stack", "aria-label": fill(SAY.ownAnswerForm.whatToldYou, { name: options.name }) },
    labelled("Question", question),
    values,
    element("div", { class: "told-row" }, labelled("Who", who), labelled("How", how), labelled("When", day)),
    element(
      "div",
      { class: "button-row" },
      element("button", { class: "button" }, SAY.ownAnswerForm.save),
      press("Cancel", options.onCancel),
    ),
    element("p", { class: "small quiet" }, SAY.ownAnswerForm.itStaysOnThisDeviceAnd),
    ...(options.report ? [pagePart(options.report, options.program)] : []),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const value = valueIn(values);
    if (value === null) return;
    const [by, way] = [who.value as ToldBy, how.value as ToldHow];
    last = { by, how: way };
    options.onSave({ question: question.value, value, by, how: way, day: day.value });
  });
  return form;
}

/** Yes and no, what the question can be answered with besides, case by case, no reply. */
function valueChoices(question: string, kept: OwnValue | undefined): readonly HTMLElement[] {
  const { number, day } = ownTerms(question) ?? {};
  const word = (value: OwnWord, words: string) => choice(value, words, kept === value);
  const entry = number
    ? entryFor(
        "number",
        number.label,
        { type: "number", min: 0, max: number.most, inputmode: "numeric" },
        kept,
      )
    : day
      ? entryFor("day", "Until", { type: "date" }, kept)
      : [];
  return [
    word("yes", "Yes"),
    word("no", "No"),
    ...entry,
    word("case-by-case", SAY.ownAnswerForm.caseByCase),
    word("no-reply", SAY.ownAnswerForm.noReply),
  ];
}

/** A choice that opens an entry of its own. */
function entryFor(
  kind: "number" | "day",
  label: string,
  attributes: Readonly<Record<string, string | number>>,
  kept: OwnValue | undefined,
): readonly HTMLElement[] {
  const isKept = kind === "number" ? typeof kept === "number" : /^\d{4}-/.test(String(kept));
  const entry = element("input", {
    ...attributes,
    class: "field",
    name: "entry",
    ...(isKept && { value: String(kept) }),
  });
  const box = labelled(label, entry);
  const [picked, input] = [
    choice(kind, kind === "number" ? "A number" : SAY.ownAnswerForm.aLastDay, isKept),
    box,
  ];
  const follow = () => {
    const isChosen = (picked.firstElementChild as HTMLInputElement).checked;
    input.hidden = !isChosen;
    entry.required = isChosen;
    entry.disabled = !isChosen;
  };
  follow();
  // Every choice of the group says that it was made: this one hears when another is.
  queueMicrotask(() => picked.parentElement?.addEventListener("change", follow));
  return [picked, input];
}

function choice(value: string, words: string, isChosen: boolean): HTMLLabelElement {
  const input = element("input", { type: "radio", name: "said", value, required: true, checked: isChosen });
  return element("label", { class: "told-choice" }, input, ` ${words}`);
}

function valueIn(values: HTMLElement): OwnValue | null {
  const said = values.querySelector<HTMLInputElement>("input[name=said]:checked")?.value;
  const entry = values.querySelector<HTMLInputElement>("input[name=entry]")?.value ?? "";
  if (said === "number") return Number(entry);
  return said === undefined ? null : ((said === "day" ? entry : said) as OwnValue);
}

/** What may be made public is a page: its address goes to the report, after the "#", which is sent to nobody. */
function pagePart(report: string, program: string): HTMLElement {
  const address = element("input", { class: "field", type: "url", placeholder: "https://", name: "page" });
  const link = element(
    "a",
    { class: "button button--quiet button--small", href: report },
    SAY.ownAnswerForm.reportThisPage,
  );
  address.addEventListener("input", () => {
    link.href = report + writeFragment({ program, page: address.value.trim() });
  });
  return element(
    "details",
    { class: "more" },
    element("summary", {}, SAY.ownAnswerForm.theyPointedMeToAPage),
    element("p", { class: "small" }, SAY.ownAnswerForm.aPageThatSaysItHelps),
    labelled(SAY.ownAnswerForm.addressOfThePage, address),
    element("p", {}, link),
  );
}

function labelled(words: string, field: HTMLElement): HTMLLabelElement {
  return element("label", { class: "told-field" }, element("span", {}, words), field);
}

function option(value: string, words: string, chosen: string): HTMLOptionElement {
  return element("option", { value, selected: value === chosen }, words);
}

function choose<T extends string>(
  options: readonly (readonly [T, string])[],
  chosen: string,
): HTMLSelectElement {
  return element(
    "select",
    { class: "field" },
    ...options.map(([value, words]) => option(value, words, chosen)),
  );
}

function press(words: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: "button button--quiet" }, words);
  made.addEventListener("click", act);
  return made;
}
