import type { Figure, Source } from "../content/content.ts";
import type { Site } from "./site.ts";

/** A page as a citation. */
export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

/** NRMP's Step 2 CK quartiles of one specialty's non-US IMGs, matched and not matched. */
export interface ScoresOfSpecialty {
  readonly id: string;
  readonly name: string;
  readonly rankedFirst: number;
  readonly matched: Quartiles & { readonly min: number };
  readonly notMatched: Quartiles;
  readonly ranks: { readonly matched: number; readonly notMatched: number };
  readonly source: CitedSource;
}

interface Quartiles {
  readonly n: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** All that "Where you stand" shows. */
export interface StandData {
  readonly specialties: readonly ScoresOfSpecialty[];
  readonly passMark: { readonly value: number; readonly from: string | null; readonly source: CitedSource };
  /** The site's one definition of a low score. */
  readonly lowScore: { readonly text: string; readonly source: CitedSource };
  /** Score and percentile, lowest first. */
  readonly percentiles: {
    readonly marks: readonly (readonly [number, number])[];
    readonly note: string;
    readonly source: CitedSource;
  };
}

/** Throws when a figure that the page rests on is missing or has another shape. */
export function standDataOf({ content }: Site): StandData {
  const cite = (id: string): CitedSource => {
    const { title, publisher, url }: Source = need(content.sources.get(id), `source "${id}"`);
    return { title, publisher, url };
  };
  const figure = (id: string): Figure => need(content.figures.get(id), `figure "${id}"`);
  const passMark = figure("step-2-ck-pass-mark");
  const low = figure("low-score");
  const percentiles = figure("step-2-ck-percentiles");
  return {
    specialties: [...content.specialties.values()].flatMap(({ id, name, charting2026: charting }) =>
      charting
        ? [
            {
              id,
              name,
              rankedFirst: charting.rankedFirst,
              matched: charting.step2.matched,
              notMatched: charting.step2.notMatched,
              ranks: charting.ranks,
              source: cite(charting.source),
            },
          ]
        : [],
    ),
    passMark: { value: asNumber(passMark), from: passMark.from, source: cite(passMark.source) },
    lowScore: { text: asText(low), source: cite(low.source) },
    percentiles: {
      marks: asTable(percentiles),
      note: percentiles.note ?? "",
      source: cite(percentiles.source),
    },
  };
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`"Where you stand" needs the ${what}.`);
  return value;
}

function asNumber({ id, value }: Figure): number {
  if (typeof value !== "number") throw new Error(`Figure "${id}" has to be one number.`);
  return value;
}

function asText({ id, value }: Figure): string {
  const { text } = typeof value === "object" ? value : { text: value };
  if (typeof text !== "string") throw new Error(`Figure "${id}" has to hold a text.`);
  return text;
}

function asTable({ id, value }: Figure): readonly (readonly [number, number])[] {
  if (typeof value !== "object") throw new Error(`Figure "${id}" has to be a table.`);
  return Object.entries(value)
    .map(([score, percentile]) => [Number(score), Number(percentile)] as const)
    .sort(([a], [b]) => a - b);
}
