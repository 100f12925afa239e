import { MOST_AHEAD, Numbers } from "./alike-facts.ts";
import { addDays } from "./day.ts";
import type { Fact, FactList, Field, Program } from "./facts.ts";
import { GATES } from "./gates/index.ts";
import { hintReason } from "./hearing.ts";
import { MANNERS } from "./manners.ts";
import { PREFERENCES } from "./preferences/index.ts";
import { whatDecides } from "./what-decides.ts";
import { type Parts, weigh } from "./witness.ts";

/** The days on which numbers given ahead hold, `YYYY-MM-DD`, both ends among them. */
export interface DaysAhead {
  readonly from: string;
  readonly until: string;
}

/** Fields whose facts a criterion weighs otherwise than they are. */
const RESHAPED: ReadonlySet<string> = new Set(
  [...GATES, ...PREFERENCES].flatMap(({ reads, reshapes }) => (reshapes ? reads : [])),
);

/**
 * Numbers the programs' lists of facts before anybody asks, so that no visitor's device has to: lists of one field have one number where they
 * come to the same when they are weighed, on each of these days. Numbers of a field are 1, 2, 3 and so on, as programs come to them.
 */
export function numberAhead(
  programs: readonly Pick<Program, "facts">[],
  days: DaysAhead,
): ReadonlyMap<FactList<unknown>, number> {
  const contents = new Numbers((fact) => reasonsOn(days, fact).join());
  const fields = new Map<string, Counted>();
  const ahead = new Map<FactList<unknown>, number>();
  for (const { facts } of programs)
    for (const field in facts) {
      const list = facts[field as Field] ?? [];
      const counted = fields.get(field) ?? { ofContent: new Map(), ofResult: new Map() };
      fields.set(field, counted);
      const content = contents.ofList(list);
      const number =
        counted.ofContent.get(content) ?? numberOf(resultOf(field, list, days) ?? content, counted);
      counted.ofContent.set(content, number);
      ahead.set(list, number);
    }
  return ahead;
}

/** The numbers of a field. Lists of one content come to one result, so that each is weighed once. */
interface Counted {
  readonly ofContent: Map<number, number>;
  readonly ofResult: Map<unknown, number>;
}

function numberOf(result: unknown, { ofResult }: Counted): number {
  const number = ofResult.get(result) ?? ofResult.size + 1;
  if (number >= MOST_AHEAD) throw new Error("There are more distinct lists of facts than numbers for them.");
  ofResult.set(result, number);
  return number;
}

/** What the list comes to, day by day where that changes; null where only its content tells. */
function resultOf(field: string, list: FactList<unknown>, days: DaysAhead): string | null {
  const manner = RESHAPED.has(field) ? undefined : MANNERS.get(field);
  if (!manner) return null;
  const isOneDay = list.every((fact) => reasonsOn(days, fact).length === 1);
  return (isOneDay ? [days.from] : daysOf(days)).map((day) => comesTo(weigh(list, manner, day).rule)).join();
}

/** What decides, and which hints stand on one page: a criterion may put the parts of a page together to one demand. */
function comesTo(parts: Parts<unknown>): string {
  const places = Object.values(parts).map((part) => part?.hints.map(({ at }) => at).join());
  return `${whatDecides(parts)} ${places.join(";")}`;
}

/**
 * Why a page decides nothing, day by day; one word where that is the same on all. A page that is too old, or changed too long ago, stays so:
 * where both ends are the same, so are the days between.
 */
function reasonsOn(days: DaysAhead, fact: Fact<unknown>): readonly string[] {
  const [first, last] = [days.from, days.until].map((day) => String(hintReason(fact, day)));
  return first === last ? [String(first)] : daysOf(days).map((day) => String(hintReason(fact, day)));
}

function daysOf({ from, until }: DaysAhead): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
