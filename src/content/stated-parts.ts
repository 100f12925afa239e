import type { Strength } from "../engine/facts.ts";
import type { AnyFact, FactField, FactOf } from "./schemas/program-facts.ts";

/** One thing that a fact states: "count" 3 of a rule on letters, as a rule or as a wish. */
export interface StatedPart {
  readonly part: string;
  readonly value: unknown;
  /** Null where the field states no rules. */
  readonly strength: Strength | null;
}

/** The parts that a fact states. A part that its page leaves open is none. */
export function statedParts(field: FactField, fact: AnyFact): readonly StatedPart[] {
  return valuesByPart(field, fact).map(({ strengthOf, ...stated }) => ({
    ...stated,
    strength: strengthIn(fact, strengthOf ?? stated.part),
  }));
}

/** True when the part is told as a wish. */
export function isWish({ strength }: StatedPart): boolean {
  return strength === "preferred";
}

interface ValueOfPart {
  readonly part: string;
  readonly value: unknown;
  /** The part's name in `strength`, where it is another. */
  readonly strengthOf?: string;
}

function valuesByPart(field: FactField, fact: AnyFact): readonly ValueOfPart[] {
  switch (field) {
    case "letters":
    case "usce":
      return Object.entries(fact.value as object)
        .filter(([part, value]) => value !== null && (part !== "handsOn" || value))
        .map(([part, value]) => ({ part, value }));
    case "graduation": {
      const { since, years } = (fact as FactOf<"graduation">).value;
      return [{ part: since, value: years }];
    }
    case "failures": {
      const { allowed, exams, counted } = (fact as FactOf<"failures">).value;
      if (counted === "each") return exams.map((exam) => ({ part: exam, value: allowed }));
      return [{ part: exams.toSorted().join(" and "), value: allowed, strengthOf: exams[0] as string }];
    }
    case "step1":
      return [{ part: fact.value === "pass" ? "pass" : "score", value: fact.value }];
    default:
      return [{ part: field, value: fact.value }];
  }
}

function strengthIn(fact: AnyFact, part: string): Strength | null {
  if (!("strength" in fact)) return null;
  const { strength } = fact;
  if (typeof strength === "string") return strength;
  return (strength as Readonly<Record<string, Strength | undefined>>)[part] ?? null;
}
