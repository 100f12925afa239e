import type { Content, FiledProgram, Source, Specialty, Sponsor } from "../content/content.ts";
import type { FactField, FactOf, ProgramFacts } from "../content/schemas/program-facts.ts";
import type {
  Program as EngineProgram,
  Fact,
  Facts,
  FactValues,
  Field,
  SponsorKind,
} from "../engine/facts.ts";
import { READ_FIELDS } from "../engine/reads.ts";
import { FIELDS_IN_ORDER } from "./fields.ts";
import { toLanguageGroups } from "./languages.ts";

/** Never, while the values of content are the engine's: where the two part, this file does not compile. */
type Parted = {
  [F in FactField & Field]: FactOf<F>["value"] extends FactValues[F] ? never : F;
}[FactField & Field];
type None<T extends never> = T;
type EngineField = Exclude<FactField & Field, None<Parted>>;

/** What the engine reads of the pages of programs and sponsors; the rest comes from county and specialty. */
const ENGINE_FIELDS = FIELDS_IN_ORDER.filter((field): field is EngineField =>
  READ_FIELDS.has(field as EngineField),
);

/**
 * The program as the engine sees it: its own facts, its sponsor's, and those of its county and specialty, each with what its page is. Throws
 * when a referenced record is missing, which the rules rule out.
 */
export function toEngineProgram(content: Content, program: FiledProgram): EngineProgram {
  const city = get(content.cities, program.city);
  const sponsor = get(content.sponsors, program.sponsor);
  const own = Object.fromEntries(
    ENGINE_FIELDS.map((field) => [field, joinFacts(content, field, { program, sponsor })] as const).filter(
      ([, facts]) => facts.length > 0,
    ),
  ) as Facts;
  return {
    id: program.id,
    name: program.name,
    specialty: program.specialty,
    city: program.city,
    county: city.county,
    region: city.region,
    state: city.state,
    facts: { ...own, ...countyFacts(content, city.county), ...specialtyFacts(content, program.specialty) },
  };
}

const IN_RESULTS: ReadonlySet<FiledProgram["listing"]["status"]> = new Set([
  "listed",
  "unlisted",
  "unconfirmed",
]);

/**
 * True when results may show the program: it is listed, known from its own page, or listed once and not confirmed since. Doubtful ones are
 * not taken as current; planned, closing and closed ones take nobody; military ones take no civilians.
 */
export function isInResults({ listing, military }: FiledProgram): boolean {
  return !military && IN_RESULTS.has(listing.status);
}

/** A fact as a file of `content/` has it, before it is known what its page is. */
export type ContentFact<T> = {
  value: T;
  source: string;
  strength?: Fact<T>["strength"] | undefined;
  for?: "imgs" | undefined;
  replaces?: true | undefined;
  dropped?: true | undefined;
  note?: string | undefined;
};

function joinFacts<F extends EngineField>(
  content: Content,
  field: F,
  { program, sponsor }: { program: FiledProgram; sponsor: Sponsor },
): readonly Fact<FactValues[F]>[] {
  const of = (facts: ProgramFacts) =>
    (facts[field] ?? []) as unknown as readonly ContentFact<FactValues[F]>[];
  return [
    ...of(program.facts).map((fact) => toEngineFact(content, fact, "own")),
    ...of(sponsor.facts).map((fact) => toEngineFact(content, fact, "sponsor")),
  ];
}

/** A fact as the engine weighs it, with what its page is. */
export function toEngineFact<T>(content: Content, fact: ContentFact<T>, whose: "own" | "sponsor"): Fact<T> {
  const { kind, shows, notAfter }: Source = get(content.sources, fact.source);
  const changed = changedSinceRead(content, fact.source);
  return {
    value: fact.value,
    source: fact.source,
    kind,
    shown: shows,
    ...(notAfter && { notAfter }),
    ...(fact.strength && { strength: fact.strength }),
    ...(fact.for && { for: fact.for }),
    ...(fact.replaces && { replaces: fact.replaces }),
    ...(fact.dropped && { dropped: fact.dropped }),
    ...(changed && { changed }),
    ...(whose === "sponsor" && { sponsorWide: true as const }),
    ...(fact.note && { note: fact.note }),
  };
}

/** The day on which the page was seen to say something else than at our last reading; undefined where it was not, or was read again since. */
export function changedSinceRead(
  { sources, watch }: Pick<Content, "sources" | "watch">,
  id: string,
): string | undefined {
  const changed = watch.get(id)?.changed;
  return changed !== undefined && changed > get(sources, id).read ? changed : undefined;
}

function countyFacts(content: Content, id: string): Pick<Facts, "countyLanguages" | "countyShortage"> {
  const { householdLanguages, shortage } = get(content.counties, id).facts;
  return {
    ...(householdLanguages && {
      countyLanguages: householdLanguages.map((fact) =>
        toEngineFact(content, { value: toLanguageGroups(fact.value), source: fact.source }, "own"),
      ),
    }),
    ...(shortage && {
      countyShortage: shortage.map((fact) =>
        toEngineFact(content, { value: fact.value.percentOfPeople, source: fact.source }, "own"),
      ),
    }),
  };
}

function specialtyFacts(content: Content, id: string): Pick<Facts, "matchedScores" | "imgShareOfKind"> {
  const { charting2026, imgShareByKind } = get(content.specialties, id);
  return {
    ...(charting2026 && matchedScores(content, charting2026)),
    ...(imgShareByKind && { imgShareOfKind: imgShareOfKind(content, imgShareByKind) }),
  };
}

function imgShareOfKind(
  content: Content,
  figures: NonNullable<Specialty["imgShareByKind"]>,
): Facts["imgShareOfKind"] & object {
  return Object.entries(figures).map(([kind, figure]) => {
    const { value, asOf, source } = get(content.figures, figure);
    const share = { kind: kind as SponsorKind, share: String(value), until: asOf?.slice(0, 4) ?? null };
    return toEngineFact(content, { value: share, source }, "own");
  });
}

function matchedScores(
  content: Content,
  charting: NonNullable<Specialty["charting2026"]>,
): Pick<Facts, "matchedScores"> {
  const { matched, notMatched } = charting.step2;
  const { min, q1, median, q3 } = matched;
  const value: FactValues["matchedScores"] = { min, q1, median, q3, notMatchedMedian: notMatched.median };
  return { matchedScores: [toEngineFact(content, { value, source: charting.source }, "own")] };
}

function get<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`No record "${id}". Run npm run lint.`);
  return record;
}
