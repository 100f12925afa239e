import type { FieldView } from "./fact-views.ts";
import { countAnswered, DECIDING_FIELDS } from "./known-answers.ts";
import type { Site } from "./site.ts";
import type { SiteProgram } from "./site-program.ts";

/** What is said and not said of one real program, few fields of each, to show what a program's page looks like. */
export interface Specimen {
  readonly program: SiteProgram;
  readonly fields: readonly FieldView[];
}

const SAID = 3;
const UNSAID = 4;

/** The program of a region whose pages answer most of what decides; among equals the first by id. Throws when the region has none. */
export function pickSpecimen(site: Pick<Site, "byRegion" | "fieldsOf">, region: string): Specimen {
  const [program] = (site.byRegion.get(region) ?? [])
    .filter(({ isInResults }) => isInResults)
    .toSorted((a, b) => countAnswered(b) - countAnswered(a) || (a.record.id < b.record.id ? -1 : 1));
  if (!program) throw new Error(`No program in results in the region "${region}".`);
  const deciding = site
    .fieldsOf(program)
    .filter(({ field }) => (DECIDING_FIELDS as readonly string[]).includes(field));
  const said = deciding.filter(({ facts, isAnswered }) => facts.length === 1 && isAnswered);
  const unsaid = deciding.filter(({ facts }) => facts.length === 0);
  return { program, fields: [...said.slice(0, SAID), ...unsaid.slice(0, UNSAID)] };
}
