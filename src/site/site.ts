import type { City, Content, FiledSeason, Sponsor } from "../content/content.ts";
import { formatIssues } from "../content/format-issues.ts";
import { lintContent } from "../content/lint-content.ts";
import { reckonContent, seasonsOf } from "../content/season.ts";
import { readDays } from "../content/today.ts";
import type { CountedHints } from "../engine/hints.ts";
import type { Season as EngineSeason } from "../engine/profile.ts";
import type { Reckoning } from "../engine/season.ts";
import { type FieldView, viewProgramFields, viewSponsorFields } from "./fact-views.ts";
import { countHints } from "./hints.ts";
import { indexSimilar } from "./similar-programs.ts";
import { type SiteProgram, toSiteProgram } from "./site-program.ts";

export type { FactView, FieldView } from "./fact-views.ts";
export type { SiteProgram } from "./site-program.ts";

/** Everything that pages show. */
export interface Site {
  readonly content: Content;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** The newest day on which a source was read. */
  readonly asOf: string;
  /** The record whose dates, prices and limits pages show: of the season of today, or of the last one announced once that is over. */
  readonly season: FiledSeason;
  /** Which season today belongs to, and whether the one shown is over. */
  readonly reckoning: Reckoning;
  /** The season that verdicts of today are for. */
  readonly engineSeason: EngineSeason;
  /** Every season that a record announces, by year: what browsers reckon their own day with. */
  readonly seasons: readonly [EngineSeason, ...EngineSeason[]];
  /** Every program, those no longer open too, by name. */
  readonly programs: readonly SiteProgram[];
  /** Throws when there is none. */
  program(id: string): SiteProgram;
  readonly byCity: ReadonlyMap<string, readonly SiteProgram[]>;
  readonly byRegion: ReadonlyMap<string, readonly SiteProgram[]>;
  readonly bySpecialty: ReadonlyMap<string, readonly SiteProgram[]>;
  readonly bySponsor: ReadonlyMap<string, readonly SiteProgram[]>;
  readonly byState: ReadonlyMap<string, readonly SiteProgram[]>;
  /** Programs in results of the same specialty or place, nearest first. */
  similarTo(program: SiteProgram, most?: number): readonly SiteProgram[];
  /** What other programs answer to what a program in results leaves open, by its id. */
  readonly hints: ReadonlyMap<string, CountedHints>;
  fieldsOf(program: SiteProgram): readonly FieldView[];
  sponsorFieldsOf(sponsor: Sponsor): readonly FieldView[];
  /** Nothing is known of the city but where it lies, and no program there is known either. */
  isBareCity(city: City): boolean;
}

let built: Site | undefined;

/**
 * The site's data, read from `content/` of the project that is being built, once. Throws with every problem in words when a rule is broken,
 * so that no page is made from a broken record.
 */
export function getSite(): Site {
  built ??= buildSite({ root: process.cwd(), ...readDays(process.env, new Date()) });
  return built;
}

/**
 * As `getSite`, for any folder and day, and read anew. `latest` is the latest day that content may bear; without it any may, for a site
 * made for an earlier day has pages that were read since.
 */
export function buildSite({
  root,
  today,
  latest = "9999-12-31",
}: {
  root: string;
  today: string;
  latest?: string;
}): Site {
  const { content, issues } = lintContent({ root, today: latest });
  if (issues.length > 0) throw new Error(`content/ has problems.\n${formatIssues(issues)}`);
  return toSite(content, today);
}

/** Everything that pages show of sound content on a day. */
export function toSite(content: Content, today: string): Site {
  const { reckoning, record: season } = reckonContent(content, today);
  const occasion = { season: reckoning.season, asOf: today };
  const programs = [...content.programs.values()]
    .map((record) => toSiteProgram(content, record, occasion))
    .sort((a, b) => compare(a.record.name, b.record.name) || compare(a.record.id, b.record.id));
  const byId = new Map(programs.map((program) => [program.record.id, program]));
  const byCity = groupBy(programs, ({ city }) => city.id);
  const findSimilar = indexSimilar(programs);
  const viewing = { content, today, occasion };
  return {
    content,
    today,
    asOf: newestReading(content),
    season,
    reckoning,
    engineSeason: reckoning.season,
    seasons: seasonsOf(content),
    programs,
    program(id) {
      const program = byId.get(id);
      if (!program) throw new Error(`No program "${id}".`);
      return program;
    },
    byCity,
    byRegion: groupBy(programs, ({ region }) => region.id),
    bySpecialty: groupBy(programs, ({ specialty }) => specialty.id),
    bySponsor: groupBy(programs, ({ sponsor }) => sponsor.id),
    byState: groupBy(programs, ({ state }) => state.id),
    hints: countHints(programs, occasion),
    similarTo: (program, most = 6) => findSimilar(program, most),
    fieldsOf: once(({ record }) => viewProgramFields(viewing, record)),
    sponsorFieldsOf: (sponsor) => viewSponsorFields(viewing, sponsor),
    isBareCity: (city) =>
      city.body.trim() === "" && (byCity.get(city.id) ?? []).every(({ isBare }) => isBare),
  };
}

/** The newest day on which a source was read. */
function newestReading(content: Content): string {
  return [...content.sources.values()].reduce((day, { read }) => (read > day ? read : day), "");
}

/** A program's page, its row in each open file and the guides ask for the same. */
function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
