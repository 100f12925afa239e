import type { City, Content, Guide, Region } from "./content.ts";
import { findInText, type TextRecord } from "./passages.ts";
import { listFacts, type ProgramFacts } from "./schemas/program-facts.ts";

/** One record naming another. */
export interface Reference {
  readonly file: string;
  readonly path?: readonly (string | number)[];
  readonly line?: number;
  /** The collection that has to hold `id`. */
  readonly to:
    | "programs"
    | "sponsors"
    | "sources"
    | "cities"
    | "counties"
    | "regions"
    | "specialties"
    | "figures"
    | "guides"
    | "tools";
  readonly id: string;
}

type Path = readonly (string | number)[];

/** Every reference by id in all of the content, the citations in Markdown among them; `{figure:id}` is the matter of `rules/figures-are-quoted.ts`. */
export function* listReferences(content: Content): Generator<Reference> {
  for (const { file, specialty, sponsor, city, listing, facts } of content.programs.values()) {
    yield { file, path: ["specialty"], to: "specialties", id: specialty };
    yield { file, path: ["sponsor"], to: "sponsors", id: sponsor };
    yield { file, path: ["city"], to: "cities", id: city };
    yield { file, path: ["listing", "source"], to: "sources", id: listing.source };
    yield* factSources(file, facts);
  }
  for (const { file, facts } of content.sponsors.values()) yield* factSources(file, facts);
  for (const city of content.cities.values()) {
    yield { file: city.file, path: ["county"], to: "counties", id: city.county };
    yield { file: city.file, path: ["region"], to: "regions", id: city.region };
    yield* textSources(city);
  }
  for (const region of content.regions.values()) yield* textSources(region);
  for (const county of content.counties.values()) {
    yield { file: county.file, path: ["region"], to: "regions", id: county.region };
    yield* deepSources(county.file, county.facts, ["facts"]);
  }
  for (const { file, id: _id, ...rest } of content.specialties.values()) {
    yield* deepSources(file, rest, []);
    for (const [kind, id] of Object.entries(rest.imgShareByKind ?? {}))
      yield { file, path: ["imgShareByKind", kind], to: "figures", id };
  }
  for (const { file, id: _id, ...rest } of content.seasons.values()) {
    yield* deepSources(file, rest, []);
    for (const [index, { specialty }] of rest.signals.entries())
      yield { file, path: ["signals", index, "specialty"], to: "specialties", id: specialty };
  }
  for (const { file, source } of content.figures.values())
    yield { file, path: ["source"], to: "sources", id: source };
  for (const guide of content.guides.values()) {
    yield* idList(guide.file, "related", "guides", guide.related);
    yield* idList(guide.file, "specialties", "specialties", guide.specialties);
    yield* idList(guide.file, "regions", "regions", guide.regions);
    yield* idList(guide.file, "tools", "tools", guide.tools);
    yield* textSources(guide);
  }
  for (const term of content.glossary.values()) yield* listCitations(term);
  for (const { file, guides, ...rest } of content.tools.values()) {
    yield* idList(file, "guides", "guides", guides);
    yield* deepSources(file, rest, []);
  }
  for (const flow of content.flows.values()) {
    for (const [id, { guides }] of Object.entries(flow.endings))
      for (const [index, guide] of guides.entries())
        yield { file: flow.file, path: ["endings", id, "guides", index], to: "guides", id: guide };
    yield* listCitations(flow);
  }
  for (const { file, guides, ...rest } of content.desk.values()) {
    yield* idList(file, "guides", "guides", guides);
    yield* deepSources(file, rest, []);
  }
}

/** `{source-id}` after the sentence it stands for. */
const CITATION = /\{([^{}:\n]*)\}/g;

/** The sources that the text of a record cites, each time it does. */
export function listCitations(record: TextRecord): Reference[] {
  return findInText(record, CITATION).map(({ found, place }) => ({
    ...place,
    to: "sources",
    id: found[1] as string,
  }));
}

function* factSources(file: string, facts: ProgramFacts): Generator<Reference> {
  for (const { field, facts: list } of listFacts(facts)) {
    for (const [index, { source }] of list.entries())
      yield { file, path: ["facts", field, index, "source"], to: "sources", id: source };
  }
}

/** Every `source` key, however deep. */
function* deepSources(file: string, value: unknown, path: Path): Generator<Reference> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === "source" && typeof member === "string") yield { file, path: here, to: "sources", id: member };
    else yield* deepSources(file, member, here);
  }
}

function* textSources(record: City | Region | Guide): Generator<Reference> {
  yield* idList(record.file, "sources", "sources", record.sources);
  yield* listCitations(record);
}

function* idList(
  file: string,
  key: string,
  to: Reference["to"],
  ids: readonly string[] | undefined,
): Generator<Reference> {
  for (const [index, id] of (ids ?? []).entries()) yield { file, path: [key, index], to, id };
}
