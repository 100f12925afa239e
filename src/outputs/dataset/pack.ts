import { createHash } from "node:crypto";
import type { DatasetSource, ProgramDetails } from "../../dataset/dataset.ts";
import {
  PACKED_VERSION,
  type PackedCommon,
  type PackedShard,
  type PackedSources,
} from "../../dataset/packed.ts";
import { usualId, usualName } from "../../dataset/usual-names.ts";
import type { Program as EngineProgram, FactList } from "../../engine/facts.ts";
import type { WholeDataset } from "./build.ts";
import { Distinct } from "./distinct.ts";
import { packHints } from "./pack-hints.ts";
import { packTold } from "./pack-told.ts";

/** The common file of all specialties; `unpackCommon` reads it. */
export function packCommon(dataset: WholeDataset, build: string): PackedCommon {
  const { names, cities, ruleSources } = dataset;
  const places = [...cities.values()];
  const counties = [...new Set(places.map(({ county }) => county))].sort();
  const countyPlaces = placesOf(counties);
  const regions = placesOf(names.regions.keys());
  const states = placesOf(names.states.keys());
  const sources = numbered(dataset, new Set(ruleSources.values()));
  const sourcePlaces = placesOf(sources.map(({ id }) => id));
  return {
    version: PACKED_VERSION,
    build,
    asOf: dataset.asOf,
    ahead: [dataset.ahead.from, dataset.ahead.until],
    names: {
      specialties: [...names.specialties],
      regions: [...names.regions],
      states: [...names.states],
    },
    counties,
    cities: {
      id: [...cities.keys()],
      name: [...cities.keys()].map((id) => need(names.cities, id)),
      county: places.map(({ county }) => need(countyPlaces, county)),
      region: places.map(({ region }) => need(regions, region)),
      state: places.map(({ state }) => need(states, state)),
    },
    languages: dataset.languages.map(({ id, name }) => [id, name]),
    sources: packSources(sources),
    ruleSources: [...ruleSources].map(([id, source]) => [id, need(sourcePlaces, source)]),
    figures: [...dataset.figures],
  };
}

/** The file of one specialty's programs; `unpackShard` reads it. `alike`: the numbers of all lists of facts of the data set. */
export function packShard(
  dataset: WholeDataset,
  specialty: string,
  { build, alike }: { readonly build: string; readonly alike: ReadonlyMap<FactList<unknown>, number> },
): PackedShard {
  const programs = dataset.programs.filter((program) => program.specialty === specialty);
  const detailsOf = ({ id }: EngineProgram) => need(dataset.details, id);
  const cited = new Set(
    programs.flatMap((program) => [
      ...Object.values(program.facts).flatMap((list) => list.map(({ source }) => source)),
      ...detailsOf(program).remarks.map(({ source }) => source),
    ]),
  );
  const sources = numbered(dataset, cited);
  const sourcePlaces = placesOf(sources.map(({ id }) => id));
  const cities = placesOf(dataset.cities.keys());
  const sponsors = new Map(
    programs.map((program) => [detailsOf(program).sponsor.id, detailsOf(program).sponsor]),
  );
  const sponsorPlaces = placesOf(sponsors.keys());
  const { set, ...lists } = packTold(programs, sourcePlaces, alike);
  const urlPlaces = placesOf(sources.map(({ source }) => source.url));
  const { hints, sisters, similar } = packHints(programs, [...dataset.names.states.keys()]);
  const addressOf = (address: string | null) => {
    const place = address === null ? undefined : urlPlaces.get(address);
    return place === undefined ? (address ?? 0) : place + 1;
  };

  return {
    version: PACKED_VERSION,
    build,
    specialty,
    sponsors: [...sponsors.values()].map(({ id, name, office }) =>
      office ? [id, name, addressOf(office)] : [id, name],
    ),
    programs: {
      id: programs.map((program) => packId(program, detailsOf(program))),
      name: programs.map((program) =>
        packName(program, detailsOf(program), need(dataset.names.specialties, specialty)),
      ),
      acgmeId: programs.map((program) => detailsOf(program).acgmeId ?? 0),
      sponsor: programs.map((program) => need(sponsorPlaces, detailsOf(program).sponsor.id)),
      city: programs.map(({ city }) => need(cities, city)),
      status: programs.map((program) => detailsOf(program).listing.status),
      listingNote: programs.map((program) => detailsOf(program).listing.note ?? 0),
      website: programs.map((program) => addressOf(detailsOf(program).website)),
      contact: programs.map((program) => addressOf(detailsOf(program).contact)),
      remarks: programs.flatMap((program, place) =>
        detailsOf(program).remarks.map(
          ({ text, source }) => [place, text, need(sourcePlaces, source)] as const,
        ),
      ),
      sisters,
      similar,
      set,
    },
    sources: packSources(sources),
    hints,
    ...lists,
  };
}

/** Names what the files of one build were made from, the engine's numbers of all lists of facts among it. */
export function buildOf(dataset: WholeDataset, alike: ReadonlyMap<FactList<unknown>, number>): string {
  const parts = [dataset, [...alike.values()]];
  const text = JSON.stringify(parts, (_, value) => (value instanceof Map ? [...value] : value));
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function packId({ id, specialty, city }: EngineProgram, { sponsor }: ProgramDetails): string | 0 | 1 {
  return id === usualId(sponsor.id, specialty, city) ? 0 : id === usualId(sponsor.id, specialty) ? 1 : id;
}

function packName(
  { name }: EngineProgram,
  { sponsor, cityName }: ProgramDetails,
  specialty: string,
): string | [head?: string] {
  const tail = usualName("", specialty, cityName);
  if (!name.endsWith(tail)) return name;
  const head = name.slice(0, -tail.length);
  return head === sponsor.name ? [] : [head];
}

interface Numbered {
  readonly id: string;
  readonly source: DatasetSource;
  /** Its place among all sources of the data set, by which readers name it (`sourceId`): the names of our files would travel for nothing. */
  readonly number: number;
}

function numbered({ sources }: WholeDataset, used: ReadonlySet<string>): readonly Numbered[] {
  return [...sources].flatMap(([id, source], number) => (used.has(id) ? [{ id, source, number }] : []));
}

function packSources(sources: readonly Numbered[]): PackedSources {
  const all = sources.map(({ source }) => source);
  const numbers = sources.map(({ number }) => number);
  const publishers = new Distinct<string>();
  const kinds = new Distinct<string>();
  const changed = all.flatMap(({ changed: day }, place) =>
    day === undefined ? [] : [[place, day] as const],
  );
  return {
    step: numbers.map((number, i) => number - (numbers[i - 1] ?? 0)),
    title: all.map(({ title }) => title),
    publisher: all.map(({ publisher }) => publishers.add(publisher)),
    publishers: publishers.list,
    url: all.map(({ url }) => url),
    kind: all.map(({ kind }) => kinds.add(kind)),
    kinds: kinds.list,
    shown: all.map(({ shown }) => shown ?? 0),
    notAfter: all.map(({ notAfter }) => notAfter ?? 0),
    ...(changed.length > 0 && { changed }),
  };
}

function placesOf(ids: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...ids].map((id, place) => [id, place]));
}

function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The data set refers to "${id}", which it does not hold.`);
  return value;
}
