import type { SearchSource } from "../../src/search/documents.ts";
import type { SearchOccasion } from "../../src/search/says.ts";

type ProgramSource = SearchSource["programs"][number];

/** A program with nothing known of it, in Fresno unless said otherwise. */
export function program(over: Partial<ProgramSource> & { id: string; name: string }): ProgramSource {
  const rest = {
    aliases: [],
    codes: [],
    specialty: "family-medicine",
    sponsor: "saint-agnes",
    city: "fresno",
  };
  return { ...rest, says: {}, weight: 0, notOpen: null, ...over };
}

/** A day of the 2027 season. */
export const OCCASION: SearchOccasion = { today: "2026-11-28", opens: 2026 };

/** Two states, three cities, two specialties: enough to see every rule. */
export const SMALL_SOURCE: SearchSource = {
  states: [
    { id: "CA", name: "California", aliases: ["CA"] },
    { id: "TX", name: "Texas", aliases: ["TX"] },
  ],
  regions: [
    { id: "central-valley", name: "Central Valley", aliases: ["the Valley", "Fresno"], states: ["CA"] },
    { id: "south-texas", name: "South Texas", aliases: ["RGV"], states: ["TX"] },
  ],
  counties: [
    { id: "fresno-county", name: "Fresno County", aliases: [], state: "CA", region: "central-valley" },
    { id: "hidalgo-county", name: "Hidalgo County", aliases: [], state: "TX", region: "south-texas" },
  ],
  cities: [
    {
      id: "fresno",
      name: "Fresno",
      aliases: [],
      county: "fresno-county",
      region: "central-valley",
      state: "CA",
      note: null,
    },
    {
      id: "reedley",
      name: "Reedley",
      aliases: [],
      county: "fresno-county",
      region: "central-valley",
      state: "CA",
      note: null,
    },
    {
      id: "mcallen",
      name: "McAllen",
      aliases: [],
      county: "hidalgo-county",
      region: "south-texas",
      state: "TX",
      note: null,
    },
  ],
  specialties: [
    { id: "family-medicine", name: "Family Medicine", aliases: ["FM", "fam med"] },
    { id: "psychiatry", name: "Psychiatry", aliases: ["psych"] },
  ],
  sponsors: [
    { id: "saint-agnes", name: "Saint Agnes Medical Center", aliases: ["SAMC"], state: "CA" },
    { id: "dhr", name: "DHR Health (Renaissance)", aliases: [], state: "TX" },
  ],
  programs: [
    program({
      id: "agnes-fm",
      name: "Saint Agnes Medical Center Family Medicine, Fresno",
      codes: ["1200521351", "2973120C0"],
      says: { j1: "yes", h1b: "no", step1: [1, 2], step2: [1, 2] },
    }),
    program({
      id: "agnes-psych",
      name: "Saint Agnes Medical Center Psychiatry, Fresno",
      specialty: "psychiatry",
    }),
    program({ id: "dhr-fm", name: "DHR Health Family Medicine, McAllen", sponsor: "dhr", city: "mcallen" }),
    program({
      id: "dhr-old",
      name: "DHR Family Medicine, McAllen",
      sponsor: "dhr",
      city: "mcallen",
      notOpen: "closed",
    }),
  ],
  terms: [
    {
      id: "green-card",
      name: "Permanent resident",
      aliases: ["green card"],
      text: "Somebody who may live and work in the US for good.",
    },
  ],
  tools: [{ id: "cost", name: "Applications and cost", aliases: [] }],
  guides: [
    {
      id: "visas",
      name: "J-1 or H-1B",
      summary: "What each visa asks of you.",
      text: "Cap-exempt",
      aliases: [],
    },
  ],
};
