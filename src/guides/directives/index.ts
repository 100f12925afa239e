import type { Directive } from "../../content/guide-syntax.ts";
import type { Site } from "../../site/site.ts";
import type { Block } from "../blocks.ts";
import { countyMapBlock } from "./county-map.ts";
import { lastDaysBlock } from "./last-days.ts";
import { countiesBlock, coverageBlock, sponsorsBlock, unfilledBlock } from "./places.ts";
import { policiesBlock, programsBlock } from "./programs.ts";
import { calendarBlock, costsBlock, feesBlock, signalsBlock } from "./season.ts";
import { quartilesBlock } from "./specialties.ts";
import { statesBlock } from "./states.ts";
import { toolBlock } from "./tool.ts";

type Make = (site: Site, options: Readonly<Record<string, string>>) => Block;

/** Every directive by its name in `guide-syntax.ts`. */
export const MAKERS: Readonly<Record<string, Make>> = {
  programs: programsBlock,
  policies: policiesBlock,
  "specialty-quartiles": quartilesBlock,
  fees: feesBlock,
  costs: costsBlock,
  calendar: calendarBlock,
  "last-days": lastDaysBlock,
  signals: signalsBlock,
  counties: countiesBlock,
  "county-map": countyMapBlock,
  sponsors: sponsorsBlock,
  unfilled: unfilledBlock,
  coverage: coverageBlock,
  states: statesBlock,
  tool: toolBlock,
};

/** Throws for a name that no directive has, which the rule `guide-markers` rules out. */
export function makeBlock(site: Site, { name, options }: Directive): Block {
  const make = MAKERS[name];
  if (!make) throw new Error(`No directive "${name}".`);
  return make(site, options);
}
