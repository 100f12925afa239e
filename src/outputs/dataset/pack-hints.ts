import type { PackedHints } from "../../dataset/packed.ts";
import { type CountedHints, HINTED } from "../../engine/hints.ts";
import { Distinct } from "./distinct.ts";

/** What other programs answer, packed: each distinct answer once, and which of them each program has. */
export function packHints(
  programs: readonly { readonly hints?: CountedHints }[],
  states: readonly string[],
): { readonly hints: PackedHints; readonly sisters: readonly number[]; readonly similar: readonly number[] } {
  const kinds = new Distinct<string>();
  const divisions = new Distinct<string>();
  const placeOf = (place: string) => {
    const state = states.indexOf(place);
    return state >= 0 ? state : states.length + divisions.add(place);
  };
  const sisters = new Distinct<PackedHints["sisters"][number]>();
  const similar = new Distinct<PackedHints["similar"][number]>();
  const columns = programs.map(({ hints = {} }) => {
    const ofSponsor = HINTED.flatMap((question, at) => {
      const tally = hints[question]?.sisters;
      return tally ? [[at, tally.yes, tally.of] as const] : [];
    });
    const alike = HINTED.flatMap((question, at) => {
      const tally = hints[question]?.similar;
      if (!tally) return [];
      const { yes, of, kind, place } = tally;
      return [
        [
          at,
          yes,
          of,
          kind === null ? 0 : kinds.add(kind) + 1,
          place === null ? 0 : placeOf(place) + 1,
        ] as const,
      ];
    });
    return {
      sisters: ofSponsor.length === 0 ? 0 : sisters.add(ofSponsor) + 1,
      similar: alike.length === 0 ? 0 : similar.add(alike) + 1,
    };
  });
  return {
    hints: { kinds: kinds.list, divisions: divisions.list, sisters: sisters.list, similar: similar.list },
    sisters: columns.map((one) => one.sisters),
    similar: columns.map((one) => one.similar),
  };
}
