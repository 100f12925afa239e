import type { Compiled } from "./compile.ts";
import type { Outcome, Share } from "./criterion.ts";
import type { Program } from "./facts.ts";
import { outcomesOf } from "./outcomes.ts";
import type { Occasion, Profile } from "./profile.ts";
import { isKnown } from "./verdict.ts";
import { type Effect, GROUPS, type Group, type Status } from "./verdict-types.ts";

/** A program's place without its sentences. */
export interface Standing {
  readonly id: string;
  readonly group: Group;
  readonly fit: { readonly low: number; readonly high: number };
  readonly coverage: { readonly known: number; readonly total: number };
  /** Gates that ask first: what has to be found out. */
  readonly questions: number;
}

/**
 * What a program's criteria add up to in one number, six bits each: criteria known, criteria that matter, gates that ask, that need a step and
 * that close. There are fewer than 64 criteria, so no sum runs over (a test counts them).
 */
const BITS = 6;
const MASK = 2 ** BITS - 1;
const ONE = {
  known: 1,
  total: 2 ** BITS,
  ask: 2 ** (2 * BITS),
  step: 2 ** (3 * BITS),
  close: 2 ** (4 * BITS),
};
const EFFECTS: Readonly<Record<Effect, number>> = { none: 0, ask: ONE.ask, step: ONE.step, close: ONE.close };

/**
 * Every program's group, fit range and coverage, in the order of the results page: group, middle of the range, coverage, name. Agrees with
 * `assess` on each (a property test holds them together).
 */
export function rank(compiled: Compiled, profile: Profile, occasion: Occasion): readonly Standing[] {
  const { length } = compiled.programs;
  const tallies = new Uint32Array(length);
  const low = new Float64Array(length);
  const high = new Float64Array(length);
  const { gates, preferences } = compiled.on(occasion);
  for (const column of gates) {
    const { criterion, ruleOf } = column;
    const outcomes = outcomesOf(column, profile, occasion);
    const sums = new Uint32Array(outcomes.length);
    for (let rule = 0; rule < outcomes.length; rule++) {
      const { status, effect } = outcomes[rule] as Outcome;
      sums[rule] = EFFECTS[effect] + (criterion.forAll ? 0 : known(status));
    }
    count(tallies, sums, ruleOf);
  }
  for (const column of preferences) {
    const { criterion, ruleOf } = column;
    const outcomes = outcomesOf(column, profile, occasion);
    const sums = new Uint32Array(outcomes.length);
    const lows = new Float64Array(outcomes.length);
    const highs = new Float64Array(outcomes.length);
    for (let rule = 0; rule < outcomes.length; rule++) {
      const { status, share } = outcomes[rule] as Share;
      sums[rule] = known(status);
      lows[rule] = share.low * criterion.points;
      highs[rule] = share.high * criterion.points;
    }
    count(tallies, sums, ruleOf);
    addPoints(low, lows, ruleOf);
    addPoints(high, highs, ruleOf);
  }
  for (let i = 0; i < length; i++) {
    low[i] = Math.round((low[i] as number) * 10) / 10;
    high[i] = Math.round((high[i] as number) * 10) / 10;
  }
  return sorted(compiled, tallies, low, high);
}

function known(status: Status): number {
  return (isKnown(status) ? ONE.known : 0) + (status === "not-applicable" ? 0 : ONE.total);
}

/** Adds to each program what its rule comes to. A rule that all share and that comes to nothing costs no pass. */
function count(tallies: Uint32Array, ofRule: Uint32Array, ruleOf: Uint32Array): void {
  if (ofRule.length === 1 && ofRule[0] === 0) return;
  for (let i = 0; i < tallies.length; i++)
    tallies[i] = (tallies[i] as number) + (ofRule[ruleOf[i] as number] as number);
}

/** As `count`, of points. Apart from it, as one loop over two kinds of arrays runs at half the speed. */
function addPoints(points: Float64Array, ofRule: Float64Array, ruleOf: Uint32Array): void {
  for (let i = 0; i < points.length; i++)
    points[i] = (points[i] as number) + (ofRule[ruleOf[i] as number] as number);
}

/** The worst effect of all gates, by its place in `GROUPS`. */
function groupOf(tally: number): number {
  if (tally >= ONE.close) return 3;
  if (tally >= ONE.step) return 2;
  return tally >= ONE.ask ? 1 : 0;
}

/** Sorts by one number a program, in which group, middle, coverage and name are packed: 2 + 11 + 10 + 22 bits, exact in a double. */
function sorted(
  { programs, byName }: Compiled,
  tallies: Uint32Array,
  low: Float64Array,
  high: Float64Array,
): readonly Standing[] {
  const count = programs.length;
  const keys = new Float64Array(count);
  const programAt = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const tally = tallies[i] as number;
    const middle = 2000 - Math.round(((low[i] as number) + (high[i] as number)) * 10);
    const total = (tally >>> BITS) & MASK;
    const gaps = 1000 - Math.round((1000 * (tally & MASK)) / Math.max(1, total));
    const place = byName[i] as number;
    programAt[place] = i;
    keys[i] = ((groupOf(tally) * 2048 + middle) * 1024 + gaps) * 4194304 + place;
  }
  keys.sort();
  const standings: Standing[] = new Array(count);
  for (let at = 0; at < count; at++) {
    const key = keys[at] as number;
    const i = programAt[key - Math.floor(key / 4194304) * 4194304] as number;
    const tally = tallies[i] as number;
    standings[at] = {
      id: (programs[i] as Program).id,
      group: GROUPS[groupOf(tally)] as Group,
      fit: { low: low[i] as number, high: high[i] as number },
      coverage: { known: tally & MASK, total: (tally >>> BITS) & MASK },
      questions: (tally >>> (2 * BITS)) & MASK,
    };
  }
  return standings;
}
