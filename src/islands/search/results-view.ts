import SAY from "../../../content/words/search.json" with { type: "json" };
import { plural, thousands } from "../../engine/counted.ts";
import { asksOfPrograms } from "../../search/answers.ts";
import type { DocumentKind, SearchDocument } from "../../search/documents.ts";
import type { SearchIndex } from "../../search/index.ts";
import { countChoices, type QueryReading, readQuery } from "../../search/interpret.ts";
import { type SearchAnswer, search } from "../../search/query.ts";
import { fill } from "../../words/fill.ts";
import { element } from "../shared/dom.ts";
import { directoryAddress } from "./addresses.ts";
import { showAnswers, showTopics } from "./answers-view.ts";
import { showInstead } from "./instead-view.ts";
import { markedName } from "./marked-name.ts";
import { namedRow } from "./named-later.ts";
import { foldedList, recordRow } from "./rows.ts";
import { describe, describeReading, headingOf, kindsInOrder } from "./words.ts";

const MOST = 400;

/**
 * Shows what a query finds, or what comes near. A sentence that asks something of programs is answered first.
 * @returns what to announce
 */
export function showResults(place: HTMLElement, index: SearchIndex, query: string): string {
  place.replaceChildren();
  if (query === "") return "";
  const reading = readQuery(index, query);
  const answer = search(index, query, MOST);
  if (asksOfPrograms(index, reading)) {
    const announcement = showAnswers(place, index, reading);
    appendKinds(place, index, withoutPrograms(answer));
    return announcement;
  }
  if (answer.total === 0) {
    const announcement = showInstead(place, index, query);
    showTopics(place, index, reading);
    return announcement;
  }
  const announcement = fill(SAY.resultsView.forWord, { results: plural(answer.total, "result"), query });
  place.append(element("p", { class: "lede" }, announcement));
  const names = reading.without.map(({ name }) => name).join(", ");
  if (names) place.append(element("p", { class: "note" }, fill(SAY.resultsView.leftOut, { names })));
  const spelt = spellingNote(answer);
  if (spelt) place.append(spelt);
  const narrowed = directoryLink(answer, reading);
  if (narrowed) place.append(narrowed);
  showTopics(
    place,
    index,
    reading,
    answer.hits.slice(0, 3).map(({ document }) => document),
  );
  appendKinds(place, index, answer);
  return announcement;
}

function spellingNote({ hits, words }: SearchAnswer): HTMLElement | null {
  if (hits[0]?.quality !== "spelling") return null;
  const unknown = words.filter(({ guesses }) => guesses.length > 0).map(({ word }) => `“${word}”`);
  return element(
    "p",
    { class: "quiet" },
    fill(SAY.resultsView.nothingIsSpelledTheseComeNearest, { unknown: unknown.join(", ") }),
  );
}

function directoryLink({ counts }: SearchAnswer, reading: QueryReading): HTMLElement | null {
  const address = directoryAddress(reading);
  if (reading.rest.length > 0 || countChoices(reading) < 2 || counts.program === 0 || !address) return null;
  const words = `${plural(counts.program, "program")}: ${describeReading(reading)}`;
  return element(
    "p",
    {},
    element("a", { href: address }, fill(SAY.resultsView.seeInTheDirectory, { words })),
  );
}

/** Programs are listed with their answers already; a guess at a misspelt word has nothing to do with a question. */
function withoutPrograms(answer: SearchAnswer): SearchAnswer {
  const hits = answer.hits.filter(
    ({ document, quality }) => document.kind !== "program" && quality !== "spelling",
  );
  return { ...answer, hits };
}

function appendKinds(place: HTMLElement, index: SearchIndex, answer: SearchAnswer): void {
  for (const kind of kindsInOrder(answer.hits.map(({ document }) => document))) {
    place.append(listOfKind(index, answer, kind));
  }
}

function listOfKind(index: SearchIndex, answer: SearchAnswer, kind: DocumentKind): HTMLElement {
  const found = answer.hits.map(({ document }) => document).filter((document) => document.kind === kind);
  const toItem = (document: SearchDocument) =>
    recordRow(document, markedName(document, answer.words), describe(index, document));
  const heading = element("h2", { class: "small-heading" }, headingOf(kind), " ");
  heading.append(element("small", {}, thousands(answer.counts[kind])));
  return element(
    "section",
    { class: "found" },
    heading,
    foldedList(found, (document) => namedRow(index, document, toItem)),
  );
}
