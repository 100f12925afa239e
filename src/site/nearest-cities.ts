import type { City } from "../content/content.ts";
import type { Site } from "./site.ts";

/** A city with programs that take residents, and how far its center is in a straight line. */
export interface NearCity {
  readonly city: City;
  readonly programs: number;
  readonly miles: number;
}

const EARTH_RADIUS_MILES = 3959;

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

type Point = Pick<City, "lat" | "lon">;

function milesBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon);
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(chord));
}
