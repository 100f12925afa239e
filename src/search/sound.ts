/**
 * How a word sounds, roughly and for readers of any first language: the consonants in order, those that sound alike
 * written alike. "sykiatry" and "psychiatry", "albakerky" and "albuquerque" sound the same here.
 */

const SOFTENING = new Set(["e", "i", "y"]);
const VOWELS = new Set(["a", "e", "i", "o", "u", "y"]);
const SAME: Record<string, string> = { q: "k", z: "s", v: "f", w: "", h: "" };

/** @returns the word's sound, or "" when it has fewer than three consonants and would sound like too much else */
export function soundOf(word: string): string {
  let sound = "";
  for (let i = 0; i < word.length; i += 1) {
    const letter = word[i] as string;
    const next = word[i + 1] ?? "";
    let heard = SAME[letter] ?? letter;
    if (VOWELS.has(letter)) heard = i === 0 ? "a" : "";
    else if (letter === "p" && next === "h") heard = "f";
    else if (i === 0 && ((letter === "p" && next === "s") || (letter === "k" && next === "n"))) heard = "";
    else if (letter === "c") heard = SOFTENING.has(next) ? "s" : "k";
    else if (letter === "g") heard = next === "h" ? "" : SOFTENING.has(next) ? "j" : "g";
    else if (letter === "x") heard = "ks";
    else if (letter === "h" && i === 0) heard = "h";
    if (heard !== "" && !sound.endsWith(heard)) sound += heard;
  }
  return sound.length >= 3 ? sound : "";
}
