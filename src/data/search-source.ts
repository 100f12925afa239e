import type { ProgramFact, SearchSource } from "../search/documents.ts";
import { countAnswered } from "./known-answers.ts";
import { listingShort, listingWeight } from "./listing-words.ts";
import { answersOf, type ProgramAnswers } from "./program-answers.ts";
import { STATES } from "./schemas/state.ts";
import type { Site } from "./site.ts";

/** All that search can find: every record that has a page, or by which the directory can be narrowed. */
export function toSearchSource(site: Site): SearchSource {
  const { content } = site;
  const occasion = { season: site.engineSeason, asOf: site.today };
  return {
    states: Object.entries(STATES).map(([id, name]) => ({ id, name, aliases: [id] })),
    regions: [...content.regions.values()],
    counties: [...content.counties.values()].map((county) => ({ ...county, aliases: [] })),
    cities: [...content.cities.values()],
    specialties: [...content.specialties.values()],
    sponsors: [...content.sponsors.values()].filter(({ id }) => site.bySponsor.has(id)),
    programs: site.programs.map((program) => ({
      id: program.record.id,
      name: program.record.name,
      aliases: program.record.aliases,
      codes: codesOf(program.record),
      specialty: program.specialty.id,
      sponsor: program.sponsor.id,
      city: program.city.id,
      facts: factsOf(answersOf(program, occasion)),
      weight: countAnswered(program),
      notOpen: listingWeight(program.record) === "stop" ? listingShort(program.record) : null,
    })),
    guides: [...content.guides.values()].map(({ id, title, summary }) => ({
      id,
      name: title,
      summary,
      aliases: [],
    })),
  };
}

type Coded = Pick<Site["programs"][number]["record"], "acgmeId" | "facts">;

function codesOf({ acgmeId, facts }: Coded): string[] {
  const codes = [acgmeId, ...(facts.nrmpCode ?? []).map(({ value }) => value)];
  return [...new Set(codes.filter((code) => code !== null))];
}

function factsOf({ imgs, j1, h1b, minimum, unfilled }: ProgramAnswers): ProgramFact[] {
  const asked: Record<ProgramFact, boolean> = {
    j1: j1 === "yes" || j1 === "case-by-case",
    h1b: h1b === "yes" || h1b === "case-by-case",
    imgs: imgs === "yes",
    noMinimum: minimum === "none",
    unfilled: unfilled === "yes",
  };
  return (Object.keys(asked) as ProgramFact[]).filter((fact) => asked[fact]);
}
