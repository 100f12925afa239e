import type { StatementContext } from "../../../src/tools/statement-check/check.ts";
import { USUAL_WORDS } from "../../../src/tools/statement-check/length.ts";
import { type Addressee, indexNames, type Named } from "../../../src/tools/statement-check/names.ts";

const NAMES: readonly Named[] = [
  { kind: "region", id: "central-valley", name: "Central Valley", region: "central-valley" },
  { kind: "region", id: "central-valley", name: "San Joaquin Valley", region: "central-valley" },
  { kind: "region", id: "inland-empire", name: "Inland Empire", region: "inland-empire" },
  { kind: "county", id: "fresno-county", name: "Fresno County", region: "central-valley" },
  { kind: "city", id: "fresno", name: "Fresno", region: "central-valley" },
  { kind: "city", id: "merced", name: "Merced", region: "central-valley" },
  { kind: "city", id: "bakersfield", name: "Bakersfield", region: "central-valley" },
  { kind: "city", id: "el-paso", name: "El Paso", region: "texas-border-west" },
  { kind: "city", id: "orange", name: "Orange", region: "other-california" },
  { kind: "city", id: "mission", name: "Mission", region: "texas-border-west" },
  { kind: "sponsor", id: "ucsf-fresno", name: "UCSF Fresno", region: null },
  { kind: "sponsor", id: "kern-medical", name: "Kern Medical", region: null },
  { kind: "sponsor", id: "saint-agnes", name: "Saint Agnes Medical Center", region: null },
  { kind: "program", id: "saint-agnes-fm", name: "Saint Agnes", region: "central-valley" },
  { kind: "program", id: "tt-el-paso-fm", name: "Texas Tech El Paso", region: "texas-border-west" },
];

export const SAINT_AGNES: Addressee = {
  program: "saint-agnes-fm",
  name: "Saint Agnes Family Medicine, Fresno",
  sponsor: "saint-agnes",
  city: "fresno",
  region: "central-valley",
};

export function context(differences: Partial<StatementContext> = {}): StatementContext {
  return {
    limits: { characters: 28_000, words: USUAL_WORDS },
    names: indexNames(NAMES),
    target: null,
    profile: {},
    applicationYear: 2026,
    languages: new Map([
      ["spanish", "Spanish"],
      ["punjabi", "Punjabi"],
      ["hmong", "Hmong"],
    ]),
    regionName: (id) => (id === "central-valley" ? "Central Valley" : id),
    ...differences,
  };
}
