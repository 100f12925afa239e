import { type Change, type ChangeOptions, possibleChanges } from "./changes.ts";
import type { Compiled } from "./compile.ts";
import { inOneGo } from "./pieces.ts";
import type { Occasion, Profile } from "./profile.ts";
import { rank, type Standing } from "./rank.ts";
import { toTenths } from "./verdict.ts";
import { GROUPS, type Group } from "./verdict-types.ts";

/** A program that changes group. */
export interface Move {
  readonly id: string;
  readonly from: Group;
  readonly to: Group;
}

/** What one change does. */
export interface WhatIf {
  readonly change: Change;
  /** Programs that move to a better group, in the order of the results after the change. */
  readonly better: readonly Move[];
  /** Programs that move to a worse group: by waiting for another season, or by a pass below a stated minimum, which cannot be taken again. */
  readonly worse: readonly Move[];
  /** How many programs' fit rises, and by how much at most (points of the range's middle). */
  readonly fit: { readonly programs: number; readonly most: number };
}

/**
 * Every change still possible to this person, with the programs that change group; most programs gained first. Of a ladder (more months,
 * more letters, a higher score) only the steps that do something new are kept. All moves are from the rows as they are read today.
 */
export function whatIf(
  compiled: Compiled,
  profile: Profile,
  occasion: Occasion,
  options: ChangeOptions,
): readonly WhatIf[] {
  return inOneGo(whatIfInPieces(compiled, profile, occasion, options));
}

/** As `whatIf`, a change a piece. */
export function* whatIfInPieces(
  compiled: Compiled,
  profile: Profile,
  occasion: Occasion,
  options: ChangeOptions,
): Generator<void, readonly WhatIf[]> {
  const today = byId(rank(compiled, profile, occasion));
  const all: WhatIf[] = [];
  for (const change of possibleChanges(profile, occasion, options)) {
    yield;
    yield* compiled.prepare(change.occasion);
    all.push(weigh(change, today, rank(compiled, change.profile, change.occasion)));
  }
  return withoutRepeats(all).filter(isWorthwhile).sort(byGain);
}

/** Points of fit below which a change that moves no program is not worth reading: nobody should learn a language for one point of a hundred. */
const LEAST_RISE = 2;

function isWorthwhile({ better, worse, fit }: WhatIf): boolean {
  return better.length + worse.length > 0 || fit.most >= LEAST_RISE;
}

/** Moves between two standings of the same programs, in the order of the later one. */
export function movesBetween(
  before: ReadonlyMap<string, Standing>,
  after: readonly Standing[],
): { readonly better: readonly Move[]; readonly worse: readonly Move[] } {
  const moves = after.flatMap(({ id, group }): Move[] => {
    const from = before.get(id)?.group;
    return from === undefined || from === group ? [] : [{ id, from, to: group }];
  });
  return { better: moves.filter(isBetter), worse: moves.filter((move) => !isBetter(move)) };
}

/** Standings by the program's id. */
export function byId(standings: readonly Standing[]): ReadonlyMap<string, Standing> {
  return new Map(standings.map((standing) => [standing.id, standing]));
}

function isBetter({ from, to }: Move): boolean {
  return GROUPS.indexOf(to) < GROUPS.indexOf(from);
}

function weigh(change: Change, today: ReadonlyMap<string, Standing>, after: readonly Standing[]): WhatIf {
  const rises = after.map((standing) => middle(standing) - middle(today.get(standing.id) ?? standing));
  return {
    change,
    ...movesBetween(today, after),
    fit: {
      programs: rises.filter((rise) => rise > 0).length,
      most: toTenths(rises.reduce((most, rise) => Math.max(most, rise), 0)),
    },
  };
}

function middle({ fit }: Standing): number {
  return toTenths((fit.low + fit.high) / 2);
}

/** Within a ladder keeps the first step of each distinct set of moves; of steps that move nothing, the first that raises the fit most. */
function withoutRepeats(all: readonly WhatIf[]): WhatIf[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    if (one.better.length === 0 && one.worse.length === 0) return one === bestOfStill(all, one.change.ladder);
    const key = `${one.change.ladder}:${[...one.better, ...one.worse].map(({ id, to }) => `${id}>${to}`).sort()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function bestOfStill(all: readonly WhatIf[], ladder: string): WhatIf | undefined {
  return all
    .filter(({ change, better, worse }) => change.ladder === ladder && better.length + worse.length === 0)
    .reduce<WhatIf | undefined>(
      (best, one) => (best && best.fit.most >= one.fit.most ? best : one),
      undefined,
    );
}

function byGain(a: WhatIf, b: WhatIf): number {
  return (
    b.better.length - a.better.length ||
    a.worse.length - b.worse.length ||
    b.fit.programs * b.fit.most - a.fit.programs * a.fit.most
  );
}
