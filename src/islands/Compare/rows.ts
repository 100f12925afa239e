import type { ComparedField } from "../../plan/compared.ts";
import type { OwnProgram, OwnRules } from "../../plan/own-program.ts";
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

const FIELD_OF: { readonly [K in keyof OwnRules]-?: { id: string; label: string } } = {
  takesImgs: { id: "takesImgs", label: "Takes IMGs" },
  visaJ1: { id: "visaJ1", label: "J-1 visa" },
  visaH1b: { id: "visaH1b", label: "H-1B visa" },
  step2Minimum: { id: "step2Minimum", label: "Step 2 CK minimum" },
  graduationYears: { id: "graduation", label: "Years since graduation" },
  failures: { id: "failures", label: "Failed attempts" },
  usceMonths: { id: "usce", label: "US clinical experience" },
  deadline: { id: "deadline", label: "Deadline" },
};

/** What the visitor's own file says of a program, as cells. */
export function ownFields({ rules }: OwnProgram): readonly ComparedField[] {
  return (Object.keys(FIELD_OF) as (keyof OwnRules)[]).map((rule) => {
    const value = rules[rule];
    const words = value === true ? "Yes" : value === false ? "No" : String(value);
    return {
      ...FIELD_OF[rule],
      isPolicy: true,
      disagrees: false,
      facts:
        value === undefined
          ? []
          : [{ words, marks: "", note: null, title: "Your own file", url: "", date: "undated", stale: null }],
    };
  });
}
