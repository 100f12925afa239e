import type { Compiled } from "./compile.ts";
import type { Outcome } from "./criterion.ts";
import type { Program } from "./facts.ts";
import { type CountedHints, LEANS, leanOfGate } from "./hints.ts";
import { outcomesOf } from "./outcomes.ts";
import type { Occasion, Profile } from "./profile.ts";
import type { Direction, Status } from "./verdict-types.ts";

/** The five doors of a row: what programs turn files away for most. */
export const DOORS = ["imgs", "visa", "score", "years", "usce"] as const;
export type Door = (typeof DOORS)[number];

/**
 * How one thing stands, in one sign. `depends`: case by case, an exception, pages that disagree or a wish; `hint`: only a page that decides
 * nothing speaks of it; `yours`: the answer that is missing is the visitor's; `free`: it does not concern them.
 */
export type Sign = "yes" | "no" | "depends" | "hint" | "yours" | "unknown" | "free";

/** What a row shows of a verdict: signs and no sentence. */
export interface Glance {
  readonly doors: Readonly<Record<Door, Sign>>;
  /** Doors that concern the visitor and are told, of all that concern them. */
  readonly told: { readonly known: number; readonly total: number };
  /** Gates that keep it in Ask first until the program answers. */
  readonly asks: readonly string[];
  /** Gates that keep it there until the visitor answers. */
  readonly waits: readonly string[];
  /** Gates that close it, in the order of the gates. */
  readonly closes: readonly string[];
  /** Gates that can still be met. */
  readonly steps: readonly string[];
  /** Parts of the fit that are known. */
  readonly fitParts: number;
  /** Where the hints on its open questions point; null where there are none. */
  readonly lean: Direction | null;
}

/** What of a glance tells what there is to do. */
export type Todo = Pick<Glance, "asks" | "waits" | "closes" | "steps" | "lean">;

/** Every program's glance, made when it is asked for. */
export interface Glances {
  of(id: string): Glance | undefined;
  /** That part of its glance, for who looks at all programs. */
  todoOf(id: string): Todo | undefined;
  /** The `lean` of its glance, for who needs no more of it. */
  leanOf(id: string): Direction | null;
  /** The sign of one gate of one program. */
  signOf(id: string, gate: string): Sign;
  /** How many of these programs leave a question open, by the id of its criterion. */
  countOpen(ids: readonly string[]): OpenCounts;
}

/** By gate, for how many programs it is open. */
export interface OpenCounts {
  /** Gates of which the program does not say. */
  readonly silent: ReadonlyMap<string, number>;
  /** The visitor has not answered. */
  readonly unanswered: ReadonlyMap<string, number>;
}

/**
 * The gates behind each door: the first ones tell whether it is known, `refusals` only count where they speak against the visitor, for hardly
 * any program tells them.
 */
const GATES_OF: Readonly<
  Record<Door, { readonly tell: readonly string[]; readonly refusals: readonly string[] }>
> = {
  imgs: { tell: ["takes-imgs"], refusals: [] },
  visa: { tell: ["visa"], refusals: ["work-status"] },
  score: { tell: ["step2-minimum", "failures"], refusals: ["step1"] },
  years: { tell: ["graduation"], refusals: [] },
  usce: { tell: ["usce"], refusals: [] },
};

/** Of several signs behind one door the worst counts. */
const WORST_FIRST: readonly Sign[] = ["no", "yours", "depends", "hint", "unknown", "yes", "free"];
const BADNESS = Object.fromEntries(WORST_FIRST.map((sign, place) => [sign, place])) as Readonly<
  Record<Sign, number>
>;
const REFUSING: ReadonlySet<Sign> = new Set(["no", "depends", "yours"]);
const TOLD: ReadonlySet<Sign> = new Set(["yes", "no"]);

