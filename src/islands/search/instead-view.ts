import SAY from "../../../content/words/search.json" with { type: "json" };
import { withBase } from "../../addresses/links.ts";
import { thousands } from "../../engine/counted.ts";
import type { SearchDocument } from "../../search/documents.ts";
import type { SearchIndex } from "../../search/index.ts";
import { findInstead, type Instead } from "../../search/nothing-found.ts";
import { fill } from "../../words/fill.ts";
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
  const announcement = fill(SAY.insteadView.nothingFoundFor, { shown });
  place.append(
    element("p", { class: "lede" }, announcement),
    ...score(instead),
    ...coverage(index, instead),
    ...elsewhere(instead),
    ...nearest(index, instead),
    element(
      "p",
      {},
      `${SAY.insteadView.orSee} `,
      element("a", { href: withBase("/programs/") }, SAY.insteadView.allPrograms),
      ` ${SAY.insteadView.and} `,
      element("a", { href: withBase("/cities/") }, SAY.insteadView.allCities),
      ".",
    ),
  );
  return `${announcement}. ${instead.nearest.length > 0 ? SAY.insteadView.theNearestNamesAreListed : ""}`;
}

function score({ score: typed }: Instead): HTMLElement[] {
  if (typed === null) return [];
  return [
    element(
      "p",
      { class: "note" },
      `${fill(SAY.insteadView.isYourScoreThe, { typed })} `,
      element("a", { href: withBase("/quiz/") }, SAY.insteadView.quiz),
      ` ${SAY.insteadView.sortsTheProgramsByItAnd} `,
      element(
        "a",
        { href: withBase("/guides/how-score-thresholds-work/") },
        SAY.insteadView.howProgramsReadALowScore,
      ),
      ` ${SAY.insteadView.tellsWhatTheirPagesSayOf}`,
    ),
  ];
}

function coverage(index: SearchIndex, { notCovered, unknown }: Instead): HTMLElement[] {
  const states = index.documents.filter(({ kind }) => kind === "state").map(({ name }) => name);
  const isFew = states.length <= MOST_STATES_NAMED;
  const named = isFew
    ? `${states.slice(0, -1).join(", ")} and ${states.at(-1)}`
    : fill(SAY.insteadView.statesAndTerritories, { states: thousands(states.length) });
  const covered = fill(SAY.insteadView.weCover, { named });
  const none = unknown ? `${fill(SAY.insteadView.noneIsOfThisName, { unknown })} ` : "";
  return [
    element(
      "p",
      {},
      notCovered ? fill(SAY.insteadView.isNotInOurDataYet, { notCovered, covered }) : `${none}${covered}`,
    ),
  ];
}

function elsewhere({ elsewhere: states }: Instead): HTMLElement[] {
  if (states.length === 0) return [];
  const items = states.map(({ state, words, count }) => {
    const query = `${words} ${state.name}`;
    return element(
      "li",
      {},
      element("a", { href: searchAddress(query) }, `${words} in ${state.name}`),
      ` (${thousands(count)})`,
    );
  });
  return [
    element("h2", {}, SAY.insteadView.inAnotherState),
    element("ul", { class: "found-list" }, ...items),
  ];
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
  return [element("h2", {}, SAY.insteadView.nearestNames), element("ul", { class: "found-list" }, ...items)];
}
