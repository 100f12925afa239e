import { listLanguages } from "../facts/languages.ts";
import type { Site } from "./site.ts";

/** One thing to choose in the quiz. */
interface QuizOption {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
}

/** What the quiz offers: specialties and regions that have programs in the results, and every language patients or programs name. */
export function quizOptionsOf(
  site: Site,
): Record<"specialties" | "regions" | "languages", readonly QuizOption[]> {
  const shown = site.programs.filter(({ isInResults }) => isInResults);
  const count = (isOf: (program: (typeof shown)[number]) => boolean) => shown.filter(isOf).length;
  const specialties = [...site.content.specialties.values()]
    .map(({ id, name }) => ({ id, name, programs: count(({ specialty }) => specialty.id === id) }))
    .filter(({ programs }) => programs > 0)
    .sort((a, b) => b.programs - a.programs || (a.name < b.name ? -1 : 1));
  const regions = [...site.content.regions.values()].sort((a, b) => a.order - b.order);
  return {
    specialties: specialties.map(({ id, name, programs }) => ({
      id,
      name,
      about: `${programs} ${programs === 1 ? "program" : "programs"}`,
    })),
    regions: regions.map(({ id, name, definition }) => ({ id, name, about: definition })),
    languages: listLanguages(site.content),
  };
}
