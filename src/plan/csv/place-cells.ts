import { splitPlace, stateOf } from "../../identity/states.ts";
import { cleanName } from "../list.ts";
import { isSilent } from "./cells/silence.ts";

/** City and state of a row: "Fresno, CA" in one cell is both. The state by its letters where it is one of the country's, else its words. */
export function readPlaceCells(
  city: string,
  state: string,
): { readonly city: string; readonly state: string } {
  const its = isSilent(state) ? "" : (stateOf(state) ?? splitPlace(state)?.state ?? cleanName(state));
  const split = isSilent(city) ? { city: "", state: "" } : splitPlace(city);
  return { city: cleanName(split?.city ?? city), state: its || split?.state || "" };
}

/** Words that can be a city's: letters, no number, no sign of two to four capitals such as "OOS". */
export function looksLikeCity(words: string): boolean {
  const text = words.trim();
  if (splitPlace(text) !== null) return true;
  return /\p{L}{3}/u.test(text) && !/\d/.test(text) && !/^[A-Z]{2,4}$/.test(text) && text.length <= 60;
}
