import { listLanguages } from "../../facts/languages.ts";
import type { Site, SiteProgram } from "../../site/site.ts";
import type { Addressee, Named } from "./names.ts";

/** What the statement check needs to know of places and programs, served as one file of its page. */
export interface StatementNames {
  readonly names: readonly Named[];
  readonly targets: readonly Addressee[];
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
}

/** Names that a statement may address by mistake, and the programs for which one can be written. */
export function listStatementNames(site: Site): StatementNames {
  const { content, programs, byCity } = site;
  const regions = [...content.regions.values()];
  const sponsors = [...content.sponsors.values()].flatMap(({ id, name, aliases }) =>
    distinct([...nameParts(name), ...aliases].filter(isTelling)).map(
      (one): Named => ({ kind: "sponsor", id, name: one, region: null }),
    ),
  );
  const said = new Set(sponsors.map(({ name }) => name));
  return {
    names: [
      ...regions.flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((one): Named => ({ kind: "region", id, name: one, region: id })),
      ),
      ...[...content.counties.values()].map(
        ({ id, name, region }): Named => ({ kind: "county", id, name, region }),
      ),
      // Towns without programs are left out: many are people's names too (Patterson, Newman, Lindsay).
      ...[...content.cities.values()]
        .filter(({ id }) => byCity.has(id))
        .flatMap(({ id, name, aliases, region }) =>
          [name, ...aliases].map((one): Named => ({ kind: "city", id, name: one, region })),
        ),
      ...sponsors,
      ...distinct(programs.map(institutionOf).filter((name) => isTelling(name) && !said.has(name))).map(
        (name): Named => ({ kind: "program", id: "", name, region: null }),
      ),
    ],
    targets: programs
      .filter(({ isInResults }) => isInResults)
      .map(({ record, sponsor, city, region }) => ({
        program: record.id,
        name: record.name,
        sponsor: sponsor.id,
        city: city.id,
        region: region.id,
      })),
    languages: listLanguages(content),
    regions: regions.map(({ id, name }) => ({ id, name })),
  };
}

/** "Kern Medical Family Medicine, Bakersfield" → "Kern Medical": programs are named by institution, specialty and town. */
function institutionOf({ record, specialty, city }: SiteProgram): string {
  return record.name.replace(`, ${city.name}`, "").replace(` ${specialty.name}`, "").trim();
}

/** "UTMB (University of Texas Medical Branch)" → both names. */
function nameParts(name: string): string[] {
  return name.split(/\s*[()]\s*/).filter(Boolean);
}

/** Short names are words too ("Kern", "Long"): only capitals stand for one institution. */
function isTelling(name: string): boolean {
  return name.includes(" ") || /^[A-Z&+-]{4,}$/.test(name);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
