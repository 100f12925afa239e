import type { SponsorKind } from "./facts.ts";
import type { VisaPath } from "./gates/visa.ts";
import type { Profile } from "./profile.ts";
import type { Direction } from "./verdict-types.ts";

/** The questions that decide, on which other programs may hint. */
export const HINTED = ["imgs", "j1", "h1b"] as const;
export type HintedQuestion = (typeof HINTED)[number];

/** Of programs whose pages answer a question, how many answer yes. */
export interface Tally {
  readonly yes: number;
  readonly of: number;
}

/** The nearest programs of the same specialty and kind of sponsor of which enough answer. */
export interface Similar extends Tally {
  /** Null: of every kind, where this program's is not known. */
  readonly kind: SponsorKind | null;
  /** A state's id, the name of a division of states where the state has too few, null: all states that we know. */
  readonly place: string | null;
}

/** What other programs answer to a question that this one leaves open. */
export interface Around {
  /** Other programs of its sponsor. */
  readonly sisters?: Tally;
  readonly similar?: Similar;
}

/** Only questions that a program's pages leave open. No verdict reads it: it sorts what to ask first. */
export type CountedHints = Readonly<Partial<Record<HintedQuestion, Around>>>;

/** Similar programs that have to answer before their count says anything. */
export const FEWEST_SIMILAR = 5;
/** From so many of three on a count points one way. Our judgment. */
const TWO_THIRDS = 2 / 3;

/** Where a count points. */
export function directionOf({ yes, of }: Tally): Direction {
  const share = yes / of;
  return share >= TWO_THIRDS ? "yes" : share <= 1 - TWO_THIRDS ? "no" : "mixed";
}

/** The words of pages and of the sponsor's other programs together; similar programs point only where nothing nearer does. */
function pointOf(around: Around | undefined, pages: readonly Direction[]): Direction | null {
  let point = together(pages);
  if (around?.sisters) {
    const sisters = directionOf(around.sisters);
    point = point === null || point === sisters ? sisters : "mixed";
  }
  return point ?? (around?.similar ? directionOf(around.similar) : null);
}

function together(directions: readonly Direction[]): Direction | null {
  const first = directions[0];
  if (first === undefined) return null;
  return directions.every((one) => one === first) ? first : "mixed";
}

/** Where hints can point, the worst last: of several open questions it counts, as no answer may be a no. Null: nowhere. */
export const LEANS: readonly (Direction | null)[] = [null, "yes", "mixed", "no"];

/**
 * Where the hints on one open gate point; `pages`: those that pages give. Of two visas that the visitor could use the better one counts. Null
 * where nothing points anywhere.
 */
export function leanOfGate(
  gate: string,
  pages: readonly Direction[],
  counted: CountedHints | undefined,
  { visas }: Pick<Profile, "visas">,
): Direction | null {
  if (gate === "takes-imgs") return pointOf(counted?.imgs, pages);
  if (gate !== "visa") return together(pages);
  let best: Direction | null = null;
  for (const path of usablePaths(visas)) {
    const point = pointOf(counted?.[path], pages);
    if (point !== null && (best === null || leanRank(point) < leanRank(best))) best = point;
  }
  return best;
}

const PATHS: readonly VisaPath[] = ["j1", "h1b"];

/** The visas that a visitor who needs one would come with. */
function usablePaths(visas: Profile["visas"]): readonly VisaPath[] {
  return visas && visas.length > 0 ? PATHS.filter((path) => visas.includes(path)) : PATHS;
}

/** What other programs answer to the questions that keep this one in Ask first, as this visitor would ask them. */
export function hintsFor(
  asks: readonly string[],
  counted: CountedHints | undefined,
  { visas }: Pick<Profile, "visas">,
): readonly (readonly [question: HintedQuestion, around: Around])[] {
  const asked: readonly HintedQuestion[] = [
    ...(asks.includes("takes-imgs") ? (["imgs"] as const) : []),
    ...(asks.includes("visa") ? usablePaths(visas) : []),
  ];
  return asked.flatMap((question) => {
    const around = counted?.[question];
    return around ? [[question, around] as const] : [];
  });
}

/** What is asked first of programs that need as many answers: small first. Hints that clash tell no more than none. */
export function leanRank(lean: Direction | null): number {
  return lean === "yes" ? 0 : lean === "no" ? 2 : 1;
}
