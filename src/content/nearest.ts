import Fuse from "fuse.js";

/** Fuse compares at most this many characters of a query in one go. */
const LONGEST_QUERY = 32;
/** From 0 (equal) to 1 (nothing in common): beyond this a hint would mislead. */
const FARTHEST = 0.45;

/** The candidate most like the word, or undefined when none comes near. Serves hints such as `Did you mean "samc-fm-faq"?`. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const fuse = new Fuse([...candidates], { threshold: FARTHEST, ignoreLocation: true });
  return fuse.search(word.slice(0, LONGEST_QUERY), { limit: 1 })[0]?.item;
}

/** ` Did you mean "samc-fm-faq"?`, with its leading space, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}