/** Reads each distinct rule once for a profile, as `rank` does, so that a row costs a few look-ups. */
export function glancesOf(compiled: Compiled, profile: Profile, occasion: Occasion): Glances {
  const { gates, preferences } = compiled.on(occasion);
  const placeOf = new Map(compiled.programs.map(({ id }, index) => [id, index]));
  const columns = gates.map((column) => {
    const { criterion, ruleOf } = column;
    const outcomes: readonly Outcome[] = outcomesOf(column, profile, occasion);
    return { id: criterion.id, forAll: criterion.forAll === true, ruleOf, outcomes };
  });
  const columnOf = new Map(columns.map((column) => [column.id, { ...column, signs: [] as Sign[] }]));
  const need = (gate: string) => {
    const column = columnOf.get(gate);
    if (!column) throw new Error(`There is no gate "${gate}".`);
    return column;
  };
  const shares = preferences.map((column) => ({
    id: column.criterion.id,
    ruleOf: column.ruleOf,
    outcomes: outcomesOf(column, profile, occasion) as readonly { readonly status: Status }[],
  }));
  const made = new Map<string, Glance>();
  const signAt = (place: number, { ruleOf, outcomes, signs }: ReturnType<typeof need>): Sign => {
    const rule = ruleOf[place] as number;
    signs[rule] ??= signOf(outcomes[rule] as Outcome);
    return signs[rule];
  };

  /** The gates of which this is true at a place. Most gates have no rule of which it is; programs with the same ones share a list. */
  const those = (test: (outcome: Outcome) => boolean) => {
    const some = gatesOf(columns, test);
    const lists = new Map<number, readonly string[]>();
    let keys: Float64Array | undefined;
    return (place: number): readonly string[] => {
      keys ??= keysOf(some, compiled.programs.length);
      const key = keys[place] as number;
      let list = lists.get(key);
      if (!list) {
        list = some.filter(({ ruleOf, holds }) => holds[ruleOf[place] as number]).map(({ id }) => id);
        lists.set(key, list);
      }
      return list;
    };
  };
  const asksAt = those(isAsking);
  const waitsAt = those(({ effect, status }) => effect === "ask" && status === "unknown-profile");
  const closesAt = those(({ effect }) => effect === "close");
  const stepsAt = those(({ effect }) => effect === "step");
  const doorsAt = DOORS.map((door) => {
    const tell = GATES_OF[door].tell.map(need);
    const refusals = GATES_OF[door].refusals.map(need);
    return [
      door,
      (place: number): Sign => {
        let worst = WORST_FIRST.length - 1;
        for (const column of tell) worst = Math.min(worst, BADNESS[signAt(place, column)]);
        for (const column of refusals) {
          const sign = signAt(place, column);
          if (REFUSING.has(sign)) worst = Math.min(worst, BADNESS[sign]);
        }
        return WORST_FIRST[worst] as Sign;
      },
    ] as const;
  });
  let leans: Uint8Array | undefined;
  const leanAt = (place: number): Direction | null => {
    leans ??= leansOf(gatesOf(columns, isAsking), compiled.programs, profile);
    return LEANS[leans[place] as number] as Direction | null;
  };
  const todoAt = (place: number): Todo => ({
    asks: asksAt(place),
    waits: waitsAt(place),
    closes: closesAt(place),
    steps: stepsAt(place),
    lean: leanAt(place),
  });

  const make = (place: number): Glance => {
    const doors = Object.fromEntries(doorsAt.map(([door, signAt]) => [door, signAt(place)])) as Record<
      Door,
      Sign
    >;
    const signs = Object.values(doors).filter((sign) => sign !== "free");
    return {
      doors,
      told: { known: signs.filter((sign) => TOLD.has(sign)).length, total: signs.length },
      ...todoAt(place),
      fitParts: shares.filter(({ ruleOf, outcomes }) => isKnown(outcomes[ruleOf[place] as number]?.status))
        .length,
    };
  };

  return {
    of(id) {
      const place = placeOf.get(id);
      if (place === undefined) return undefined;
      const glance = made.get(id) ?? make(place);
      made.set(id, glance);
      return glance;
    },
    todoOf(id) {
      const place = placeOf.get(id);
      return place === undefined ? undefined : todoAt(place);
    },
    leanOf(id) {
      const place = placeOf.get(id);
      return place === undefined ? null : leanAt(place);
    },
    signOf(id, gate) {
      const place = placeOf.get(id);
      return place === undefined ? "unknown" : signAt(place, need(gate));
    },
    countOpen(ids) {
      const silent = new Map<string, number>();
      const unanswered = new Map<string, number>();
      const places = ids.map((id) => placeOf.get(id) as number);
      const tally = ({ id, ruleOf, outcomes }: (typeof shares)[number], isGate: boolean) => {
        const count = (status: Status, counts: Map<string, number>) => {
          const holds = outcomes.map((outcome) => outcome.status === status);
          if (!holds.includes(true)) return;
          let number = 0;
          for (const place of places) if (holds[ruleOf[place] as number]) number++;
          if (number > 0) counts.set(id, number);
        };
        count("unknown-profile", unanswered);
        if (isGate) count("unknown-program", silent);
      };
      for (const column of columns) if (!column.forAll) tally(column, true);
      for (const column of shares) tally(column, false);
      return { silent, unanswered };
    },
  };
}

