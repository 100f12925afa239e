import SAY from "../../../../content/words/season.json" with { type: "json" };
import { instantOfEvent } from "../../../plan/due.ts";
import type { Entry } from "../../../plan/list.ts";
import { STATUS_WORDS } from "../../../plan/list.ts";
import type { ListEvent } from "../../../plan/list-events.ts";
import { EVENING_LINES, type Evening } from "../../../season/brief/own-words.ts";
import { timeInWords, weekdayInWords } from "../../../season/zone.ts";
import { fill } from "../../../words/fill.ts";
import { element } from "../../shared/dom.ts";
import { EVENING_WORDS } from "./evening-view.ts";

/** What one sheet of paper says of a program. */
export interface Sheet {
  readonly entry: Entry;
  /** Parts of the page that stand on paper as they are, but for their links. */
  readonly pages: HTMLElement;
  readonly ask: HTMLElement;
  readonly forbidden: HTMLElement;
  /** What the file will be asked about, each with the visitor's own answer. */
  readonly hard: readonly { readonly ask: string; readonly answer: string }[];
  readonly evening: Evening;
}

/** Half a minute of speech is 80 words, about 450 letters: more of an answer is not read off a sheet. */
const MOST_LETTERS = 600;
/** Points; the smallest is that of footnotes. */
const LARGEST = 9.5;
const SMALLEST = 6;
/** What margins of 10 mm leave of the lower of the two usual sheets, Letter, in CSS pixels. */
const SHEET_HEIGHT = ((279.4 - 20) / 25.4) * 96;

/**
 * Keeps a sheet ready for the printer: made when the browser is about to print, in the largest letters with which it is one page, taken away
 * afterwards. `make` gives null where there is nothing to print.
 */
export function keepSheet(root: HTMLElement, make: () => Sheet | null): void {
  const takeAway = () => root.querySelector(".brief-paper")?.remove();
  addEventListener("beforeprint", () => {
    takeAway();
    const sheet = make();
    if (!sheet) return;
    const paper = sheetOf(sheet);
    root.append(paper);
    for (let size = LARGEST; size >= SMALLEST; size -= 0.25) {
      paper.style.fontSize = `${size}pt`;
      if (paper.getBoundingClientRect().height <= SHEET_HEIGHT) break;
    }
  });
  addEventListener("afterprint", takeAway);
}

function sheetOf({ entry, pages, ask, forbidden, hard, evening }: Sheet): HTMLElement {
  const cited: string[] = [];
  const number = (words: string) => {
    if (!cited.includes(words)) cited.push(words);
    return cited.indexOf(words) + 1;
  };
  return element(
    "section",
    { class: "brief-paper" },
    element("h2", {}, entry.name),
    element("p", {}, (entry.events ?? []).map(eventWords).join(" · ")),
    element(
      "div",
      { class: "brief-columns" },
      ...numbered(pages, number),
      element("h3", {}, SAY.paper.toAskThere),
      ...numbered(ask, number),
      element("h3", {}, SAY.paper.whatMyFileWillBeAsked),
      ...hard.flatMap(({ ask: question, answer }) => [
        element("p", {}, element("strong", {}, `“${question}” `), short(answer) || "…"),
      ]),
      ...numbered(forbidden, number),
      element("h3", {}, SAY.paper.theSameEvening),
      ...EVENING_LINES.map((line) =>
        element("p", { class: "brief-line" }, `${EVENING_WORDS[line]}: ${evening.lines[line] ?? ""}`),
      ),
      element("p", { class: "brief-line" }, fill(SAY.paper.of1To10, { mark: evening.mark ?? "" })),
      element("p", { class: "brief-line" }, `${SAY.paper.j1H1bWhoSaid} `),
      element("p", { class: "brief-sources" }, cited.map((words, at) => `[${at + 1}] ${words}`).join(" ")),
    ),
  );
}

/** The part's own children, with a number in place of each link. */
function numbered(part: HTMLElement, number: (words: string) => number): readonly Node[] {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll(".no-print")) one.remove();
  for (const link of copy.querySelectorAll("a")) link.replaceWith(`[${number(link.textContent)}]`);
  return [...copy.childNodes];
}

function eventWords(event: ListEvent): string {
  const start = instantOfEvent(event);
  const day = event.undated ? SAY.paper.dayNotNoted : weekdayInWords(event.day);
  const when = start === null ? day : timeInWords(start, event.zone ?? "UTC");
  return [
    `${STATUS_WORDS[event.what]}: ${when}`,
    ...(event.replyBy ? [fill(SAY.paper.answerBy, { replyBy: weekdayInWords(event.replyBy) })] : []),
    ...(event.link ? [event.link] : []),
  ].join(", ");
}

function short(text: string): string {
  return text.length > MOST_LETTERS
    ? fill(SAY.paper.theRestIsOnScreen, { text: text.slice(0, MOST_LETTERS).toWellFormed() })
    : text;
}
