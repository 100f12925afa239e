import type { City, Guide } from "../content/content.ts";
import { STATES } from "../content/schemas/state.ts";
import { applicationYear } from "../engine/profile.ts";
import { areasOf } from "../identity/divisions.ts";
import type { Identity } from "../identity/identity.ts";
import type { SearchSource } from "../search/documents.ts";
import type { SearchOccasion } from "../search/says.ts";
import { plainText } from "../site/glossary.ts";
import { identityOf } from "../site/identities.ts";
import { countAnswered } from "../site/known-answers.ts";
import { MILITARY } from "../site/listing-words.ts";
import { nearestCities } from "../site/nearest-cities.ts";
import { programAnswers } from "../site/program-answers.ts";
import { wholeStateOf } from "../site/regions.ts";
import type { Site } from "../site/site.ts";
import { saysOf } from "./program-says.ts";

/** All that search can find: every record that has a page, or by which the directory can be narrowed. */
export function toSearchSource(site: Site): SearchSource {
  const { content } = site;
  const subjects = subjectsOf([...content.guides.values()]);
  const occasion = { season: site.engineSeason, asOf: site.today };
  return {
    states: Object.entries(STATES).map(([id, name]) => ({
      id,
      name,
      aliases: [
        id,
        ...areasOf(id),
        ...(CITY_TOO.has(id) ? [`${name} State`] : []),
        ...(IN_SPANISH[id] ?? []),
      ],
    })),
    // A region that is a whole state is that state's page, which is found by its own name.
    regions: [...content.regions.values()].filter((region) => wholeStateOf(content, region) === null),
    counties: [...content.counties.values()].map((county) => ({ ...county, aliases: [] })),
    cities: [...content.cities.values()].map((city) => ({ ...city, note: noteOf(site, city) })),
    specialties: [...content.specialties.values()],
    sponsors: [...content.sponsors.values()].filter(({ id }) => site.bySponsor.has(id)),
    programs: site.programs.map((program) => ({
      ...namesOf(identityOf(program), program.record.military === true),
      specialty: program.specialty.id,
      sponsor: program.sponsor.id,
      city: program.city.id,
      says: saysOf(program, programAnswers(program, occasion), occasion),
      weight: countAnswered(program),
    })),
    guides: [...content.guides.values()].map((guide) => ({
      id: guide.id,
      name: guide.title,
      summary: guide.summary,
      text: [...(subjects.get(guide.id) ?? [])].join(" "),
      aliases: [guide.id.replaceAll("-", " ")],
    })),
    terms: [...content.glossary.values()].map(({ id, term, full, body }) => ({
      id,
      name: term,
      aliases: [...new Set([id.replaceAll("-", " "), ...(full ? [full] : [])])],
      text: plainText({ body }),
    })),
    tools: [...content.tools.values()].map(({ id, name }) => ({
      id,
      name,
      aliases: [id.replaceAll("-", " ")],
    })),
  };
}

/** The day and the season for which it holds. */
export function toSearchOccasion({ engineSeason, today }: Site): SearchOccasion {
  return { today, opens: applicationYear(engineSeason) };
}

/** States that are also a city: people say which they mean. */
const CITY_TOO: ReadonlySet<string> = new Set(["NY", "WA"]);

/** Where Spanish has a name of its own that no spelling leads to. */
const IN_SPANISH: Readonly<Record<string, readonly string[]>> = { NY: ["Nueva York"], NJ: ["Nueva Jersey"] };

/** A city without programs is found too, and leads to the nearest that has some. */
function noteOf(site: Site, city: City): string | null {
  if (site.byCity.has(city.id)) return null;
  const [nearest] = nearestCities(site, city, 1);
  return `no program in our data${nearest ? `; nearest: ${nearest.city.name}` : ""}`;
}

/** A word that a guide's text uses more than once may be one of its subjects. */
const OFTEN = 2;

/** What a guide is about beyond its title: the words of its answers and headings, and those it comes back to. */
function tellingWords({ summary, answer, faq, body }: Guide): readonly string[] {
  const always = [summary, answer, ...(faq ?? []).map(({ a }) => a)].flatMap(wordsOf);
  const often = [...Map.groupBy(wordsOf(body), (word) => word)].filter(([, uses]) => uses.length >= OFTEN);
  return [...new Set([...always, ...often.map(([word]) => word)])].sort();
}

/** A word of more than a seventh of all guides tells none of them. */
const MOST_GUIDES = 0.15;

function subjectsOf(guides: readonly Guide[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map(guides.map((guide) => [guide.id, tellingWords(guide)]));
  const counts = Map.groupBy([...words.values()].flat(), (word) => word);
  const isTelling = (word: string) =>
    (counts.get(word)?.length ?? 0) <= Math.max(1, MOST_GUIDES * guides.length);
  return new Map(
    guides.map((guide) => {
      const all = words.get(guide.id) ?? [];
      return [guide.id, [...new Set([...headingWords(guide), ...all.filter(isTelling)])].sort()];
    }),
  );
}

/** What it says itself that it is about. */
function headingWords({ faq, body }: Guide): readonly string[] {
  const headings = [...body.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading]) => heading ?? "");
  return [...headings, ...(faq ?? []).map(({ q }) => q)].flatMap(wordsOf);
}

/** Longer words without references and links, "J-1" as it is typed. */
function wordsOf(markdown: string): string[] {
  const text = markdown.replace(/\{[^}]*\}|\([^)]*\)/g, " ").toLowerCase();
  return text.replace(/\b([jh])-1/g, "$11").match(/[a-z][a-z0-9]{3,}|[jh]1b?/g) ?? [];
}

/** By what a program is found. */
function namesOf({ id, name, otherNames, acgmeId, nrmpCodes, notOpen }: Identity, isMilitary: boolean) {
  const codes = [...(acgmeId ? [acgmeId] : []), ...nrmpCodes];
  return { id, name, aliases: isMilitary ? [...otherNames, MILITARY] : otherNames, codes, notOpen };
}
