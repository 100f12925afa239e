import SAY from "../../../content/words/search.json" with { type: "json" };
import { plural } from "../../engine/counted.ts";
import { asksOfPrograms } from "../../search/answers.ts";
import type { SearchDocument } from "../../search/documents.ts";
import type { SearchIndex } from "../../search/index.ts";
import { countChoices, readQuery } from "../../search/interpret.ts";
import { findInstead } from "../../search/nothing-found.ts";
import { isNameless } from "../../search/program-names.ts";
import { type SearchAnswer, search } from "../../search/query.ts";
import { fill } from "../../words/fill.ts";
import { element } from "../shared/dom.ts";
import { addressOf, directoryAddress, searchAddress } from "./addresses.ts";
import { markedName } from "./marked-name.ts";
import { namedRow } from "./named-later.ts";
import { describe, describeReading, headingOf, kindsInOrder } from "./words.ts";

const MOST = 9;
const MOST_OF_A_KIND = 4;

/**
 * Fills the list below the field: the best records grouped by kind, then all programs of the choices that the query
 * names, then the way to all results.
 * @returns what to announce
 */
export function fillSuggestions(list: HTMLElement, index: SearchIndex, query: string): string {
  const answer = search(index, query);
  const reading = readQuery(index, query);
  list.replaceChildren();
  const asks = asksOfPrograms(index, reading);
  if (answer.total === 0 && !asks) return fillInstead(list, index, query);
  const best = pickBest(answer);
  appendGroups(list, index, answer, best);
  const all: HTMLElement[] = [];
  const narrowed = directoryAddress(reading);
  if (asks) {
    all.push(
      option(
        searchAddress(query),
        [fill(SAY.suggestions.whatPagesSay, { reading: describeReading(reading) })],
        "option--all",
      ),
    );
  } else if (
    reading.rest.length === 0 &&
    countChoices(reading) > 1 &&
    answer.counts.program > 0 &&
    narrowed
  ) {
    const words = `${plural(answer.counts.program, "program")}: ${describeReading(reading)}`;
    all.push(option(narrowed, [fill(SAY.suggestions.seeInTheDirectory, { words })], "option--all"));
  }
  if (answer.total > best.length && !asks) {
    all.push(
      option(
        searchAddress(query),
        [fill(SAY.suggestions.seeAll, { results: plural(answer.total, "result") })],
        "option--all",
      ),
    );
  }
  if (all.length > 0) appendGroup(list, "More", all);
  numberOptions(list);
  const found = plural(answer.total, "result");
  return answer.hits[0]?.quality === "spelling" ? fill(SAY.suggestions.forANearbySpelling, { found }) : found;
}

function fillInstead(list: HTMLElement, index: SearchIndex, query: string): string {
  const { nearest } = findInstead(index, query);
  if (nearest.length > 0) {
    const answer = { words: [] };
    appendGroups(
      list,
      index,
      answer,
      nearest.slice(0, MOST_OF_A_KIND).map((hit) => hit.document),
      "Nearest",
    );
  }
  const more = option(searchAddress(query), [SAY.suggestions.nothingHasAllOfTheseWords], "option--all");
  appendGroup(list, "More", [more]);
  numberOptions(list);
  return SAY.suggestions.noResultTheNearestNamesAre;
}

function pickBest({ hits }: SearchAnswer): SearchDocument[] {
  const taken = new Map<string, number>();
  return hits
    .map(({ document }) => document)
    .filter(({ kind }) => {
      const place = (taken.get(kind) ?? 0) + 1;
      taken.set(kind, place);
      return place <= MOST_OF_A_KIND;
    })
    .slice(0, MOST);
}

function appendGroups(
  list: HTMLElement,
  index: SearchIndex,
  { words }: Pick<SearchAnswer, "words">,
  documents: readonly SearchDocument[],
  heading?: string,
): void {
  const toOption = (document: SearchDocument) =>
    option(isNameless(document) ? searchAddress(document.name) : addressOf(document), [
      element("span", { class: "option-name" }, ...markedName(document, words)),
      element("small", {}, describe(index, document)),
    ]);
  if (heading)
    appendGroup(
      list,
      heading,
      documents.map((document) => namedRow(index, document, toOption)),
    );
  for (const kind of heading ? [] : kindsInOrder(documents)) {
    appendGroup(
      list,
      headingOf(kind),
      documents
        .filter((document) => document.kind === kind)
        .map((document) => namedRow(index, document, toOption)),
    );
  }
}

function appendGroup(list: HTMLElement, heading: string, options: readonly HTMLElement[]): void {
  const id = `${list.id}-${heading.toLowerCase()}`;
  list.append(
    element(
      "div",
      { role: "group", "aria-labelledby": id },
      element("div", { class: "option-heading", id, role: "presentation" }, heading),
      ...options,
    ),
  );
}

function option(href: string, children: (Node | string)[], more = ""): HTMLElement {
  const classes = more === "" ? "option" : `option ${more}`;
  return element(
    "a",
    { class: classes, role: "option", href, tabindex: -1, "aria-selected": "false" },
    ...children,
  );
}

function numberOptions(list: HTMLElement): void {
  for (const [i, one] of [...list.querySelectorAll("[role=option]")].entries()) one.id = `${list.id}-${i}`;
}
