import fc from "fast-check";
import type { FiledProgram, Source, Sponsor } from "../../src/content/content.ts";
import { FACT_FIELDS, type ProgramFacts } from "../../src/content/schemas/program-facts.ts";
import type { Fact, Field, SourceKind } from "../../src/engine/facts.ts";
import { type Site, toSite } from "../../src/site/site.ts";
import { FIELDS } from "../engine/arbitraries.ts";
import { witnessOf } from "../engine/weighing/pages.ts";
import { SITE } from "./content.ts";

/** Fields of which records of programs and sponsors can speak. */
const STATED = FIELDS.filter((field) => (FACT_FIELDS as readonly string[]).includes(field));
const PROGRAMS = 24;

type FactsOf = Readonly<Partial<Record<Field, readonly Fact<unknown>[]>>>;

const facts: fc.Arbitrary<FactsOf> = fc
  .uniqueArray(fc.constantFrom(...STATED), { maxLength: 8 })
  .chain((fields) =>
    fc.record(
      Object.fromEntries(
        fields.map((field) => [field, fc.array(witnessOf(field), { minLength: 1, maxLength: 3 })]),
      ),
    ),
  );

/** What the pages of a few programs say: several facts a field, of all kinds, dates, strengths and scopes. */
export const saidOfPrograms: fc.Arbitrary<readonly FactsOf[]> = fc
  .array(facts, { minLength: PROGRAMS, maxLength: PROGRAMS })
  .map((all) => JSON.parse(JSON.stringify(all)) as readonly FactsOf[]);

/** The site with its first programs in results alone, each with a sponsor of its own, and these pages in the place of theirs. */
export function siteSaying(all: readonly FactsOf[]): Site {
  const shown = SITE.programs.filter(({ isInResults }) => isInResults);
  const programs = new Map<string, FiledProgram>();
  const sponsors = new Map<string, Sponsor>();
  const sources = new Map(SITE.content.sources);
  all.forEach((its, place) => {
    const { record, sponsor } = shown[place] as Site["programs"][number];
    const id = `sponsor-${place}`;
    for (const fact of Object.values(its).flat()) sources.set(fact.source, toSource(fact));
    programs.set(record.id, { ...record, sponsor: id, facts: toRecord(its, false) });
    sponsors.set(id, { ...sponsor, id, facts: toRecord(its, true) });
  });
  return toSite({ ...SITE.content, programs, sponsors, sources }, SITE.today);
}

function toRecord(facts: FactsOf, isSponsorWide: boolean): ProgramFacts {
  const mine = Object.entries(facts).map(([field, list]) => [
    field,
    list
      .filter(({ sponsorWide = false }) => sponsorWide === isSponsorWide)
      .map(({ kind: _k, shown: _s, notAfter: _n, sponsorWide: _w, ...fact }) => fact),
  ]);
  return Object.fromEntries(mine.filter(([, list]) => list?.length)) as ProgramFacts;
}

function toSource({ source, kind, shown, notAfter }: Fact<unknown>): Source {
  return {
    id: source,
    file: `content/sources/${source}.json`,
    title: source,
    publisher: source,
    url: `https://example.org/${source}`,
    kind: kind as SourceKind,
    shows: shown,
    ...(notAfter && { notAfter }),
    read: "2026-11-22",
  };
}
