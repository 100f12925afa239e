import SAY from "../../content/words/site.json" with { type: "json" };
import { plural } from "../engine/counted.ts";
import { listLanguages } from "../facts/languages.ts";
import { DIVISIONS, divisionOf } from "../identity/divisions.ts";
import { regionsInOrder } from "./directory.ts";
import { toldRegions } from "./regions.ts";
import type { Site } from "./site.ts";

/** One thing to choose in the quiz. */
interface QuizOption {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  /** The heading under which it is folded away. */
  readonly fold?: string;
}

/** A specialty with less than one in so many of all programs is folded away. */
const FEW = 100;
/** What lies in no division. */
const OUTSIDE = SAY.quizOptions.outsideTheDivisions;

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
  const told = new Set(toldRegions(site.content));
  const regions = regionsInOrder(site).filter(({ id }) => shown.some(({ region }) => region.id === id));
  /** Regions that the site tells of come first and open; the states elsewhere by division, from the west. */
  const order = [null, ...DIVISIONS, undefined];
  const placed = regions
    .map((region) => ({
      region,
      division: told.has(region) ? null : (divisionOf(region.states[0] ?? "") ?? undefined),
    }))
    .sort((a, b) => order.indexOf(a.division) - order.indexOf(b.division));
  return {
    specialties: specialties.map(({ id, name, programs }) => ({
      id,
      name,
      about: plural(programs, "program"),
      ...(programs * FEW < shown.length && { fold: SAY.quizOptions.moreSpecialties }),
    })),
    regions: placed.map(({ region: { id, name, definition }, division }) =>
      division === null ? { id, name, about: definition } : { id, name, fold: division?.name ?? OUTSIDE },
    ),
    languages: listLanguages(site.content),
  };
}
