import SAY from "../../../content/words/guide-parts.json" with { type: "json" };
import { getRecord } from "../../content/get-record.ts";
import { statePath } from "../../site/regions.ts";
import type { Site } from "../../site/site.ts";
import { statesByName } from "../../site/states.ts";
import type { TableBlock, Words } from "../blocks.ts";
import { countAmong } from "../counts.ts";

/** Prices of each state by its letters, the whole country being 100. */
const PRICES = "state-price-levels-2023";

/** `::states`: how many programs each state has, what they say of IMGs and the J-1, and how high its prices are; most J-1 first. */
export function statesBlock(site: Site): TableBlock {
  const { value: prices, source } = getRecord(site.content.figures, PRICES);
  const priceOf = (state: string): Words => {
    const level = typeof prices === "object" ? prices[state] : undefined;
    return level === undefined ? { text: SAY.states.notKnown } : { text: String(level), sources: [source] };
  };
  const states = statesByName(site)
    .map((state) => {
      const counted = (id: string) => countAmong(site, id, state.programs);
      return {
        ...state,
        all: counted("programs"),
        imgs: counted("takes-imgs"),
        j1: counted("j1-yes"),
        silent: counted("silent"),
      };
    })
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.j1 - a.j1 || b.imgs - a.imgs || b.all - a.all);
  return {
    kind: "table",
    caption: SAY.states.statesByWhatTheirProgramsPages,
    columns: [
      { name: "State" },
      { name: SAY.states.sponsorTheJ1, isNumber: true },
      { name: SAY.states.takeImgs, isNumber: true },
      { name: SAY.states.answerNothingYet, isNumber: true },
      { name: "Programs", isNumber: true },
      { name: SAY.states.pricesUs100, isNumber: true },
    ],
    rows: states.map(({ id, name, all, imgs, j1, silent }) => ({
      head: { text: name, path: statePath(id) },
      cells: [...[j1, imgs, silent, all].map((number) => ({ text: String(number) })), priceOf(id)],
    })),
    after: SAY.states.aRowWithSmallNumbersMay,
  };
}
