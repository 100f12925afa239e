import SAY from "../../../content/words/guide-parts.json" with { type: "json" };
import { getRecord } from "../../content/get-record.ts";
import { drawRegion } from "../../site/maps/region-map.ts";
import type { Site } from "../../site/site.ts";
import { fill } from "../../words/fill.ts";
import type { MapBlock } from "../blocks.ts";

/** Highest percentage of each shade but the last. */
const STEPS = [40, 60, 90] as const;

/** `::county-map region=…`: a region's counties by need, and its cities with programs. */
export function countyMapBlock(site: Site, { region = "" }: Readonly<Record<string, string>>): MapBlock {
  const map = drawRegion(site, getRecord(site.content.regions, region));
  return {
    kind: "map",
    title: SAY.countyMap.countiesByShortageOfPrimaryCare,
    width: map.width,
    height: map.height,
    land: map.states,
    areas: map.counties.flatMap(({ county, path }) => {
      const percent = county.facts.shortage?.[0]?.value.percentOfPeople;
      return percent === undefined ? [] : [{ path, shade: shadeOf(percent) }];
    }),
    cities: map.cities.map(({ city, x, y, radius, label }) => ({ name: city.name, x, y, radius, label })),
    legend: [
      fill(SAY.countyMap.under, { steps: STEPS[0] }),
      fill(SAY.countyMap.to, { steps: STEPS[0], steps2: STEPS[1] }),
      fill(SAY.countyMap.to, { steps: STEPS[1], steps2: STEPS[2] }),
      fill(SAY.countyMap.orMore, { steps: STEPS[2] }),
    ],
    sources: [...new Set(map.counties.flatMap(({ county }) => county.facts.shortage?.[0]?.source ?? []))],
  };
}

/** 0 for the least need to 3 for the most. */
export function shadeOf(percent: number): number {
  return STEPS.filter((step) => percent >= step).length;
}
