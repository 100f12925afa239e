import SAY from "../../../content/words/guide-parts.json" with { type: "json" };
import type { County } from "../../content/content.ts";
import { plural, thousands } from "../../engine/counted.ts";
import { sayValue } from "../../facts/fields.ts";
import { themeName } from "../../facts/value-words.ts";
import { fillTracks } from "../../site/fill-years.ts";
import { countByQuestion } from "../../site/known-answers.ts";
import type { Site, SiteProgram } from "../../site/site.ts";
import { fill } from "../../words/fill.ts";
import type { TableBlock, Words } from "../blocks.ts";

type Options = Readonly<Record<string, string>>;
const UNKNOWN: Words = { text: SAY.places.notKnown };

/** `::counties region=…`: need and languages of a region's counties. */
export function countiesBlock(site: Site, { region }: Options): TableBlock {
  const counties = countiesOf(site, region);
  return {
    kind: "table",
    caption: SAY.places.needAndLanguagesByCounty,
    columns: [
      { name: "County" },
      { name: SAY.places.peopleInAShortageArea, isNumber: true },
      { name: SAY.places.primaryCareDoctorsFor100000, isNumber: true },
      { name: SAY.places.spanishSpeakingHouseholds, isNumber: true },
      { name: SAY.places.asianAndPacificLanguages, isNumber: true },
      { name: SAY.places.limitedEnglish, isNumber: true },
      { name: SAY.places.peopleInPoverty, isNumber: true },
    ],
    rows: counties.map((county) => {
      const { shortage, householdLanguages, poverty } = county.facts;
      const need = shortage?.[0];
      const speak = householdLanguages?.[0];
      return {
        head: { text: county.name.replace(/ County$/, "") },
        cells: [
          number(need?.value.percentOfPeople, need?.source),
          number(need?.value.physiciansPer100k, need?.source),
          number(speak?.value.spanish, speak?.source),
          number(speak?.value.asianPacific, speak?.source),
          number(speak?.value.limitedEnglish, speak?.source),
          number(poverty?.[0]?.value, poverty?.[0]?.source),
        ],
      };
    }),
    after: SAY.places.theShortageAreasAreTheStates,
  };
}

/** Counties of a region of which figures are known, by name. */
function countiesOf(site: Site, region: string | undefined): County[] {
  return [...site.content.counties.values()]
    .filter((county) => county.region === region && county.facts.shortage !== undefined)
    .sort((a, b) => compare(a.name, b.name));
}

/** `::sponsors region=…`: who runs the programs of a region. */
export function sponsorsBlock(site: Site, { region }: Options): TableBlock {
  const open = (site.byRegion.get(region ?? "") ?? []).filter(({ isInResults }) => isInResults);
  const bySponsor = [...Map.groupBy(open, ({ sponsor }) => sponsor.id).values()];
  return {
    kind: "table",
    caption: SAY.places.sponsorsAndTheirPrograms,
    columns: [
      { name: "Sponsor" },
      { name: "Kind" },
      { name: "Where" },
      { name: "Programs", isNumber: true },
      { name: SAY.places.missionItsPagesName },
    ],
    rows: bySponsor
      .sort((a, b) => b.length - a.length || compare(sponsorName(a), sponsorName(b)))
      .map((programs) => {
        const { sponsor } = programs[0] as SiteProgram;
        const missions = [
          ...(sponsor.facts.mission ?? []),
          ...programs.flatMap(({ record }) => record.facts.mission ?? []),
        ];
        const themes = [...new Set(missions.flatMap(({ value }) => value))].map(themeName);
        const kind = sponsor.kind ?? sponsor.facts.sponsorKind?.[0]?.value ?? null;
        return {
          head: { text: sponsor.name },
          cells: [
            kind === null ? UNKNOWN : { text: sayValue("sponsorKind", kind) },
            { text: [...new Set(programs.map(({ city }) => city.name))].sort(compare).join(", ") },
            { text: String(programs.length) },
            themes.length === 0
              ? { text: SAY.places.noPageFound }
              : { text: themes.join(", "), sources: [...new Set(missions.map(({ source }) => source))] },
          ],
        };
      }),
  };
}

/** `::unfilled region=…`: programs that the Match's algorithm left with open seats in the newest year known. */
export function unfilledBlock(site: Site, { region }: Options): TableBlock {
  const rows = (site.byRegion.get(region ?? "") ?? [])
    .filter(({ isInResults }) => isInResults)
    .flatMap((program) =>
      fillTracks(program.record.facts.fill).flatMap(({ source, note, years }) => {
        const newest = years.at(-1);
        if (!newest || newest.filled >= newest.quota) return [];
        return [{ program, source, note, newest }];
      }),
    )
    .sort(
      (a, b) =>
        b.newest.quota - b.newest.filled - (a.newest.quota - a.newest.filled) ||
        compare(a.program.record.name, b.program.record.name),
    );
  return {
    kind: "table",
    caption: SAY.places.seatsThatTheMatchLeftOpen,
    columns: [
      { name: "Program" },
      { name: "Year", isNumber: true },
      { name: "Seats", isNumber: true },
      { name: "Filled", isNumber: true },
      { name: "Note" },
    ],
    rows: rows.map(({ program, source, note, newest }) => ({
      head: { text: program.record.name, path: program.path },
      cells: [
        { text: String(newest.year) },
        { text: String(newest.quota) },
        { text: String(newest.filled), sources: [source] },
        { text: note ?? "" },
      ],
    })),
    after: SAY.places.openSeatsGoToSoapAn,
  };
}

/** `::coverage region=…`: how many programs answer each deciding question. */
export function coverageBlock(site: Site, { region }: Options): TableBlock {
  const programs = (region ? (site.byRegion.get(region) ?? []) : site.programs).filter(
    ({ isInResults }) => isInResults,
  );
  const fields = site.fieldsOf(programs[0] as SiteProgram).filter(({ isPolicy }) => isPolicy);
  const labels = new Map(fields.map(({ field, label }) => [field, label]));
  return {
    kind: "table",
    caption: fill(SAY.places.whatThePagesOfTell, { programs: plural(programs.length, "program") }),
    columns: [{ name: "Question" }, { name: SAY.places.programsThatAnswerIt, isNumber: true }],
    rows: countByQuestion(programs, [...labels.keys()])
      .map(({ field, known }) => ({ label: labels.get(field) as string, known }))
      .sort((a, b) => b.known - a.known || compare(a.label, b.label))
      .map(({ label, known }) => ({ head: { text: label }, cells: [{ text: String(known) }] })),
  };
}

function number(value: number | undefined, source: string | undefined): Words {
  if (value === undefined) return UNKNOWN;
  return { text: thousands(value), ...(source !== undefined && { sources: [source] }) };
}

function sponsorName(programs: readonly SiteProgram[]): string {
  return programs[0]?.sponsor.name ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
