import type { Content } from "./content.ts";
import { type AnyFact, type FactField, listFacts } from "./schemas/program-facts.ts";

/** A fact of a program or sponsor with its place in the record's file. */
export interface PlacedFact {
  readonly field: FactField;
  readonly fact: AnyFact;
  /** Every fact of the field, and where this one stands among them. */
  readonly list: readonly AnyFact[];
  readonly index: number;
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Every fact of every program and sponsor. */
export function* everyFact(content: Content): Generator<PlacedFact> {
  for (const { file, facts } of [...content.programs.values(), ...content.sponsors.values()]) {
    for (const { field, facts: list } of listFacts(facts)) {
      for (const [index, fact] of list.entries())
        yield { field, fact, list, index, file, path: ["facts", field, index] };
    }
  }
}
