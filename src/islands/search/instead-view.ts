import { withBase } from "../../addresses/links.ts";
import type { SearchDocument } from "../../search/documents.ts";
import type { SearchIndex } from "../../search/index.ts";
import { findInstead, type Instead } from "../../search/nothing-found.ts";
import { element } from "../shared/dom.ts";
import { searchAddress } from "./addresses.ts";
import { namedRow } from "./named-later.ts";
import { recordRow } from "./rows.ts";
import { describe, headingOf } from "./words.ts";

/** More states than these are not read. */
const MOST_STATES_NAMED = 6;

/**
 * Shows what comes near a query that found nothing: never an empty page.
 * @returns what to announce
 */
export function showInstead(place: HTMLElement, index: SearchIndex, query: string): string {
  const instead = findInstead(index, query);
  const shown = query.length > 60 ? `${query.slice(0, 60)}…` : query;
  const announcement = `Nothing found for “${shown}”`;
  place.append(
    element("p", { class: "lede" }, announcement),
    ...score(instead),
    ...coverage(index, instead),
    ...elsewhere(instead),
    ...nearest(index, instead),
    element(
      "p",
      {},
      "Or see ",
      element("a", { href: withBase("/programs/") }, "all programs"),
      " and ",
      element("a", { href: withBase("/cities/") }, "all cities"),
      ".",
    ),
  );
  return `${announcement}. ${instead.nearest.length > 0 ? "The nearest names are listed." : ""}`;
}

function score({ score: typed }: Instead): HTMLElement[] {
  if (typed === null) return [];
  return [
    element(
      "p",
      { class: "note" },
      `Is ${typed} your score? The `,
      element("a", { href: withBase("/quiz/") }, "quiz"),
      " sorts the programs by it and by the rest of your file, and ",
      element("a", { href: withBase("/guides/how-score-thresholds-work/") }, "How programs read a low score"),
      " tells what their pages say of scores.",
    ),
  ];
}

function coverage(index: SearchIndex, { notCovered }: Instead): HTMLElement[] {
  const states = index.documents.filter(({ kind }) => kind === "state").map(({ name }) => name);
  const isFew = states.length <= MOST_STATES_NAMED;
  const named = isFew
    ? `${states.slice(0, -1).join(", ")} and ${states.at(-1)}`
    : `${states.length} states and territories`;
  const covered = `We cover ${named}.`;
  return [element("p", {}, notCovered ? `${notCovered} is not in our data yet. ${covered}` : covered)];
}

function elsewhere({ elsewhere: states }: Instead): HTMLElement[] {
  if (states.length === 0) return [];
  const items = states.map(({ state, words, count }) => {
    const query = `${words} ${state.name}`;
    return element(
      "li",
      {},
      element("a", { href: searchAddress(query) }, `${words} in ${state.name}`),
      ` (${count})`,
    );
  });
  return [element("h2", {}, "In another state"), element("ul", { class: "found-list" }, ...items)];
}

function nearest(index: SearchIndex, { nearest: hits }: Instead): HTMLElement[] {
  if (hits.length === 0) return [];
  const toItem = (document: SearchDocument) =>
    recordRow(
      document,
      [document.name],
      [headingOf(document.kind), describe(index, document)].filter(Boolean).join(": "),
    );
  const items = hits.map(({ document }) => namedRow(index, document, toItem));
  return [element("h2", {}, "Nearest names"), element("ul", { class: "found-list" }, ...items)];
}
