import type { Strength, UsceDemand } from "./facts.ts";
import type { Hinted, Known, Ruling } from "./rule.ts";
import { firmestOf } from "./ruling.ts";
import type { Parts } from "./witness.ts";

/** The parts of a demand, in the order in which they are told. */
export const USCE_PARTS = ["needed", "months", "handsOn", "withinYears"] as const;
type PartName = (typeof USCE_PARTS)[number];
/** What a page says of one part: needed or not, months, hands-on, within years. */
export type UsceValue = number | boolean;

/** A whole demand, put together from what pages say of its parts. */
export interface Demanded {
  readonly demand: UsceDemand;
  readonly from: readonly Known<UsceValue>[];
}

type Stated = Partial<Record<PartName, UsceValue>>;

/**
 * The demands that the parts add up to at one firmness, everything firmer among them: one, or one for each way to read pages that disagree. A
 * part that no page states is silent. Empty where nothing is said at this firmness.
 */
export function demandsAt(parts: Parts<UsceValue>, strength: Strength): readonly Demanded[] {
  const spoken = USCE_PARTS.flatMap((name) => {
    const { rules = [], wishes = [] } = parts[name] ?? {};
    const all = strength === "preferred" ? [...rules, ...wishes] : rules;
    return all.map((ruling) => ({ name, choices: choicesOf(ruling, strength) }));
  });
  if (!spoken.some(({ choices }) => choices.some((known) => known.some((one) => one.strength === strength))))
    return [];
  const ways = spoken
    .filter(({ choices }) => choices.some((known) => known.length > 0))
    .reduce<readonly (readonly [Stated, readonly Known<UsceValue>[]])[]>(
      (sofar, { name, choices }) =>
        distinct(
          sofar.flatMap(([stated, from]) =>
            choices.map(
              (known) =>
                [
                  known.reduce((all, { value }) => add(all, name, value), stated),
                  [...from, ...known],
                ] as const,
            ),
          ),
        ),
      [[{}, []]],
    );
  return ways.map(([stated, from]) => ({ demand: toDemand(stated), from }));
}

/** The demand on one page that decides nothing. */
export function hintedDemand(hints: readonly (readonly [PartName, Hinted<UsceValue>])[]): UsceDemand {
  return toDemand(hints.reduce<Stated>((all, [name, { value }]) => add(all, name, value), {}));
}

/** What each reading says at a firmness or above; of pages that disagree the firmest word counts. */
function choicesOf(ruling: Ruling<UsceValue>, strength: Strength): readonly (readonly Known<UsceValue>[])[] {
  const firmest = ruling.length > 1 ? firmestOf(ruling) : null;
  return ruling.map((reading) =>
    reading
      .map((known) => (firmest ? { ...known, strength: firmest } : known))
      .filter((known) => FIRMNESS[known.strength] >= FIRMNESS[strength]),
  );
}

const FIRMNESS: Readonly<Record<Strength, number>> = { preferred: 0, exceptions: 1, required: 2 };

/** All that is said holds, so the stricter value counts. */
function add(stated: Stated, name: PartName, value: UsceValue): Stated {
  const before = stated[name];
  if (before === undefined) return { ...stated, [name]: value };
  if (typeof before === "boolean" || typeof value === "boolean")
    return { ...stated, [name]: before === true || value === true };
  return { ...stated, [name]: name === "withinYears" ? Math.min(before, value) : Math.max(before, value) };
}

/** Who names months or a kind needs some. */
function toDemand({ needed = true, months, handsOn = false, withinYears }: Stated): UsceDemand {
  return {
    needed: needed === true,
    months: typeof months === "number" ? months : null,
    handsOn: handsOn === true,
    withinYears: typeof withinYears === "number" ? withinYears : null,
  };
}

function distinct<T extends readonly [Stated, unknown]>(ways: readonly T[]): readonly T[] {
  return [...new Map(ways.map((way) => [JSON.stringify(toDemand(way[0])), way])).values()];
}
