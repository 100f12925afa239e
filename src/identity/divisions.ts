/** A division of the US Census Bureau: its states by their two letters. */
export interface Division {
  readonly id: string;
  readonly name: string;
  readonly states: readonly string[];
}

const division = (id: string, name: string, states: string): Division => ({
  id,
  name,
  states: states.split(" "),
});

/** The nine divisions, from the west, where the site began, to the east. Each state and the capital's district lies in one, Puerto Rico in none. */
export const DIVISIONS: readonly Division[] = [
  division("pacific", "Pacific", "AK CA HI OR WA"),
  division("mountain", "Mountain", "AZ CO ID MT NV NM UT WY"),
  division("west-south-central", "West South Central", "AR LA OK TX"),
  division("west-north-central", "West North Central", "IA KS MN MO NE ND SD"),
  division("east-south-central", "East South Central", "AL KY MS TN"),
  division("east-north-central", "East North Central", "IL IN MI OH WI"),
  division("south-atlantic", "South Atlantic", "DE DC FL GA MD NC SC VA WV"),
  division("middle-atlantic", "Middle Atlantic", "NJ NY PA"),
  division("new-england", "New England", "CT ME MA NH RI VT"),
];

/** The division in which a state lies; null for Puerto Rico. */
export function divisionOf(state: string): Division | null {
  return DIVISIONS.find(({ states }) => states.includes(state)) ?? null;
}

/** Other parts of the country that people name, by their states. */
const AREAS: Readonly<Record<string, string>> = {
  Midwest: "IL IN MI OH WI IA KS MN MO NE ND SD",
  "Pacific Northwest": "OR WA",
  "West Coast": "CA OR WA",
  "Mid-Atlantic": "NJ NY PA DE MD DC VA",
  "Mountain West": "AZ CO ID MT NV NM UT WY",
};

/** By which larger parts of the country a state is looked for: "New England". Names of one word that hospitals have too are left out. */
export function areasOf(state: string): readonly string[] {
  const division = divisionOf(state)?.name ?? "";
  const others = Object.keys(AREAS).filter((name) => AREAS[name]?.split(" ").includes(state));
  return division.includes(" ") ? [division, ...others] : others;
}
