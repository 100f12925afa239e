import { figureInWords } from "../facts/figure-words.ts";
import type { Content } from "./content.ts";

/** A figure that a text can quote as `{figure:id}`. */
export interface CitableFigure {
  readonly value: number | string;
  readonly unit: string;
  /** What the page shows in its place. */
  readonly words: string;
  readonly what: string;
  /** Id of its page. */
  readonly source: string;
  readonly note: string | null;
}

/**
 * Every figure that can be quoted, by id; a member of one that holds several as `<id>.<member>`: `step-2-ck-percentiles.230`.
 */
export function listCitableFigures(content: Content): ReadonlyMap<string, CitableFigure> {
  return new Map(
    [...content.figures.values()].flatMap(({ id, value, unit, what, source, note = null }) => {
      const cite = (one: number | string, of: string): CitableFigure => {
        return { value: one, unit, words: figureInWords({ value: one, unit }), what: of, source, note };
      };
      if (typeof value !== "object") return [[id, cite(value, what)] as const];
      return Object.entries(value).map(([name, one]) => {
        return [`${id}.${name}`, cite(one, `${what} (${name.replaceAll("-", " ")})`)] as const;
      });
    }),
  );
}
