import SAY from "../../../content/words/list.json" with { type: "json" };
import type { Shards } from "../../dataset/shards.ts";
import { shardsOfPrograms } from "../../dataset/shards-of-programs.ts";
import { plural } from "../../engine/counted.ts";
import type { Program } from "../../engine/facts.ts";
import type { Occasion, Profile } from "../../engine/profile.ts";
import type { Standing } from "../../engine/rank.ts";
import type { Entry, List } from "../../plan/list.ts";
import type { ListOptions } from "../../plan/list-options.ts";
import { isOwnId, type OwnProgram } from "../../plan/own-program.ts";
import type { Pool, StandingOf } from "../../stores/list-standings.ts";
import { fill } from "../../words/fill.ts";
import { createView } from "../shared/view-context.ts";

/** Addresses that the list leads to, with the site's base. */
export interface ListLinks {
  readonly quiz: string;
  readonly compare: string;
  readonly results: string;
  readonly shards: Shards;
  /** The names of all programs, for reading files. */
  readonly identities: string;
  /** What stands before the path of each of our own pages, with a slash at its end. */
  readonly base: string;
}

/** What every part of the list looks at. */
export interface ListViewValue {
  readonly pool: Pool;
  readonly standings: StandingOf;
  readonly profile: Profile;
  readonly occasion: Occasion;
  readonly options: ListOptions;
  readonly links: ListLinks;
}

/** What every part of the list sees, handed down once. */
export const [ListView, useListView] = createView<ListViewValue>(SAY.view.theList);

/** The heading of the visitor's list. */
export const ON_LIST = "on-list";

/** An entry with what the data says of it; without a program it has left the data. */
export interface Listed {
  readonly entry: Entry;
  readonly program: Program | undefined;
  readonly own: OwnProgram | undefined;
  readonly standing: Standing | undefined;
}

/** Each entry with its program and standing; undefined where our data do not hold it any more. */
export function listedOf(
  { pool, standings }: Pick<ListViewValue, "pool" | "standings">,
  list: List,
): readonly Listed[] {
  return list.map((entry) => ({
    entry,
    program: pool.programOf.get(entry.id),
    own: pool.ownOf.get(entry.id),
    standing: standings.get(entry.id),
  }));
}

/** "Family Medicine · Fresno, California" */
export function placeInWords(
  { pool, options }: Pick<ListViewValue, "pool" | "options">,
  program: Program,
): string {
  const { details } = pool.dataset;
  const own = isOwnId(program.id) ? pool.ownOf.get(program.id) : undefined;
  const city = own?.city ?? details.get(program.id)?.cityName ?? "";
  const state = stateName(pool, program.state);
  return [specialtyName(options, program.specialty), [city, state].filter(Boolean).join(", ")]
    .filter(Boolean)
    .join(" · ");
}

/** The id where no record names it. */
export function specialtyName({ specialties }: ListOptions, id: string): string {
  return specialties.find((one) => one.id === id)?.name ?? id;
}

/** The letters where no record names them. */
export function stateName({ dataset }: Pool, id: string): string {
  return dataset.names.states.get(id) ?? id;
}

/** Why nothing is known of a program: the file of its specialty is not there, or holds it no more. */
export function whyAbsent({ pool, links }: Pick<ListViewValue, "pool" | "links">, id: string): string {
  const held = new Set(pool.dataset.programs.map(({ specialty }) => specialty));
  return shardsOfPrograms(links.shards, [id]).every((one) => held.has(one))
    ? SAY.view.notInTheResults
    : SAY.view.notLoadedYet;
}

/** "Fit 40–62": points of 100, never a chance. */
export function fitWords({ fit }: Standing): string {
  const [low, high] = [Math.round(fit.low), Math.round(fit.high)];
  return fill(SAY.view.fit, { part: low === high ? low : `${low}–${high}` });
}

/** Address of a program's page; null for one of the visitor's own. */
export function pageOf({ pool, links }: Pick<ListViewValue, "pool" | "links">, id: string): string | null {
  const path = pool.dataset.details.get(id)?.path;
  return path ? links.base + path.slice(1) : null;
}

/** "1 program", "2 programs". */
export function programs(count: number): string {
  return plural(count, "program");
}
