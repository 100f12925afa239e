import SAY from "../../content/words/several-pages.json" with { type: "json" };
import type { Facts, Field } from "../engine/facts.ts";
import type { Door, Sign } from "../engine/glance.ts";
import type { ReachLevel } from "../engine/reach.ts";

/** A sign as it is drawn, and as it is heard. */
export const SIGN_WORDS: Readonly<Record<Sign, { readonly sign: string; readonly words: string }>> = {
  yes: { sign: "✓", words: "no obstacle" },
  no: { sign: "✕", words: "an obstacle" },
  depends: { sign: "~", words: SAY.rowWords.itDepends },
  hint: { sign: "~", words: SAY.rowWords.onlyAHint },
  yours: { sign: "!", words: SAY.rowWords.yourAnswerIsMissing },
  unknown: { sign: "?", words: SAY.rowWords.notKnown },
  free: { sign: "–", words: SAY.rowWords.doesNotConcernYou },
};

/** Once above the rows. */
export const LEGEND = SAY.rowWords.noObstacleRulesYouOutOr;

/** A column's heading in a word, and what it means. */
export const DOOR_WORDS: Readonly<Record<Door, { readonly short: string; readonly long: string }>> = {
  imgs: { short: "IMG", long: SAY.rowWords.takesImgs },
  visa: { short: "Visa", long: SAY.rowWords.visaOrPermit },
  score: { short: "CK", long: SAY.rowWords.scoresAndFailedAttempts },
  years: { short: "Yrs", long: SAY.rowWords.yearsSinceGraduation },
  usce: { short: "USCE", long: SAY.rowWords.usClinicalExperience },
};

/** A word on the row on the scores that are published beside the visitor's. */
export const REACH_MARKS: Readonly<Record<ReachLevel, string>> = {
  reach: "reach",
  within: "within",
  "no-figure": SAY.rowWords.noScore,
};

/** What is told of a program whose own and sponsor's pages say nothing: its specialty's scores, its county, the kind of its sponsor. */
const AROUND: ReadonlySet<string> = new Set([
  "matchedScores",
  "sponsorKind",
  "imgShareOfKind",
  "countyLanguages",
  "countyShortage",
] satisfies readonly Field[]);

/** True of a program of which no rule is known: mostly its name and place are all. */
export function tellsNoRule({ facts }: { readonly facts: Facts }): boolean {
  return Object.keys(facts).every((field) => AROUND.has(field));
}

/** Known parts of a fit from which its range says something. */
export const FIT_NEEDS = 8;

/** A program's name without the specialty and the city that stand beside it, and what was left away, for who hears the name alone. */
export function shortName(name: string, specialty: string, city: string): readonly [string, string] {
  const cut = (text: string, end: string) =>
    text.length > end.length && text.endsWith(end) ? text.slice(0, -end.length) : text;
  const bare = cut(cut(name, `, ${city}`), ` ${specialty}`);
  // "Center for Family Medicine" is called after its specialty.
  const short = / (?:for|of|in|and)$/.test(bare) ? cut(name, `, ${city}`) : bare;
  return [short, name.slice(short.length)];
}

/** "FM" for a specialty of two words, which everybody knows by its letters; any other whole. */
export function shortSpecialty(name: string): string {
  const words = name.split(/[ -]/);
  return words.length === 2 ? words.map((word) => word.charAt(0)).join("") : name;
}
