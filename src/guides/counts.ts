import type { FactField, FactOf } from "../content/schemas/program-facts.ts";
import { countAnswered } from "../site/known-answers.ts";
import type { Site, SiteProgram } from "../site/site.ts";

type Test = (site: Site, program: SiteProgram) => boolean;

/** What `{count:id}` counts: programs that are in results, everywhere or, as `{count:id.place}`, in one region or city. */
export const COUNTS: Readonly<Record<string, Test>> = {
  programs: () => true,
  "takes-imgs": newest("takesImgs", ({ value }) => value === true),
  "no-imgs": newest("takesImgs", ({ value }) => value === false),
  "step-2-said": newest("step2Minimum", () => true),
  "step-2-none": newest("step2Minimum", ({ value }) => value === "none"),
  "step-2-number": newest("step2Minimum", ({ value }) => value !== "none"),
  "failure-limit": newest("failures", ({ strength }) => strength !== "preferred"),
  "graduation-limit": newest(
    "graduation",
    ({ value, strength }) => value.years !== "none" && strength !== "preferred",
  ),
  "graduation-none": newest("graduation", ({ value }) => value.years === "none"),
  "graduation-or-practice": newest(
    "graduation",
    ({ value, strength }) =>
      value.years !== "none" && value.since !== "graduation" && strength !== "preferred",
  ),
  "step-2-result-first": newest(
    "step2Result",
    ({ value, strength }) => value === "to-apply" && strength !== "preferred",
  ),
  "step-2-result-later": newest("step2Result", ({ value }) => value !== "to-apply"),
  "j1-yes": newest("visaJ1", ({ value }) => value === "yes"),
  "j1-no": newest("visaJ1", ({ value }) => value === "no"),
  "h1b-yes": newest("visaH1b", ({ value }) => value === "yes"),
  "h1b-no": newest("visaH1b", ({ value }) => value === "no"),
  "visa-silent": (site, program) =>
    [...valuesOf(site, program, "visaJ1"), ...valuesOf(site, program, "visaH1b")].length === 0,
  "usce-needed": newest("usce", ({ value }) => value.needed),
  "letters-said": newest("letters", () => true),
  "letters-three": newest("letters", ({ value }) => value.count === 3),
  silent: (_, program) => countAnswered(program) === 0,
};

/** The number of programs, everywhere or in a region or city. Throws on a count or place that does not exist. */
export function countPrograms(site: Site, id: string, place: string | null): number {
  const test = COUNTS[id];
  if (!test) throw new Error(`No count "${id}".`);
  const programs = place === null ? site.programs : (site.byRegion.get(place) ?? site.byCity.get(place));
  if (!programs) throw new Error(`No programs in "${place}".`);
  return programs.filter((program) => program.isInResults && test(site, program)).length;
}

/** Looks at the newest fact of a field, the program's own before its sponsor's. */
function newest<F extends FactField>(field: F, test: (fact: FactOf<F>) => boolean): Test {
  return (site, program) => {
    const [first] = valuesOf(site, program, field);
    return first !== undefined && test(first);
  };
}

function valuesOf<F extends FactField>(_: Site, { record, sponsor }: SiteProgram, field: F): FactOf<F>[] {
  return [...(record.facts[field] ?? []), ...(sponsor.facts[field] ?? [])] as unknown as FactOf<F>[];
}
