/** Places that the site does not cover, so that a search for them is answered with what it does. */
const STATES = `Alabama, Alaska, Arkansas, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois,
  Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
  Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New York, North Carolina, North Dakota, Ohio,
  Oklahoma, Oregon, Pennsylvania, Puerto Rico, Rhode Island, South Carolina, South Dakota, Tennessee, Utah, Vermont,
  Virginia, Washington, West Virginia, Wisconsin, Wyoming`;
/** Cities with many programs for IMGs, and short forms that mean nothing else. */
const CITIES = `Atlanta, Baltimore, Boston, Bronx, Brooklyn, Buffalo, Chicago, Cleveland, Denver, Detroit, Las Vegas,
  Miami, Milwaukee, Minneapolis, New Orleans, Newark, NJ, NY, NYC, Orlando, Philadelphia, Pittsburgh, Portland, Queens, Seattle,
  St. Louis, Tampa`;

/** Longest first: "West Virginia" before "Virginia". */
const PLACES = `${STATES},${CITIES}`
  .split(",")
  .map((name) => name.replace(/\s+/g, " ").trim())
  .map((name) => ({ name, words: name.toLowerCase().replace(/\./g, "").split(" ") }))
  .sort((a, b) => b.words.length - a.words.length);

/** @returns the place outside our states that the words name, or null */
export function otherState(words: readonly string[]): string | null {
  const named = PLACES.find((place) =>
    words.some((_, from) => place.words.every((word, i) => words[from + i] === word)),
  );
  return named?.name ?? null;
}
