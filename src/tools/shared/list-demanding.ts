import type { Program as EngineProgram } from "../../engine/facts.ts";
import { toEngineProgram } from "../../facts/resolve.ts";
import type { FieldView, Site, SiteProgram } from "../../site/site.ts";

/** A program that says something of a field: for the page's table, and for the planner to judge. */
export interface DemandingProgram {
  readonly program: SiteProgram;
  readonly view: FieldView;
  /** With facts on this field alone. */
  readonly engine: EngineProgram;
}

/** Programs in results whose pages, or whose sponsor's, speak of the field; by region, then name. */
export function listDemanding(site: Site, field: "usce" | "letters"): readonly DemandingProgram[] {
  return site.programs
    .filter(({ isInResults }) => isInResults)
    .flatMap((program): DemandingProgram[] => {
      const view = site.fieldsOf(program).find((one) => one.field === field);
      const whole = toEngineProgram(site.content, program.record);
      const facts = whole.facts[field];
      if (!view || !facts || facts.length === 0) return [];
      return [{ program, view, engine: { ...whole, facts: { [field]: facts } } }];
    })
    .sort((a, b) => a.program.region.order - b.program.region.order);
}

/** Programs in results of each specialty and region, so that the planner can say how many do not speak of the field. */
export function countBySpecialtyAndRegion(
  site: Site,
): readonly { readonly specialty: string; readonly region: string; readonly programs: number }[] {
  const open = site.programs.filter(({ isInResults }) => isInResults);
  return [...Map.groupBy(open, ({ specialty, region }) => `${specialty.id} ${region.id}`)].map(
    ([key, programs]) => {
      const [specialty = "", region = ""] = key.split(" ");
      return { specialty, region, programs: programs.length };
    },
  );
}
