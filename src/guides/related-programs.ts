import type { Guide } from "../content/content.ts";
import { countAnswered } from "../site/known-answers.ts";
import type { Site, SiteProgram } from "../site/site.ts";

/** Programs of a guide's regions and specialties of which most is known; none for a guide that names neither. */
export function relatedPrograms(
  site: Site,
  { regions, specialties }: Pick<Guide, "regions" | "specialties">,
  most: number,
): readonly SiteProgram[] {
  if (!regions && !specialties) return [];
  return site.programs
    .filter(
      (program) =>
        program.isInResults &&
        (!regions || regions.includes(program.region.id)) &&
        (!specialties || specialties.includes(program.specialty.id)),
    )
    .sort((a, b) => countAnswered(b) - countAnswered(a))
    .slice(0, most);
}
