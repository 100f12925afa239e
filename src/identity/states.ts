/** The states, the capital's district and Puerto Rico by the two letters of the post. */
const STATES: readonly (readonly [string, string])[] =
  `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,
  CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,
  IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,
  MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,
  NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,
  SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,
  WV West Virginia,WI Wisconsin,WY Wyoming`
    .split(",")
    .map((line) => line.trim())
    .map((line) => [line.slice(0, 2), line.slice(3)]);

/** Their names by the two letters, in the order of names. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(STATES);

const BY_WORDS = new Map(
  STATES.flatMap(([id, name]) => [id, name].map((words) => [plain(words), id] as const)),
);

/** The two letters of a state by its letters or its name; null for other words. */
export function stateOf(words: string): string | null {
  return BY_WORDS.get(plain(words)) ?? null;
}

/** No place is as long. */
const MOST_LETTERS = 100;

/** "Fresno, CA", "Fresno (California)", "Fresno CA 93720, USA": the city and the two letters; null where no state ends the words. */
export function splitPlace(words: string): { readonly city: string; readonly state: string } | null {
  if (words.length > MOST_LETTERS) return null;
  const text = words
    .replace(/[,\s]+(?:USA?|U\.S\.(?:A\.)?|United States(?: of America)?)\.?\s*$/i, "")
    .replace(/\s+\d{5}(?:-\d{4})?\s*$/, "")
    .trim();
  const parts = /^(?<city>.*?\p{L}.*?)(?:\s*[,/(–—-]\s*|\s+)(?<state>[A-Za-z][A-Za-z. ]*?)\s*\)?$/u;
  // The longest name of a state at the end: "West Virginia" before "Virginia".
  const found = parts.exec(text)?.groups;
  if (!found?.city || !found.state) return null;
  const state = stateOf(found.state);
  // A state's own name is no city: "New York", "West Virginia".
  if (state === null || stateOf(text) !== null) return null;
  // Two small letters at the end of a name are a word ("Ponce de", "Salt Lake or"), unless a comma parts them.
  const isParted = /[,/(–—-]\s*[A-Za-z. ]+\)?$/.test(text);
  if (!isParted && found.state.length === 2 && found.state !== found.state.toUpperCase()) return null;
  return { city: found.city.replace(/[\s,]+$/, ""), state };
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(".", "").replaceAll(/\s+/g, " ").trim();
}
