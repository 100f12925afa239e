import type { Compiled } from "./compile.ts";
import type { Gate, Preference } from "./criterion.ts";
import type { Program } from "./facts.ts";
import type { Occasion, Profile } from "./profile.ts";
import { isKnown } from "./verdict.ts";
import { type Effect, GROUPS, type Group } from "./verdict-types.ts";

/** A program's place without its sentences. */
export interface Standing {
  readonly id: string;
  readonly group: Group;
  readonly fit: { readonly low: number; readonly high: number };
  readonly coverage: { readonly known: number; readonly total: number };
  /** Gates that ask first: what has to be found out. */
  readonly questions: number;
}

const EFFECT_CODES: readonly Effect[] = ["none", "ask", "step", "close"];
const ASKS = EFFECT_CODES.indexOf("ask");

/**
 * Every program's group, fit range and coverage, in the order of the results page: group, middle of the range, coverage, name. Agrees with
 * `assess` on each (a property test holds them together).
 */
export function rank(compiled: Compiled, profile: Profile, occasion: Occasion): readonly Standing[] {
  const count = compiled.programs.length;
  const effects = new Uint8Array(count);
  const questions = new Uint8Array(count);
  const known = new Uint8Array(count);
  const total = new Uint8Array(count);
  const low = new Float64Array(count);
  const high = new Float64Array(count);

  const tally = (ruleOf: Uint32Array, isKnownOf: Uint8Array, mattersOf: Uint8Array) => {
    for (let i = 0; i < count; i++) {
      const rule = ruleOf[i] as number;
      known[i] = (known[i] as number) + (isKnownOf[rule] as number);
      total[i] = (total[i] as number) + (mattersOf[rule] as number);
    }
  };

  const { gates, preferences } = compiled.on(occasion);
  for (const { criterion, rules, ruleOf } of gates) {
    const outcomes = rules.map((rule) => criterion.check(rule, profile, occasion));
    const codes = Uint8Array.from(outcomes, ({ effect }) => EFFECT_CODES.indexOf(effect));
    if (!criterion.forAll) tally(ruleOf, flags(outcomes, isKnownStatus), flags(outcomes, matters));
    for (let i = 0; i < count; i++) {
      const code = codes[ruleOf[i] as number] as number;
      if (code > (effects[i] as number)) effects[i] = code;
      if (code === ASKS) questions[i] = (questions[i] as number) + 1;
    }
  }
  for (const { criterion, rules, ruleOf } of preferences) {
    const { points: weight } = criterion;
    const shares = rules.map((rule) => criterion.check(rule, profile, occasion));
    const lows = Float64Array.from(shares, ({ share }) => share.low * weight);
    const highs = Float64Array.from(shares, ({ share }) => share.high * weight);
    tally(ruleOf, flags(shares, isKnownStatus), flags(shares, matters));
    for (let i = 0; i < count; i++) {
      const rule = ruleOf[i] as number;
      low[i] = (low[i] as number) + (lows[rule] as number);
      high[i] = (high[i] as number) + (highs[rule] as number);
    }
  }
  for (let i = 0; i < count; i++) {
    low[i] = Math.round((low[i] as number) * 10) / 10;
    high[i] = Math.round((high[i] as number) * 10) / 10;
  }
  return sorted(compiled, { effects, questions, known, total, low, high });
}

interface Tallies {
  readonly effects: Uint8Array;
  readonly questions: Uint8Array;
  readonly known: Uint8Array;
  readonly total: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Sorts by one number a program, in which group, middle, coverage and name are packed: 2 + 11 + 10 + 22 bits, exact in a double. */
function sorted(
  { programs, byName }: Compiled,
  { effects, questions, known, total, low, high }: Tallies,
): readonly Standing[] {
  const count = programs.length;
  const keys = new Float64Array(count);
  const programAt = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const middle = 2000 - Math.round(((low[i] as number) + (high[i] as number)) * 10);
    const gaps = 1000 - Math.round((1000 * (known[i] as number)) / Math.max(1, total[i] as number));
    const place = byName[i] as number;
    programAt[place] = i;
    keys[i] = (((effects[i] as number) * 2048 + middle) * 1024 + gaps) * 4194304 + place;
  }
  keys.sort();
  const standings: Standing[] = new Array(count);
  for (let at = 0; at < count; at++) {
    const i = programAt[(keys[at] as number) % 4194304] as number;
    standings[at] = {
      id: (programs[i] as Program).id,
      group: GROUPS[effects[i] as number] as Group,
      fit: { low: low[i] as number, high: high[i] as number },
      coverage: { known: known[i] as number, total: total[i] as number },
      questions: questions[i] as number,
    };
  }
  return standings;
}

type Judged = ReturnType<Gate<unknown>["check"]> | ReturnType<Preference<unknown>["check"]>;

function flags(judged: readonly Judged[], test: (one: Judged) => boolean): Uint8Array {
  return Uint8Array.from(judged, (one) => (test(one) ? 1 : 0));
}

function isKnownStatus({ status }: Judged): boolean {
  return isKnown(status);
}

function matters({ status }: Judged): boolean {
  return status !== "not-applicable";
}
