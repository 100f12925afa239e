import type { FactView } from "../../site/fact-views.ts";
import { identityOf } from "../../site/identities.ts";
import type { Site, SiteProgram } from "../../site/site.ts";

/** All programs with all facts and their sources, for anybody's use: `/data/v1/programs.json`. */
export function toOpenPrograms(site: Site): object {
  const programs = site.programs.map((program) => toOpenProgram(site, program));
  return {
    version: 1,
    about:
      "Whole File: facts on US residency programs for international medical graduates, each with its source and the date that source shows. A field that is absent is not known. Confirm with the program before you act.",
    license: "CC BY 4.0",
    asOf: site.asOf,
    season: site.season.year,
    programs,
    sources: [...site.content.sources.values()].map(({ file: _file, ...source }) => source),
  };
}

function toOpenProgram(site: Site, program: SiteProgram): object {
  const { record, sponsor, city, county, region, specialty, state, path, isInResults } = program;
  return {
    id: record.id,
    path,
    acgmeId: record.acgmeId,
    name: record.name,
    aliases: identityOf(program).otherNames,
    specialty: { id: specialty.id, name: specialty.name },
    sponsor: { id: sponsor.id, name: sponsor.name },
    city: { id: city.id, name: city.name, lat: city.lat, lon: city.lon },
    county: { id: county.id, name: county.name },
    region: { id: region.id, name: region.name },
    state: state.id,
    listing: record.listing,
    military: record.military === true,
    inResults: isInResults,
    facts: Object.fromEntries(
      site
        .fieldsOf(program)
        .filter(({ facts }) => facts.length > 0)
        .map(({ field, facts }) => [field, facts.map(toOpenFact)]),
    ),
  };
}

function toOpenFact({ value, words, fact, note, source, isSponsorWide, standing }: FactView): object {
  return {
    value,
    words,
    ...("strength" in fact && { strength: fact.strength }),
    ...(fact.for && { for: fact.for }),
    ...("replaces" in fact && { replaces: true }),
    ...(fact.dropped && { dropped: true }),
    ...(isSponsorWide && { sponsorWide: true }),
    ...(standing !== "rule" && { countsAs: standing }),
    ...(note !== null && { note }),
    source: source.id,
    kind: source.kind,
    shown: source.shows,
    ...(source.notAfter && { notAfter: source.notAfter }),
    read: source.read,
  };
}
