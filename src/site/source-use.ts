import SAY from "../../content/words/site.json" with { type: "json" };
import type { Content, Source } from "../content/content.ts";
import { listFacts } from "../content/schemas/program-facts.ts";
import { fill } from "../words/fill.ts";
import { regionPath, statePath } from "./regions.ts";

/** Something with a page that rests on a source. */
export interface Use {
  readonly name: string;
  /** Without the site's base; null for a record that has no page of its own. */
  readonly path: string | null;
}

/** For each source the pages that rest on it, each once: programs, cities, regions and specialties; sponsors and figures by name. */
export function sourceUses(content: Content): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  const add = (source: string, use: Use) => {
    const known = uses.get(source) ?? new Map<string, Use>();
    known.set(use.path ?? use.name, use);
    uses.set(source, known);
  };

  for (const { facts, listing, name, id } of content.programs.values()) {
    const use = { name, path: `/programs/${id}/` };
    add(listing.source, use);
    for (const one of listFacts(facts)) for (const { source } of one.facts) add(source, use);
  }
  for (const { facts, name } of content.sponsors.values()) {
    const use = { name: fill(SAY.sourceUse.allItsPrograms, { name }), path: null };
    for (const one of listFacts(facts)) for (const { source } of one.facts) add(source, use);
  }
  for (const { id, name, county: countyId, sources = [] } of content.cities.values()) {
    const use = { name, path: `/cities/${id}/` };
    for (const source of sources) add(source, use);
    const county = content.counties.get(countyId);
    for (const facts of Object.values(county?.facts ?? {}))
      for (const { source } of facts ?? []) add(source, use);
  }
  for (const region of content.regions.values()) {
    for (const source of region.sources ?? [])
      add(source, { name: region.name, path: regionPath(content, region) });
  }
  for (const { id, name, charting2026, imgShare = [], residencyService } of content.specialties.values()) {
    const cited = [charting2026?.source, residencyService?.source, ...imgShare.map(({ source }) => source)];
    for (const source of cited) if (source) add(source, { name, path: `/specialties/${id}/` });
  }
  for (const { what, source, license } of content.figures.values())
    add(source, { name: what, path: license ? statePath(license.state) : null });
  return new Map([...uses].map(([source, byKey]) => [source, [...byKey.values()]]));
}

/** What kind of page it is, in the words of the sources page, most trusted first. */
export const KIND_WORDS: readonly {
  readonly kind: Source["kind"];
  readonly title: string;
  readonly hint: string;
}[] = [
  { kind: "program", title: SAY.sourceUse.programsOwnPages, hint: SAY.sourceUse.theyDecide },
  {
    kind: "sponsor",
    title: SAY.sourceUse.sponsorsPages,
    hint: SAY.sourceUse.rulesOfAnInstitutionForAll,
  },
  {
    kind: "official",
    title: SAY.sourceUse.officialPages,
    hint: SAY.sourceUse.accreditorsExamAndLicenceBodies,
  },
  { kind: "press", title: "Press", hint: SAY.sourceUse.newspapersBroadcastersAnd },
  {
    kind: "directory",
    title: "Directories",
    hint: SAY.sourceUse.listsMadeByOthersShownAs,
  },
  { kind: "forum", title: "Forums", hint: SAY.sourceUse.whatPeopleWriteShownAsSuch },
];
