import type { Fact, FactList, Facts, SourceKind, Strengths } from "../engine/facts.ts";
import { type PackedMark, type PackedShard, unpackMark } from "./packed.ts";
import { at, PIECE, type Writable } from "./pieces.ts";

/** The distinct sets of facts that programs have: what is made of one is made once for all that have it. `pages`: ids of the sources, by place. */
export function* unpackTold(
  packed: PackedShard,
  pages: readonly string[],
): Generator<void, readonly Facts[]> {
  const { fields, sets } = packed;
  const fieldOf = fields.flatMap((field, place) => Array<string>(at(packed.lists.of, place)).fill(field));
  const lists = yield* unpackLists(packed, pages);
  const unpacked: Facts[] = [];
  for (let i = 0; i < sets.length; ) {
    const facts: Record<string, FactList<unknown>> = {};
    const end = i + 1 + at(sets, i);
    for (i++; i < end; i++) {
      const list = at(sets, i);
      facts[at(fieldOf, list)] = at(lists, list);
    }
    if (unpacked.push(facts as Facts) % PIECE === 0) yield;
  }
  return unpacked;
}

function* unpackLists(
  { facts, lists: { count, alike }, sources }: PackedShard,
  pages: readonly string[],
): Generator<void, readonly FactList<unknown>[]> {
  const unpacking = {
    ...{ facts, sources, pages },
    changes: new Map(sources.changed),
    marks: new Map<number, PackedMark>(),
  };
  const lists: FactList<unknown>[] = [];
  let fact = 0;
  let number = 0;
  for (const length of count) {
    const list: Writable<FactList<unknown>> & Fact<unknown>[] = [];
    for (const end = fact + length; fact < end; fact++) list.push(unpackFact(unpacking, fact));
    number += at(alike, lists.length);
    list.alike = number;
    if (lists.push(list) % PIECE === 0) yield;
  }
  return lists;
}

interface Unpacking extends Pick<PackedShard, "facts" | "sources"> {
  readonly pages: readonly string[];
  /** By place of the page. */
  readonly changes: ReadonlyMap<number, string>;
  /** The few marks that there are, as they are unpacked. */
  readonly marks: Map<number, PackedMark>;
}

function unpackFact({ facts, sources, pages, changes, marks }: Unpacking, i: number): Fact<unknown> {
  const page = at(facts.source, i);
  const notAfter = at(sources.notAfter, page);
  const changed = changes.get(page);
  const packedMark = at(facts.mark, i);
  const mark = marks.get(packedMark) ?? unpackMark(packedMark);
  marks.set(packedMark, mark);
  const note = at(facts.note, i);
  // Set one by one: there are thousands, and a spread for each part takes three times as long.
  const fact: Writable<Fact<unknown>> = {
    value: at(facts.values, at(facts.value, i)),
    source: at(pages, page),
    kind: at(sources.kinds, at(sources.kind, page)) as SourceKind,
    shown: at(sources.shown, page) || null,
  };
  if (notAfter !== 0) fact.notAfter = notAfter;
  if (changed !== undefined) fact.changed = changed;
  if (mark.strength > 0) fact.strength = at(facts.strengths, mark.strength - 1) as Strengths;
  if (mark.isForImgs) fact.for = "imgs";
  if (mark.replaces) fact.replaces = true;
  if (mark.isDropped) fact.dropped = true;
  if (mark.isSponsorWide) fact.sponsorWide = true;
  if (note >= 0) fact.note = at(facts.notes, note);
  return fact;
}
