import type { Dataset } from "../../dataset/dataset.ts";
import { PACKED_VERSION, type PackedDataset, packMark } from "../../dataset/packed.ts";
import type { Program as EngineProgram, Fact, Facts } from "../../engine/facts.ts";

/** The data set in columns; `unpackDataset` gives it back. */
export function packDataset(dataset: Dataset): PackedDataset {
  const { programs, details, sources, names } = dataset;
  const places = {
    specialties: placesOf(names.specialties.keys()),
    regions: placesOf(names.regions.keys()),
    cities: placesOf(names.cities.keys()),
    counties: placesOf(names.counties.keys()),
    states: placesOf(names.states.keys()),
  };
  const sponsors = new Map([...details.values()].map(({ sponsor }) => [sponsor.id, sponsor.name]));
  const sponsorPlaces = placesOf(sponsors.keys());
  const sourcePlaces = placesOf(sources.keys());
  const facts = new FactTable(sourcePlaces);
  const fields = [...new Set(programs.flatMap(({ facts }) => Object.keys(facts)))].sort();
  const fieldPlaces = placesOf(fields);
  const detailsOf = ({ id }: EngineProgram) => need(details, id);
  const urlPlaces = placesOf([...sources.values()].map(({ url }) => url));
  const addressOf = (address: string | null) => {
    const place = address === null ? undefined : urlPlaces.get(address);
    return place === undefined ? (address ?? 0) : place + 1;
  };

  return {
    version: PACKED_VERSION,
    asOf: dataset.asOf,
    names: {
      specialties: [...names.specialties],
      regions: [...names.regions],
      cities: [...names.cities],
      counties: [...names.counties],
      states: [...names.states],
    },
    sponsors: [...sponsors],
    languages: dataset.languages.map(({ id, name }) => [id, name]),
    programs: {
      id: programs.map(({ id }) => id),
      name: programs.map(({ name }) => name),
      acgmeId: programs.map((program) => detailsOf(program).acgmeId ?? 0),
      specialty: programs.map(({ specialty }) => need(places.specialties, specialty)),
      sponsor: programs.map((program) => need(sponsorPlaces, detailsOf(program).sponsor.id)),
      city: programs.map(({ city }) => need(places.cities, city)),
      county: programs.map(({ county }) => need(places.counties, county)),
      region: programs.map(({ region }) => need(places.regions, region)),
      state: programs.map(({ state }) => need(places.states, state)),
      status: programs.map((program) => detailsOf(program).listing.status),
      listingNote: programs.map((program) => detailsOf(program).listing.note ?? 0),
      website: programs.map((program) => addressOf(detailsOf(program).website)),
      contact: programs.map((program) => addressOf(detailsOf(program).contact)),
      remarks: programs.flatMap((program, place) =>
        detailsOf(program).remarks.map(
          ({ text, source }) => [place, text, need(sourcePlaces, source)] as const,
        ),
      ),
      facts: programs.map(({ facts: own }) => packFacts(own, fieldPlaces, facts)),
    },
    ruleSources: [...dataset.ruleSources].map(([id, source]) => [id, need(sourcePlaces, source)]),
    sources: packSources(dataset),
    figures: [...dataset.figures],
    fields,
    facts: facts.packed(),
  };
}

function packFacts(facts: Facts, fieldPlaces: ReadonlyMap<string, number>, table: FactTable): number[] {
  return Object.entries(facts).flatMap(([field, list]) => [
    need(fieldPlaces, field),
    list.length,
    ...list.map((fact) => table.add(fact)),
  ]);
}

function packSources({ sources }: Dataset): PackedDataset["sources"] {
  const all = [...sources.values()];
  const publishers = new Distinct<string>();
  const kinds = new Distinct<string>();
  return {
    title: all.map(({ title }) => title),
    publisher: all.map(({ publisher }) => publishers.add(publisher)),
    publishers: publishers.list,
    url: all.map(({ url }) => url),
    kind: all.map(({ kind }) => kinds.add(kind)),
    kinds: kinds.list,
    shown: all.map(({ shown }) => shown ?? 0),
    notAfter: all.flatMap(({ notAfter }, place) =>
      notAfter === undefined ? [] : [[place, notAfter] as const],
    ),
  };
}

/** Each distinct fact once. */
class FactTable {
  readonly #sources: ReadonlyMap<string, number>;
  readonly #places = new Map<string, number>();
  readonly #values = new Distinct<unknown>();
  readonly #strengths = new Distinct<unknown>();
  readonly #notes = new Distinct<string>();
  readonly #rows: [value: number, source: number, mark: number, note: number][] = [];

  constructor(sources: ReadonlyMap<string, number>) {
    this.#sources = sources;
  }

  add(fact: Fact<unknown>): number {
    const mark = packMark({
      strength: fact.strength ? this.#strengths.add(fact.strength) + 1 : 0,
      isForImgs: fact.for === "imgs",
      isSponsorWide: fact.sponsorWide === true,
      replaces: fact.replaces === true,
      isDropped: fact.dropped === true,
    });
    const note = fact.note === undefined ? -1 : this.#notes.add(fact.note);
    const row = [this.#values.add(fact.value), need(this.#sources, fact.source), mark, note] as const;
    const key = row.join(" ");
    const place = this.#places.get(key) ?? this.#rows.push([...row]) - 1;
    this.#places.set(key, place);
    return place;
  }

  packed(): PackedDataset["facts"] {
    return {
      values: this.#values.list,
      strengths: this.#strengths.list,
      notes: this.#notes.list,
      value: this.#rows.map(([value]) => value),
      source: this.#rows.map(([, source]) => source),
      mark: this.#rows.map(([, , mark]) => mark),
      note: this.#rows.map(([, , , note]) => note),
    };
  }
}

/** A list in which each thing stands once; `add` gives its place. */
class Distinct<T> {
  readonly list: T[] = [];
  readonly #places = new Map<string, number>();

  add(value: T): number {
    const key = JSON.stringify(value);
    const place = this.#places.get(key) ?? this.list.push(value) - 1;
    this.#places.set(key, place);
    return place;
  }
}

function placesOf(ids: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...ids].map((id, place) => [id, place]));
}

function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The data set refers to "${id}", which it does not hold.`);
  return value;
}
