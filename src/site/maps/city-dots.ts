import type { GeoProjection } from "d3-geo";
import type { City } from "../../content/content.ts";
import { groupByCity } from "../directory.ts";
import type { SiteProgram } from "../site-program.ts";
import { type Label, placeLabels } from "./map-labels.ts";

/** A city with programs as a dot; the more programs, the larger. */
export interface CityDot {
  readonly city: City;
  /** Programs there. */
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its name stands; null where it would cover another. */
  readonly label: Label | null;
}

/** The cities of the programs, those with most programs first. */
export function cityDots(
  programs: readonly SiteProgram[],
  projection: GeoProjection,
  area: { readonly width: number; readonly height: number },
): CityDot[] {
  const dots = groupByCity(programs)
    .map(({ city, programs: there }) => {
      const [x, y] = projection([city.lon, city.lat]) as [number, number];
      const count = there.length;
      return {
        city,
        count,
        x: Math.round(x),
        y: Math.round(y),
        radius: Math.round(3 + 1.6 * Math.sqrt(count)),
      };
    })
    .sort((a, b) => b.count - a.count);
  const labels = placeLabels(
    dots.map(({ city, x, y, radius }) => ({ text: city.name, x, y, radius })),
    area,
  );
  return dots.map((dot, index) => ({ ...dot, label: labels[index] ?? null }));
}
