import { computed } from "nanostores";
import type { Dataset } from "../dataset/dataset.ts";
import { type Compiled, compile } from "../engine/compile.ts";
import type { Program } from "../engine/facts.ts";
import { rank, type Standing } from "../engine/rank.ts";
import { type KnownPlaces, type OwnProgram, toEngineProgram } from "../plan/own-program.ts";
import { $occasion } from "./occasion.ts";
import { $own } from "./own-programs.ts";
import { $profile } from "./profile.ts";
import { $ready } from "./standings.ts";

/** The programs of the data and the visitor's own, ready for questions. */
export interface Pool {
  readonly dataset: Dataset;
  readonly compiled: Compiled;
  readonly programOf: ReadonlyMap<string, Program>;
  readonly ownOf: ReadonlyMap<string, OwnProgram>;
}

export const $pool = computed([$ready, $own], (ready, own): Pool | null => {
  if (!ready) return null;
  const { dataset } = ready;
  const places = placesOf(dataset);
  const programs = own.map((one) => toEngineProgram(one, places));
  return {
    dataset,
    compiled: own.length === 0 ? ready.compiled : compile([...dataset.programs, ...programs]),
    programOf: new Map([...ready.programOf, ...programs.map((program) => [program.id, program] as const)]),
    ownOf: new Map(own.map((one) => [one.id, one])),
  };
});

/** Where every program stands for the visitor's own answers, in the engine's order, whatever link is open. */
export const $ownStandings = computed([$pool, $profile, $occasion], (pool, profile, occasion) =>
  pool && occasion ? new Map(rank(pool.compiled, profile, occasion).map((one) => [one.id, one])) : null,
);
export type StandingOf = ReadonlyMap<string, Standing>;

function placesOf({ programs, names }: Dataset): KnownPlaces {
  const key = (city: string, state: string) => `${city.trim().toLowerCase()}, ${state.toLowerCase()}`;
  const places = new Map(
    programs.map(({ city, county, region, state }) => [
      key(names.cities.get(city) ?? city, state),
      { city, county, region },
    ]),
  );
  return { find: (city, state) => places.get(key(city, state)) };
}
