import type { Content, FiledProgram } from "../../content/content.ts";
import { STATES } from "../../content/schemas/state.ts";
import { seasonsOf } from "../../content/season.ts";
import type {
  Dataset,
  DatasetNames,
  DatasetSource,
  PlaceName,
  ProgramDetails,
} from "../../dataset/dataset.ts";
import type { DaysAhead } from "../../engine/alike-ahead.ts";
import { addDays } from "../../engine/day.ts";
import type { Program as EngineProgram, Facts } from "../../engine/facts.ts";
import { sourcesOfRules } from "../../engine/season-rules.ts";
import { listLanguages } from "../../facts/languages.ts";
import { changedSinceRead } from "../../facts/resolve.ts";
import { officeOf } from "../../site/office.ts";
import type { Site } from "../../site/site.ts";
import { reckonedFacts } from "./reckoned-facts.ts";

/** The figures that results reckon with. Others stand on the pages of guides and would only make the data set heavier. */
const BROWSER_FIGURES = ["step-2-ck-pass-mark"] as const;

/** All of it in maps: what a browser has of it is made when somebody asks. */
export interface WholeDataset extends Dataset {
  readonly ahead: DaysAhead;
  readonly details: ReadonlyMap<string, ProgramDetails>;
  readonly sources: ReadonlyMap<string, DatasetSource>;
}

/** A visitor's day can lie before ours; an older copy is read without what was reckoned ahead. */
const DAYS_BEFORE = 30;
const DAYS_AFTER = 200;

/**
 * Picks from the site what the browser needs, of all specialties: programs in results with their facts, and only the names and sources these
 * use.
 */
export function toDataset(site: Site): WholeDataset {
  const { content } = site;
  const shown = site.programs
    .filter((program) => program.isInResults)
    .sort(
      (a, b) =>
        compare(a.specialty.id, b.specialty.id) ||
        compare(a.record.name, b.record.name) ||
        compare(a.record.id, b.record.id),
    );
  const programs = shown.map(({ engine }) => {
    const hints = site.hints.get(engine.id);
    return { ...engine, facts: reckonedFacts(engine.facts), ...(hints && { hints }) };
  });
  const figures = pickFigures(content);
  const rulePages = seasonsOf(content).flatMap(({ rules }) => (rules ? sourcesOfRules(rules) : []));
  const details = new Map(shown.map(({ record }) => [record.id, detailsOf(content, record)]));
  return {
    asOf: site.asOf,
    ahead: { from: addDays(site.asOf, -DAYS_BEFORE), until: addDays(site.asOf, DAYS_AFTER) },
    programs,
    details,
    sources: pickSources(content, { programs, details, rulePages }),
    ruleSources: new Map([...new Set(rulePages)].sort().map((id) => [id, id])),
    names: namesOf(content, programs),
    cities: placesOf(programs),
    languages: listLanguages(content),
    figures,
  };
}

/** By id, as a reader of the packed cities gets them. */
function placesOf(programs: readonly EngineProgram[]): ReadonlyMap<string, PlaceName> {
  const places = programs.map(
    ({ city, county, region, state }) => [city, { county, region, state }] as const,
  );
  return new Map(places.sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function detailsOf(content: Content, record: FiledProgram): ProgramDetails {
  const { id, acgmeId, sponsor, city, listing, facts } = record;
  return {
    acgmeId,
    sponsor: {
      id: sponsor,
      name: content.sponsors.get(sponsor)?.name ?? sponsor,
      office: officeOf(content, sponsor)?.value ?? null,
    },
    cityName: content.cities.get(city)?.name ?? city,
    website: facts.website?.[0]?.value ?? null,
    contact: facts.contact?.[0]?.value ?? null,
    listing: {
      status: listing.status as ProgramDetails["listing"]["status"],
      ...(listing.note && { note: listing.note }),
    },
    remarks: (facts.remark ?? []).map(({ value, source }) => ({ text: value, source })),
    path: `/programs/${id}/`,
  };
}

/** Throws when one is missing or is not a single number. */
function pickFigures(content: Content): ReadonlyMap<string, number> {
  return new Map(
    BROWSER_FIGURES.map((id) => {
      const figure = content.figures.get(id);
      if (typeof figure?.value !== "number") throw new Error(`Figure "${id}" has to be one number.`);
      return [id, figure.value];
    }),
  );
}

function pickSources(
  content: Content,
  {
    programs,
    details,
    rulePages,
  }: Pick<WholeDataset, "programs" | "details"> & { readonly rulePages: readonly string[] },
): ReadonlyMap<string, DatasetSource> {
  const used = new Set(rulePages);
  for (const { remarks } of details.values()) for (const { source } of remarks) used.add(source);
  for (const { facts } of programs) for (const source of sourcesOf(facts)) used.add(source);
  return new Map(
    [...content.sources.values()]
      .filter(({ id }) => used.has(id))
      .sort((a, b) => compare(a.id, b.id))
      .map(({ id, title, publisher, url, kind, shows, notAfter }) => {
        const changed = changedSinceRead(content, id);
        return [
          id,
          {
            title,
            publisher,
            url,
            kind,
            shown: shows,
            ...(notAfter && { notAfter }),
            ...(changed && { changed }),
          },
        ];
      }),
  );
}

function sourcesOf(facts: Facts): string[] {
  return Object.values(facts).flatMap((list) => list.map(({ source }) => source));
}

function namesOf(content: Content, programs: readonly EngineProgram[]): DatasetNames {
  const names = (
    records: ReadonlyMap<string, { name: string }>,
    idOf: (program: EngineProgram) => string,
  ): ReadonlyMap<string, string> => {
    const used = [...new Set(programs.map(idOf))].sort();
    return new Map(used.map((id) => [id, records.get(id)?.name ?? id]));
  };
  return {
    specialties: names(content.specialties, ({ specialty }) => specialty),
    regions: new Map(
      [...content.regions.values()].sort((a, b) => a.order - b.order).map(({ id, name }) => [id, name]),
    ),
    cities: names(content.cities, ({ city }) => city),
    states: new Map(Object.entries(STATES)),
  };
}
