import type { Program as EngineProgram, Fact, Facts, SourceKind, Strengths } from "../engine/facts.ts";
import { type Dataset, type DatasetSource, type ProgramDetails, type Remark, sourceId } from "./dataset.ts";
import { PACKED_VERSION, type PackedDataset, unpackMark } from "./packed.ts";

/**
 * The data set from what `/data/v1/dataset.json` holds. Equal facts are shared objects. Throws on another version: the page is older or newer
 * than the data, and has to be loaded again.
 */
export function unpackDataset(json: unknown): Dataset {
  const packed = json as PackedDataset;
  if (packed?.version !== PACKED_VERSION) {
    throw new Error(`Expected a data set of version ${PACKED_VERSION}, found ${String(packed?.version)}.`);
  }
  const remarks = unpackRemarks(packed);
  return {
    asOf: packed.asOf,
    programs: unpackPrograms(packed),
    details: new Map(packed.programs.id.map((id, i) => [id, unpackDetails(packed, i, remarks)])),
    sources: unpackSources(packed.sources),
    ruleSources: new Map(packed.ruleSources.map(([id, place]) => [id, sourceId(place)])),
    names: {
      specialties: new Map(packed.names.specialties),
      regions: new Map(packed.names.regions),
      cities: new Map(packed.names.cities),
      counties: new Map(packed.names.counties),
      states: new Map(packed.names.states),
    },
    languages: packed.languages.map(([id, name]) => ({ id, name })),
    figures: new Map(packed.figures),
  };
}

function unpackPrograms(packed: PackedDataset): EngineProgram[] {
  const latest = new Map(packed.sources.notAfter);
  const facts = packed.facts.value.map((_, i) => unpackFact(packed, i, latest));
  const { programs, names, fields } = packed;
  return programs.id.map((id, i) => ({
    id,
    name: at(programs.name, i),
    specialty: at(names.specialties, at(programs.specialty, i))[0],
    city: at(names.cities, at(programs.city, i))[0],
    county: at(names.counties, at(programs.county, i))[0],
    region: at(names.regions, at(programs.region, i))[0],
    state: at(names.states, at(programs.state, i))[0],
    facts: unpackFacts(at(programs.facts, i), fields, facts),
  }));
}

function unpackFacts(
  codes: readonly number[],
  fields: readonly string[],
  facts: readonly Fact<unknown>[],
): Facts {
  const own: Record<string, readonly Fact<unknown>[]> = {};
  for (let i = 0; i < codes.length; ) {
    const count = at(codes, i + 1);
    own[at(fields, at(codes, i))] = codes.slice(i + 2, i + 2 + count).map((code) => at(facts, code));
    i += 2 + count;
  }
  return own as Facts;
}

function unpackFact(
  { facts, sources }: PackedDataset,
  i: number,
  latest: ReadonlyMap<number, string>,
): Fact<unknown> {
  const source = at(facts.source, i);
  const { strength, isForImgs, isSponsorWide, replaces, isDropped } = unpackMark(at(facts.mark, i));
  const note = at(facts.note, i);
  const notAfter = latest.get(source);
  return {
    value: at(facts.values, at(facts.value, i)),
    source: sourceId(source),
    kind: at(sources.kinds, at(sources.kind, source)) as SourceKind,
    shown: at(sources.shown, source) || null,
    ...(notAfter !== undefined && { notAfter }),
    ...(strength > 0 && { strength: at(facts.strengths, strength - 1) as Strengths }),
    ...(isForImgs && { for: "imgs" as const }),
    ...(replaces && { replaces: true as const }),
    ...(isDropped && { dropped: true as const }),
    ...(isSponsorWide && { sponsorWide: true as const }),
    ...(note >= 0 && { note: at(facts.notes, note) }),
  };
}

function unpackRemarks({ programs }: PackedDataset): ReadonlyMap<number, readonly Remark[]> {
  const remarks = new Map<number, Remark[]>();
  for (const [place, text, source] of programs.remarks)
    remarks.set(place, [...(remarks.get(place) ?? []), { text, source: sourceId(source) }]);
  return remarks;
}

function unpackDetails(
  { programs, sponsors, names, sources }: PackedDataset,
  i: number,
  remarks: ReadonlyMap<number, readonly Remark[]>,
): ProgramDetails {
  const [id, name] = at(sponsors, at(programs.sponsor, i));
  const note = at(programs.listingNote, i);
  return {
    acgmeId: at(programs.acgmeId, i) || null,
    sponsor: { id, name },
    cityName: at(names.cities, at(programs.city, i))[1],
    website: unpackAddress(at(programs.website, i), sources),
    contact: unpackAddress(at(programs.contact, i), sources),
    listing: {
      status: at(programs.status, i) as ProgramDetails["listing"]["status"],
      ...(note !== 0 && { note }),
    },
    remarks: remarks.get(i) ?? [],
    path: `/programs/${at(programs.id, i)}/`,
  };
}

function unpackAddress(packed: string | number, { url }: PackedDataset["sources"]): string | null {
  return typeof packed === "string" ? packed : packed === 0 ? null : at(url, packed - 1);
}

function unpackSources(sources: PackedDataset["sources"]): ReadonlyMap<string, DatasetSource> {
  const latest = new Map(sources.notAfter);
  return new Map(
    sources.title.map((title, i) => {
      const notAfter = latest.get(i);
      const source = {
        title,
        publisher: at(sources.publishers, at(sources.publisher, i)),
        url: at(sources.url, i),
        kind: at(sources.kinds, at(sources.kind, i)) as SourceKind,
        shown: at(sources.shown, i) || null,
        ...(notAfter !== undefined && { notAfter }),
      };
      return [sourceId(i), source];
    }),
  );
}

function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error("The data set is damaged.");
  return value;
}
