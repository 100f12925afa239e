import { type PackedShard, packMark } from "../../dataset/packed.ts";
import type { Program as EngineProgram, Fact, FactList } from "../../engine/facts.ts";
import { Distinct } from "./distinct.ts";

interface Told extends Pick<PackedShard, "facts" | "fields" | "lists" | "sets"> {
  /** By program. */
  readonly set: PackedShard["programs"]["set"];
}

/** A distinct list of facts of one field. */
interface Row {
  readonly field: string;
  readonly list: FactList<unknown>;
  readonly alike: number;
}

/**
 * What is told of programs: each distinct list of facts once, each distinct set of lists once, and which set each program has. Lists of a field
 * stand by their numbers, and so those that say the same beside each other. `sources`: places of the pages; `alike`: the numbers of the lists.
 */
export function packTold(
  programs: readonly Pick<EngineProgram, "facts">[],
  sources: ReadonlyMap<string, number>,
  alike: ReadonlyMap<FactList<unknown>, number>,
): Told {
  const rows = new Map<string, Row>();
  const keysOf = programs.map(({ facts }) =>
    Object.entries(facts).map(([field, list]) => {
      const key = `${field} ${JSON.stringify(list)}`;
      if (!rows.has(key)) rows.set(key, { field, list, alike: need(alike, list) });
      return key;
    }),
  );
  const sorted = [...rows].sort(([, a], [, b]) => compare(a.field, b.field) || a.alike - b.alike);
  const places = new Map(sorted.map(([key], place) => [key, place]));
  const lists = sorted.map(([, row]) => row);
  const fields = [...new Set(lists.map(({ field }) => field))];
  const sets = new Distinct<readonly number[]>();
  const set = keysOf.map((keys) => sets.add(keys.map((key) => need(places, key))));
  return {
    facts: packFacts(
      lists.flatMap(({ list }) => [...list]),
      sources,
    ),
    fields,
    lists: {
      of: fields.map((field) => lists.filter((one) => one.field === field).length),
      count: lists.map(({ list }) => list.length),
      alike: lists.map((one, i) => one.alike - (lists[i - 1]?.alike ?? 0)),
    },
    sets: sets.list.flatMap((lists) => [lists.length, ...lists]),
    set,
  };
}

function packFacts(
  facts: readonly Fact<unknown>[],
  sources: ReadonlyMap<string, number>,
): PackedShard["facts"] {
  const values = new Distinct<unknown>();
  const strengths = new Distinct<unknown>();
  const notes = new Distinct<string>();
  const markOf = (fact: Fact<unknown>) =>
    packMark({
      strength: fact.strength ? strengths.add(fact.strength) + 1 : 0,
      isForImgs: fact.for === "imgs",
      isSponsorWide: fact.sponsorWide === true,
      replaces: fact.replaces === true,
      isDropped: fact.dropped === true,
    });
  return {
    value: facts.map(({ value }) => values.add(value)),
    source: facts.map(({ source }) => need(sources, source)),
    mark: facts.map(markOf),
    note: facts.map(({ note }) => (note === undefined ? -1 : notes.add(note))),
    values: values.list,
    strengths: strengths.list,
    notes: notes.list,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function need<K>(map: ReadonlyMap<K, number>, key: K): number {
  const value = map.get(key);
  if (value === undefined) throw new Error("The data set refers to what it does not hold.");
  return value;
}