const isAsking = ({ effect, status }: Outcome): boolean => effect === "ask" && status !== "unknown-profile";

interface GateColumn {
  readonly id: string;
  readonly ruleOf: Uint32Array;
  readonly outcomes: readonly Outcome[];
}

/** Gates with a rule of which this is true, and by rule 1 where it is. */
function gatesOf<C extends GateColumn>(columns: readonly C[], test: (outcome: Outcome) => boolean) {
  return columns
    .map((column) => ({ ...column, holds: Uint8Array.from(column.outcomes, (one) => Number(test(one))) }))
    .filter(({ holds }) => holds.includes(1));
}

/** By place a number that tells for which of the gates it holds, a bit each. */
function keysOf(gates: ReturnType<typeof gatesOf>, length: number): Float64Array {
  const keys = new Float64Array(length);
  for (const { ruleOf, holds } of gates)
    for (let place = 0; place < length; place++)
      keys[place] = (keys[place] as number) * 2 + (holds[ruleOf[place] as number] as number);
  return keys;
}

/** By place where the hints on the open questions point, as a place in `LEANS`. What pages and counts hint together is weighed once. */
function leansOf(
  open: ReturnType<typeof gatesOf>,
  programs: readonly Program[],
  profile: Profile,
): Uint8Array {
  const leans = new Uint8Array(programs.length);
  for (const { id, ruleOf, outcomes, holds } of open) {
    const known = outcomes.map((outcome, rule) => ({
      pages: holds[rule] ? (outcome.hints?.() ?? []).map(({ direction }) => direction) : [],
      leans: new Map<CountedHints | undefined, number>(),
    }));
    for (let place = 0; place < leans.length; place++) {
      const rule = ruleOf[place] as number;
      if (holds[rule] === 0) continue;
      const { hints: counted } = programs[place] as Program;
      const { pages, leans: weighed } = known[rule] as (typeof known)[number];
      let lean = weighed.get(counted);
      if (lean === undefined) {
        lean = LEANS.indexOf(leanOfGate(id, pages, counted, profile));
        weighed.set(counted, lean);
      }
      if (lean > (leans[place] as number)) leans[place] = lean;
    }
  }
  return leans;
}

function isKnown(status: Status | undefined): boolean {
  return status === "met" || status === "not-met";
}

function signOf({ status, effect, disputed, depends, hints }: Outcome): Sign {
  if (status === "not-applicable") return "free";
  if (status === "unknown-profile") return effect === "none" ? "depends" : "yours";
  if (status === "met") return effect === "none" ? "yes" : "depends";
  if (status === "not-met") return effect === "close" || effect === "step" ? "no" : "depends";
  if (disputed || depends) return "depends";
  return (hints?.().length ?? 0) > 0 ? "hint" : "unknown";
}
