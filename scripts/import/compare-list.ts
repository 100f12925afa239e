import type { Content, FiledProgram } from "../../src/content/content.ts";
import { nameKey } from "../../src/identity/name-keys.ts";
import type { ListRow } from "./list-rows.ts";
import { isSecondHand } from "./listing.ts";

/** A list beside our own programs, joined by ACGME number. */
export interface Comparison {
  /** Listed, and not among ours. */
  readonly fresh: readonly ListRow[];
  /** Not among ours and in no list itself: a page has to name it first. */
  readonly waiting: readonly ListRow[];
  /** Ours by this list or plainly listed, of a state and specialty that the list has, and not in it. */
  readonly gone: readonly FiledProgram[];
  /** Ours under none of the names that the list gives it. */
  readonly renamed: readonly { readonly program: FiledProgram; readonly row: ListRow }[];
  /** Ours in another city than the list says. */
  readonly moved: readonly { readonly program: FiledProgram; readonly row: ListRow }[];
}

export function compareList(
  rows: readonly ListRow[],
  { programs, cities }: Pick<Content, "programs" | "cities">,
): Comparison {
  const ours = new Map(
    [...programs.values()].flatMap((one) => (one.acgmeId ? [[one.acgmeId, one] as const] : [])),
  );
  const numbers = new Set(rows.map(({ acgmeId }) => acgmeId));
  const covered = new Set(rows.map(({ acgmeId, state }) => `${acgmeId.slice(0, 3)} ${state}`));
  const joined = rows.flatMap((row) => {
    const program = ours.get(row.acgmeId);
    return program ? [{ program, row }] : [];
  });
  const missing = rows.filter(({ acgmeId }) => !ours.has(acgmeId));
  // A number begins with its specialty.
  const isCovered = ({ acgmeId, city }: FiledProgram) =>
    covered.has(`${acgmeId?.slice(0, 3)} ${cities.get(city)?.state}`);
  return {
    fresh: missing.filter((row) => !isSecondHand(row)),
    waiting: missing.filter(isSecondHand),
    gone: [...ours.values()].filter(
      (program) =>
        program.listing.status === "listed" && !numbers.has(program.acgmeId ?? "") && isCovered(program),
    ),
    renamed: joined.filter(({ program, row }) => !namesOf(program).map(nameKey).includes(nameKey(row.name))),
    moved: joined.filter(({ program, row }) => {
      const city = cities.get(program.city);
      return ![city?.name ?? "", ...(city?.aliases ?? [])].map(nameKey).includes(nameKey(row.city));
    }),
  };
}

function namesOf({ name, aliases, listing }: FiledProgram): readonly string[] {
  return [name, ...aliases, ...(listing.name ? [listing.name] : [])];
}
