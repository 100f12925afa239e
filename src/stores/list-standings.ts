import { computed } from "nanostores";
import type { Dataset } from "../dataset/dataset.ts";
import { type Compiled, compile } from "../engine/compile.ts";
import type { Program } from "../engine/facts.ts";
import { rank, type Standing } from "../engine/rank.ts";
import { hasAppliedSince } from "../plan/list-events.ts";
import { type KnownPlaces, type OwnProgram, ownToEngine } from "../plan/own-program.ts";
import { $list } from "./list.ts";
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
    compiled: own.length === 0 ? ready.compiled : compile([...dataset.programs, ...programs]),
    programOf: new Map([...ready.programOf, ...programs.map((program) => [program.id, program] as const)]),
    ownOf: new Map(own.map((one) => [one.id, one])),
  };
});

/** As pages, files and the programs themselves have it. */
const $heardPool = computed([$readPool, $hear], (pool, hear): Pool | null => {
  if (pool === null || hear === "coming") return null;
  const compiled = hear === null ? pool.compiled : hear(pool.compiled);
  if (compiled === pool.compiled) return pool;
  const programOf = new Map(compiled.programs.map((program) => [program.id, program]));
  const programs = pool.dataset.programs.map((program) => programOf.get(program.id) ?? program);
  return { ...pool, dataset: { ...pool.dataset, programs }, compiled, programOf };
});

/** The ids of programs to which the visitor applied this season, in one text, so that a note on the list moves nothing. */
const $sent = computed([$list, $occasion], (list, occasion) =>
  list
    .filter((entry) => occasion && hasAppliedSince(entry, occasion.season.opens))
    .map(({ id }) => id)
    .join(" "),
);

/** What was applied to in time has no last day any more: it must not close because that day has passed. */
const $sentPrograms = computed([$heardPool, $sent], (pool, sent) =>
  sent.split(" ").flatMap((id) => {
    const program = pool?.programOf.get(id);
    if (!program?.facts.deadline) return [];
    const { deadline: _, ...facts } = program.facts;
    return [{ ...program, facts }];
  }),
);

export const $pool = computed([$heardPool, $sentPrograms], (pool, sent): Pool | null =>
  pool === null || sent.length === 0
    ? pool
    : { ...pool, programOf: new Map([...pool.programOf, ...sent.map((one) => [one.id, one] as const)]) },
);

/** Where every program stands for the visitor's own answers, in the engine's order, whatever link is open. */
export const $ownStandings = computed(
  [$heardPool, $sentPrograms, $profile, $occasion],
  (pool, sent, profile, occasion) => {
    if (!pool || !occasion) return null;
    const all = rank(pool.compiled, profile, occasion);
    const again = sent.length === 0 ? [] : rank(compile(sent), profile, occasion);
    return new Map([...all, ...again].map((one) => [one.id, one]));
  },
);
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
