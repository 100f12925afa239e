import SAY from "../../../content/words/compare.json" with { type: "json" };
import type { ComparedField } from "../../plan/compared.ts";
import type { OwnProgram } from "../../plan/own-program.ts";
import { OWN_RULES, RULE_NAMES } from "../../plan/own-rules.ts";
import { sayOwnRule } from "../../plan/rule-words.ts";
import type { FactsState } from "./use-facts.ts";

/** A field of all compared programs; a cell without facts says that no page speaks of it. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly (ComparedField | null)[];
}

/** Every field that states a rule, and every other of which some page speaks. */
export function factRows(states: readonly (FactsState | undefined)[]): readonly FactRow[] {
  const known = states.map((state) => (Array.isArray(state) ? (state as readonly ComparedField[]) : []));
  const model = known.reduce((most, fields) => (fields.length > most.length ? fields : most), []);
  return model.flatMap(({ id, label, isPolicy }) => {
    const cells = known.map((fields) => fields.find((field) => field.id === id) ?? null);
    if (!isPolicy && cells.every((cell) => (cell?.facts.length ?? 0) === 0)) return [];
    return [{ id, label, cells }];
  });
}

/** What the visitor's own file says of a program, as cells. */
export function ownFields({ rules }: OwnProgram): readonly ComparedField[] {
  return RULE_NAMES.map((rule) => {
    const value = rules[rule];
    const words = value === undefined ? "" : sayOwnRule(rule, value as never);
    return {
      id: OWN_RULES[rule].field,
      label: OWN_RULES[rule].label,
      isPolicy: true,
      disagrees: false,
      facts:
        value === undefined
          ? []
          : [
              {
                words,
                marks: "",
                note: null,
                title: SAY.rows.yourOwnFile,
                url: "",
                date: "undated",
                stale: null,
              },
            ],
    };
  });
}
