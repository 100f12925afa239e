import { computed } from "nanostores";
import type { Dataset } from "../dataset/dataset.ts";
import { type Compiled, compile } from "../engine/compile.ts";
import { withSent } from "../engine/compile-changed.ts";
import type { Program } from "../engine/facts.ts";
import { rank, type Standing } from "../engine/rank.ts";
import { type KnownPlaces, type OwnProgram, ownToEngine } from "../plan/own-program.ts";
import { $appliedTo } from "./applied-to.ts";
import { $occasion } from "./occasion.ts";
import { $own } from "./own-programs.ts";
import { $profile } from "./profile.ts";
import { $read } from "./ready.ts";
import { $hear } from "./told.ts";

/** The programs of the data and the visitor's own, ready for questions. */
export interface Pool {
  readonly dataset: Dataset;
  readonly compiled: Compiled;
  readonly programOf: ReadonlyMap<string, Program>;
  readonly ownOf: ReadonlyMap<string, OwnProgram>;
}

/** As pages and files have it. */
const $readPool = computed([$read, $own], (ready, own): Pool | null => {
  if (!ready) return null;
  const { dataset } = ready;
  const places = placesOf(dataset);
  const programs = own.map((one) => ownToEngine(one, places));
  return {
    dataset,
    compiled: own.length === 0 ? ready.compiled : compile([...dataset.programs, ...programs], dataset.ahead),
    programOf: new Map([...ready.programOf, ...programs.map((program) => [program.id, program] as const)]),
    ownOf: new Map(own.map((one) => [one.id, one])),
  };
});

/** As pages, files and the programs themselves have it, with what the visitor sent them. */
export const $pool = computed([$readPool, $hear, $appliedTo], (pool, hear, sent): Pool | null => {
  if (pool === null || hear === "coming") return null;
  const compiled = withSent(hear === null ? pool.compiled : hear(pool.compiled), sent);
  if (compiled === pool.compiled) return pool;
  const programOf = new Map(compiled.programs.map((program) => [program.id, program]));
  const programs = pool.dataset.programs.map((program) => programOf.get(program.id) ?? program);
  return { ...pool, dataset: { ...pool.dataset, programs }, compiled, programOf };
});

/** Where every program stands for the visitor's own answers, in the engine's order, whatever link is open. */
export const $ownStandings = computed([$pool, $profile, $occasion], (pool, profile, occasion) =>
  pool && occasion ? new Map(rank(pool.compiled, profile, occasion).map((one) => [one.id, one])) : null,
);
/** By the program's id. */
export type StandingOf = ReadonlyMap<string, Standing>;

function placesOf({ cities, names }: Dataset): KnownPlaces {
  const key = (city: string, state: string) => `${city.trim().toLowerCase()}, ${state.toLowerCase()}`;
  const places = new Map(
    [...cities].map(([city, { county, region, state }]) => [
      key(names.cities.get(city) ?? city, state),
      { city, county, region },
    ]),
  );
  return { find: (city, state) => places.get(key(city, state)) };
}
