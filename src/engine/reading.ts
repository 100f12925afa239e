import type { Fact, Facts } from "./facts.ts";
import { inSeason } from "./gates/deadline.ts";
import { type Fate, hear } from "./hearing.ts";
import { MANNERS, type WeighedField } from "./manners.ts";
import type { Occasion } from "./profile.ts";
import type { Ruling } from "./rule.ts";
import type { Manner } from "./statement.ts";
import { weigh } from "./witness.ts";

/** How one fact fares: it is a rule, a wish told beside the rule, a hint, or set aside for better witnesses. */
export interface Heard {
  readonly fact: Fact<unknown>;
  readonly as: "rule" | "wish" | "hint" | "set aside";
}

/** What the pages together say on a field, whoever asks. */
export interface FieldReading {
  /** `rule` = known; `disputed` = pages that count disagree; `wish`, `hint` = nothing firmer is said; `silent` = no page speaks of it. */
  readonly state: "rule" | "disputed" | "wish" | "hint" | "silent";
  /** Every fact of the field, in its order. */
  readonly facts: readonly Heard[];
}

/** The one reading of a field for pages, lists, counts and files: the same weighing that gives verdicts. */
export function readField(facts: Facts, field: WeighedField, occasion: Occasion): FieldReading {
  const manner = MANNERS[field] as unknown as Manner<unknown, unknown>;
  const all = (facts[field] ?? []) as readonly Fact<unknown>[];
  const placed = all.map((fact) => ({ fact, heard: field === "deadline" ? ofSeason(fact, occasion) : fact }));
  const heard = placed.flatMap((one) => one.heard ?? []);
  const fates = hear(heard, manner, occasion.asOf);
  const rulings = Object.values(weigh(heard, manner, occasion.asOf).rule).flatMap(
    (part) => part?.rules ?? [],
  );
  const standings = placed.map(
    ({ fact, heard: its }): Heard => ({
      fact,
      as: its ? fareOf(fates.filter(({ statement }) => statement.fact === its)) : "set aside",
    }),
  );
  return { state: stateOf(rulings, standings), facts: standings };
}

function ofSeason(fact: Fact<unknown>, { season }: Occasion): Fact<unknown> | undefined {
  return inSeason(fact as Fact<string>, season)[0];
}

/** A fact of several parts counts for its best one. */
function fareOf(fates: readonly Fate<unknown>[]): Heard["as"] {
  const kept = fates.filter(({ left }) => left !== null).map(({ as }) => as);
  return (["rule", "wish", "hint"] as const).find((as) => kept.includes(as)) ?? "set aside";
}

function stateOf(rulings: readonly Ruling<unknown>[], standings: readonly Heard[]): FieldReading["state"] {
  if (rulings.some(({ length }) => length > 1)) return "disputed";
  const found = (["rule", "wish", "hint"] as const).find((as) => standings.some((one) => one.as === as));
  return found ?? "silent";
}
