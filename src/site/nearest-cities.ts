import type { City } from "../content/content.ts";
import { milesBetween } from "../facts/miles.ts";
import type { Site } from "./site.ts";

/** A city with programs that take residents, and how far its center is in a straight line. */
export interface NearCity {
  readonly city: City;
  readonly programs: number;
  readonly miles: number;
}

/** Cities with programs in results, nearest first, without the city itself. */
export function nearestCities({ byCity }: Pick<Site, "byCity">, from: City, most: number): NearCity[] {
  return [...byCity.values()]
    .flatMap((programs) => {
      const open = programs.filter(({ isInResults }) => isInResults);
      const city = open[0]?.city;
      return city && city.id !== from.id
        ? [{ city, programs: open.length, miles: Math.round(milesBetween(from, city)) }]
        : [];
    })
    .sort((a, b) => a.miles - b.miles || b.programs - a.programs || (a.city.id < b.city.id ? -1 : 1))
    .slice(0, most);
}
