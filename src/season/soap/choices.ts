/** What the visitor keeps of SOAP on their device: their own list as they pasted it, and the lines that they chose, in their order. */
export interface SoapDesk {
  readonly text: string;
  readonly chosen: readonly number[];
  /** The list is the made-up one, to practice with. */
  readonly isRehearsal: boolean;
}

/** No list was brought yet. */
export const NO_SOAP: SoapDesk = { text: "", chosen: [], isRehearsal: false };

/** A list of every program of the Match is a tenth of this. */
export const MOST_CHARACTERS = 2_000_000;

/** Another list: what was chosen of the one before stands no longer. */
export function takeList(text: string, isRehearsal: boolean): SoapDesk {
  return text.trim() === "" ? NO_SOAP : { text: text.slice(0, MOST_CHARACTERS), chosen: [], isRehearsal };
}

/** Chooses a line or lets it go; at most `most` can be chosen. */
export function toggleChosen(desk: SoapDesk, line: number, most: number): SoapDesk {
  const { chosen } = desk;
  if (chosen.includes(line)) return { ...desk, chosen: chosen.filter((one) => one !== line) };
  return chosen.length >= most ? desk : { ...desk, chosen: [...chosen, line] };
}

/** Reads what was kept; anything else is an empty desk. */
export function readSoapDesk(json: unknown): SoapDesk {
  if (typeof json !== "object" || json === null) return NO_SOAP;
  const { text, chosen, isRehearsal } = json as Record<string, unknown>;
  if (typeof text !== "string" || text.trim() === "") return NO_SOAP;
  const lines = Array.isArray(chosen) ? chosen.filter((one) => Number.isSafeInteger(one) && one > 0) : [];
  return {
    text: text.slice(0, MOST_CHARACTERS),
    chosen: [...new Set(lines as readonly number[])],
    isRehearsal: isRehearsal === true,
  };
}
