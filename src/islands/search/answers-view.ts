import SAY from "../../../content/words/search.json" with { type: "json" };
import { withBase } from "../../addresses/links.ts";
import { plural, thousands } from "../../engine/counted.ts";
import { findAnswers } from "../../search/answers.ts";
import type { SearchDocument } from "../../search/documents.ts";
import type { SearchIndex } from "../../search/index.ts";
import type { QueryReading } from "../../search/interpret.ts";
import type { SentencePiece } from "../../search/sentence.ts";
import { TOPIC_ANSWERS } from "../../search/topics.ts";
import { fill } from "../../words/fill.ts";
import { element } from "../shared/dom.ts";
import { addressOf, directoryAddress, searchAddress } from "./addresses.ts";
import { chipLabel, sayMore } from "./filter-words.ts";
import { namedRow } from "./named-later.ts";
import { foldedList, recordRow } from "./rows.ts";
import { describe } from "./words.ts";

/**
 * What a sentence is taken for, as chips that can be taken away one by one, and what the programs' pages answer: those that do not say stand
 * apart from those that do.
 * @returns what to announce
 */
export function showAnswers(place: HTMLElement, index: SearchIndex, reading: QueryReading): string {
  const answers = findAnswers(index, reading);
  const announcement =
    answers.yes.length === 0
      ? SAY.answersView.noPageThatWeReadSays
      : fill(SAY.answersView.pagesSaySo, {
          programs: plural(answers.yes.length, "program"),
          yes: answers.yes.length,
        });
  place.append(
    chips(reading),
    ...unreadNote(reading, answers.unread),
    element("p", { class: "lede" }, `${announcement}.`),
    ...directoryLink(reading),
    programs(index, answers.yes, reading),
    ...apart(index, answers.open, reading),
    ...(answers.no > 0
      ? [
          element(
            "p",
            { class: "quiet" },
            fill(SAY.answersView.thereOtherwise, { programs: plural(answers.no, "program"), no: answers.no }),
          ),
        ]
      : []),
  );
  showTopics(place, index, reading);
  return fill(SAY.answersView.doNotSay, { announcement, open: thousands(answers.open.length) });
}

function chips({ pieces }: QueryReading): HTMLElement {
  const items = pieces.flatMap((piece) => {
    const label = chipLabel(piece);
    if (label === null) return [];
    const left = pieces.filter((other) => other !== piece);
    return element(
      "li",
      {},
      element(
        "a",
        { href: searchAddress(typed(left)), "aria-label": fill(SAY.answersView.takeAway, { label }) },
        label,
      ),
    );
  });
  return element("ul", { class: "search-chips", "aria-label": SAY.answersView.whatWeLookedFor }, ...items);
}

/** What is left of a query, as somebody would have typed it. */
function typed(pieces: readonly SentencePiece[]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Words beside each other are quoted as one. */
function unreadNote({ pieces }: QueryReading, unread: readonly string[]): HTMLElement[] {
  const isUnread = (piece: SentencePiece) =>
    (piece.is === "asked" && piece.filter === null) || (piece.is === "rest" && unread.length > 0);
  const groups: string[] = [];
  let isBeside = false;
  for (const piece of pieces) {
    if (isUnread(piece)) {
      if (isBeside) groups[groups.length - 1] += ` ${piece.text}`;
      else groups.push(piece.text);
    }
    isBeside = isUnread(piece) || (isBeside && piece.is === "filler" && piece.text.trim() === "");
  }
  if (groups.length === 0) return [];
  const quoted = groups.map((words) => `“${words}”`).join(", ");
  return [element("p", { class: "note" }, fill(SAY.answersView.notReadAsAFilterThe, { quoted }))];
}

function directoryLink(reading: QueryReading): HTMLElement[] {
  const address = directoryAddress(reading);
  if (!address) return [];
  return [element("p", {}, element("a", { href: address }, SAY.answersView.seeThemInTheDirectoryWith))];
}

function programs(
  index: SearchIndex,
  found: readonly SearchDocument[],
  { filters }: QueryReading,
): HTMLElement {
  const about = (program: SearchDocument) =>
    [describe(index, program), sayMore(program, filters)].filter(Boolean).join(", ");
  const toItem = (program: SearchDocument) => recordRow(program, [program.name], about(program));
  return foldedList(found, (program) => namedRow(index, program, toItem));
}

/** Not shown as if they said so: a fold of its own. */
function apart(index: SearchIndex, open: readonly SearchDocument[], reading: QueryReading): HTMLElement[] {
  if (open.length === 0) return [];
  const words = fill(SAY.answersView.notSayOrNotClearlyAsk, {
    programs: plural(open.length, "program"),
    open: open.length,
  });
  const fold = element("details", { class: "found-apart" }, element("summary", {}, words));
  fold.addEventListener("toggle", () => {
    if (fold.childElementCount === 1) fold.append(programs(index, open, { ...reading, filters: [] }));
  });
  return [fold];
}

/** The guides, tools and words that answer what a query asks, if one of them is not among the finds on top already. */
export function showTopics(
  place: HTMLElement,
  index: SearchIndex,
  reading: QueryReading,
  onTop: readonly SearchDocument[] = [],
): void {
  const keys = reading.topics.flatMap((one) => TOPIC_ANSWERS[one]);
  const found = keys.flatMap(
    (key) => index.documents.find(({ kind, id }) => `${kind}:${id}` === key && kind !== "program") ?? [],
  );
  if (found.length === 0 || found.some((one) => onTop.includes(one))) return;
  const links = found.map((document) =>
    element("li", {}, element("a", { href: addressOf(document) }, document.name)),
  );
  place.append(
    element("h2", { class: "small-heading" }, SAY.answersView.whatElseAnswersIt),
    element("ul", { class: "found-list" }, ...links),
    element(
      "p",
      { class: "quiet" },
      `${SAY.answersView.yourOwnCaseWithAllThat} `,
      element("a", { href: withBase("/quiz/") }, SAY.answersView.theQuiz),
      ".",
    ),
  );
}
