/** A place on the earth, in degrees. */
export interface Center {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_MILES = 3959;

/** Miles in a straight line. */
export function milesBetween(a: Center, b: Center): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lon - a.lon);
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(chord));
}
