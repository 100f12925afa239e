import type { Occasion } from "../engine/profile.ts";
import { regionsInOrder, sortBySpecialty } from "./directory.ts";
import { DIRECTORY_FACETS, directoryFacets, rowOf } from "./directory-facets.ts";
import { countAnswered, DECIDING_FIELDS } from "./known-answers.ts";
import { listingShort, MILITARY } from "./listing-words.ts";
import { toldRegions } from "./regions.ts";
import type { Site, SiteProgram } from "./site.ts";

/** What the directory's filter loads when somebody opens it: every program by column, in the order of places. */
export interface DirectoryRows {
  readonly facets: readonly {
    /** In the address: `?j1=yes`. */
    readonly name: string;
    readonly label: string;
    /** Few values are boxes to tick, many are a list to choose from. */
    readonly shape: "boxes" | "list";
    /** Each with its words. */
    readonly values: readonly (readonly [value: string, words: string])[];
    /** For each program the place of its value. */
    readonly answers: readonly number[];
  }[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** How many of `questions` the program's pages answer. */
  readonly known: readonly number[];
  readonly questions: number;
  /** What is out of the ordinary, by the program's place: "closed". */
  readonly notes: Readonly<Record<number, string>>;
  /** Places of the programs that results leave out. */
  readonly leftOut: readonly number[];
}

/** By the season and day of the build. */
export function directoryRows(site: Site): DirectoryRows {
  const occasion: Occasion = { season: site.engineSeason, asOf: site.today };
  const programs = byPlace(site);
  const rows = programs.map((program) => rowOf(program, occasion).split(" "));
  const notes = programs.flatMap(({ record, list }, place) => {
    const words = [record.military ? MILITARY : null, listingShort(record, list)].filter(Boolean);
    return words.length > 0 ? [[place, words.join(", ")] as const] : [];
  });
  return {
    facets: directoryFacets(site, occasion).map(({ name, label, shape, values }) => {
      const column = DIRECTORY_FACETS.indexOf(name);
      const places = new Map(values.map(({ value }, place) => [value, place]));
      return {
        name,
        label,
        shape,
        values: values.map(({ value, label: words }) => [value, words] as const),
        answers: rows.map((row) => places.get(row[column] ?? "") ?? -1),
      };
    }),
    ids: programs.map(({ record }) => record.id),
    names: programs.map(({ record, city }) => withoutCity(record.name, city.name)),
    known: programs.map(countAnswered),
    questions: DECIDING_FIELDS.length,
    notes: Object.fromEntries(notes),
    leftOut: [...programs.keys()].filter((place) => !programs[place]?.isInResults),
  };
}

/** Regions of which the site tells most come first, the others by name; in each, cities by name, then specialty and name. */
function byPlace(site: Site): SiteProgram[] {
  const told = toldRegions(site.content);
  const others = regionsInOrder(site).filter((region) => !told.includes(region));
  const order = [...told, ...others.sort((a, b) => (a.name < b.name ? -1 : 1))];
  return order.flatMap(({ id }) => {
    const there = Map.groupBy(site.byRegion.get(id) ?? [], ({ city }) => city.name);
    return [...there].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, inCity]) => sortBySpecialty(inCity));
  });
}

/** The row tells the city after the name. */
function withoutCity(name: string, city: string): string {
  return name.endsWith(`, ${city}`) ? name.slice(0, -city.length - 2) : name;
}
