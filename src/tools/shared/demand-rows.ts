import type { Program } from "../../engine/facts.ts";
import type { Effect, Status } from "../../engine/verdict-types.ts";

/** What one program that states a demand says to the visitor's answers. */
export interface DemandRow {
  readonly id: string;
  readonly status: Status;
  readonly effect: Effect;
  readonly sentence: string;
  /** The page says who should write the letters, which the gate, counting letters, does not judge. */
  readonly namesWriter?: boolean;
}

/** The programs of the chosen specialties and regions; nothing chosen is no limit. */
export function programsIn<P extends Pick<Program, "specialty" | "region">>(
  programs: readonly P[],
  { specialties, regions }: { readonly specialties: readonly string[]; readonly regions: readonly string[] },
): readonly P[] {
  return programs.filter(
    ({ specialty, region }) =>
      (specialties.length === 0 || specialties.includes(specialty)) &&
      (regions.length === 0 || regions.includes(region)),
  );
}

/** What a row comes to, in one word for its mark; "counted" is met in number, but who writes is to be checked. */
export type RowMark = "met" | "counted" | "missing" | "soft" | "answer" | "unclear";

/** `missing` where a rule is not met, `soft` where only a wish is not. */
export function markOf({
  status,
  effect,
  namesWriter,
}: Pick<DemandRow, "status" | "effect" | "namesWriter">): RowMark {
  if (status === "met" && namesWriter) return "counted";
  if (status === "met" || status === "not-applicable") return "met";
  if (status === "unknown-profile") return "answer";
  if (status === "unknown-program") return "unclear";
  return effect === "step" || effect === "close" ? "missing" : "soft";
}
