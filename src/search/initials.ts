import { foldText } from "./normalize.ts";

const SMALL_WORDS: ReadonlySet<string> = new Set("a and at de for in of on s the".split(" "));
const SPECIALTY =
  /\b(?:Program|Family Medicine|Internal Medicine|Psychiatry|Pediatrics|Neurology|General Surgery|Surgery|Pathology)\b/g;
const FEWEST = 3;
const MOST = 6;

/**
 * The first letters of an institution's words, as people shorten it: "mgh" for "Massachusetts General Hospital". Each part of a name that
 * strokes, brackets or commas part has its own. Nothing for fewer than three words, which are said in full.
 */
export function initialsOf(name: string): string[] {
  return partsOf(name).flatMap((part) => {
    const words = foldText(part.replace(SPECIALTY, " "))
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "" && !SMALL_WORDS.has(word));
    const initials = words.map((word) => word[0]).join("");
    return words.length >= FEWEST && words.length <= MOST ? [initials] : [];
  });
}

/** A stroke between two words may part an institution from its hospital, or belong to the name: both. */
function partsOf(name: string): string[] {
  const parts = name.split(/[/(),]|\s-\s/);
  return [...new Set([...parts, ...parts.flatMap((part) => part.split("-"))])];
}
