import type { Span } from "./text.ts";

/** A stretch of the text and which findings (by index) it belongs to. */
export interface Segment {
  readonly text: string;
  readonly findings: readonly number[];
}

/** The text cut where marks begin and end, so that overlapping marks can be shown. Joined, the stretches are the text. */
export function segmentText(
  text: string,
  findings: readonly { readonly spans: readonly Span[] }[],
): readonly Segment[] {
  const begins = new Map<number, number[]>();
  const ends = new Map<number, number[]>();
  findings.forEach(({ spans }, index) => {
    for (const { start, end } of spans) {
      push(begins, start, index);
      push(ends, end, index);
    }
  });
  const cuts = [...new Set([0, ...begins.keys(), ...ends.keys(), text.length])].sort((a, b) => a - b);
  const open = new Map<number, number>();
  return cuts.slice(0, -1).map((from, at) => {
    for (const index of ends.get(from) ?? []) change(open, index, -1);
    for (const index of begins.get(from) ?? []) change(open, index, 1);
    return { text: text.slice(from, cuts[at + 1]), findings: [...open.keys()].sort((a, b) => a - b) };
  });
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function change(open: Map<number, number>, index: number, by: 1 | -1): void {
  const count = (open.get(index) ?? 0) + by;
  if (count > 0) open.set(index, count);
  else open.delete(index);
}
