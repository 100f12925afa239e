import { type VisaWord, visaWord } from "../engine/answers.ts";
import type { FactValues, Field } from "../engine/facts.ts";
import { VISA_FIELDS, type VisaPath } from "../engine/gates/visa.ts";
import { type FieldReading, readFacts } from "../engine/reading.ts";
import { countAnswered } from "../site/known-answers.ts";
import type { Site, SiteProgram } from "../site/site.ts";

type Test = (site: Site, program: SiteProgram) => boolean;

/** What `{count:id}` counts: programs that are in results, everywhere or, as `{count:id.place}`, in one region or city. */
export const COUNTS: Readonly<Record<string, Test>> = {
  programs: () => true,
  "takes-imgs": ruled("takesImgs", (value) => value === true),
  "no-imgs": ruled("takesImgs", (value) => value === false),
  "step-2-said": ruled("step2Minimum", () => true),
  "step-2-none": ruled("step2Minimum", (value) => value === "none"),
  "step-2-number": ruled("step2Minimum", (value) => value !== "none", "any"),
  "failure-limit": ruled("failures", () => true),
  "graduation-limit": ruled("graduation", ({ years }) => years !== "none", "any"),
  "graduation-none": ruled("graduation", ({ years }) => years === "none"),
  "graduation-or-practice": ruled(
    "graduation",
    ({ years, since }) => years !== "none" && since !== "graduation",
    "any",
  ),
  "step-2-result-first": ruled("step2Result", (value) => value === "to-apply"),
  "step-2-result-later": ruled("step2Result", (value) => value !== "to-apply"),
  "j1-yes": sponsors("j1", "yes"),
  "j1-no": sponsors("j1", "no"),
  "h1b-yes": sponsors("h1b", "yes"),
  "h1b-no": sponsors("h1b", "no"),
  "visa-silent": (site, program) => Object.values(VISA_FIELDS).every((field) => !said(field)(site, program)),
  "usce-needed": ruled("usce", ({ needed }) => needed),
  "letters-said": said("letters"),
  "letters-three": ruled("letters", ({ count }) => count === 3, "any"),
  silent: (_, program) => countAnswered(program) === 0,
};

/** What `{count:id}` counts once each among programs that are in results, however many programs it has. */
const ONCE_EACH: Readonly<Record<string, (program: SiteProgram) => string>> = {
  sponsors: ({ sponsor }) => sponsor.id,
  counties: ({ city }) => city.county,
};

/** The number of programs, everywhere or in a region or city. Throws on a count or place that does not exist. */
export function countPrograms(site: Site, id: string, place: string | null): number {
  const programs = place === null ? site.programs : (site.byRegion.get(place) ?? site.byCity.get(place));
  if (!programs) throw new Error(`No programs in "${place}".`);
  const known = counted.get(site) ?? new Map<string, number>();
  counted.set(site, known);
  const key = `${id} ${place}`;
  const count = known.get(key) ?? countAmong(site, id, programs);
  known.set(key, count);
  return count;
}

/** What was counted before: texts of guides and tools ask for the same few numbers again and again. */
const counted = new WeakMap<Site, Map<string, number>>();

/** The number of these programs that are in results and of which the count holds, or of their sponsors or counties. Throws on a count that does not exist. */
export function countAmong(site: Site, id: string, programs: readonly SiteProgram[]): number {
  const idOf = ONCE_EACH[id];
  if (idOf) return new Set(programs.filter(({ isInResults }) => isInResults).map(idOf)).size;
  const test = COUNTS[id];
  if (!test) throw new Error(`No count "${id}".`);
  return programs.filter((program) => program.isInResults && test(site, program)).length;
}

/** In the engine's word, as the directory has it: what a page does only as an exception is neither. */
function sponsors(path: VisaPath, word: VisaWord): Test {
  return ({ engineSeason, today }, { engine }) =>
    visaWord(engine.facts, path, { season: engineSeason, asOf: today }) === word;
}

/** The facts that count as rules say so, as verdicts read them: all of them, or any where they state several parts. */
function ruled<F extends Field>(
  field: F,
  test: (value: FactValues[F]) => boolean,
  which: "all" | "any" = "all",
): Test {
  return (site, program) => {
    const { facts } = readingOf(site, program, field);
    const rules = facts.filter(({ as }) => as === "rule").map(({ fact }) => fact.value as FactValues[F]);
    return rules.length > 0 && (which === "all" ? rules.every(test) : rules.some(test));
  };
}

/** A page that counts speaks of it: a rule, a wish, or pages that disagree. */
function said(field: Field): Test {
  return (site, program) => {
    const { state } = readingOf(site, program, field);
    return state !== "silent" && state !== "hint";
  };
}

function readingOf({ engineSeason, today }: Site, { engine }: SiteProgram, field: Field): FieldReading {
  return readFacts(engine.facts[field], field, { season: engineSeason, asOf: today });
}
