import { getRecord } from "../../content/get-record.ts";
import { drawRegion } from "../../site/maps/region-map.ts";
import type { Site } from "../../site/site.ts";
import type { MapBlock } from "../blocks.ts";

/** Highest percentage of each shade but the last. */
const STEPS = [40, 60, 90] as const;

/** `::county-map region=…`: a region's counties by need, and its cities with programs. */
export function countyMapBlock(site: Site, { region = "" }: Readonly<Record<string, string>>): MapBlock {
  const map = drawRegion(site, getRecord(site.content.regions, region));
  return {
    kind: "map",
    title: "Counties by shortage of primary care, and cities with programs",
    width: map.width,
    height: map.height,
    land: map.states,
    areas: map.counties.flatMap(({ county, path }) => {
      const percent = county.facts.shortage?.[0]?.value.percentOfPeople;
      return percent === undefined ? [] : [{ path, shade: shadeOf(percent) }];
    }),
    cities: map.cities.map(({ city, x, y, radius, label }) => ({ name: city.name, x, y, radius, label })),
    legend: [
      `under ${STEPS[0]}%`,
      `${STEPS[0]}% to ${STEPS[1]}%`,
      `${STEPS[1]}% to ${STEPS[2]}%`,
      `${STEPS[2]}% or more`,
    ],
    sources: [...new Set(map.counties.flatMap(({ county }) => county.facts.shortage?.[0]?.source ?? []))],
  };
}

/** 0 for the least need to 3 for the most. */
export function shadeOf(percent: number): number {
  return STEPS.filter((step) => percent >= step).length;
}
