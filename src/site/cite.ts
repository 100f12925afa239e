import type { Source } from "../content/content.ts";

/** A text with its citations as numbered links, and the pages it cites in the order of their numbers. */
export interface CitedText {
  readonly html: string;
  readonly cited: readonly Source[];
}

const CITATION = /\s*\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

/**
 * Turns each `{source-id}` of a rendered text into a numbered link to `#cite-<id>`. Throws on an id without a record, which the rules on
 * content rule out.
 */
export function citeSources(html: string, sources: ReadonlyMap<string, Source>): CitedText {
  const numbers = new Map<string, number>();
  const linked = html.replace(CITATION, (_, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `<a class="cite" href="#cite-${id}" aria-label="Source ${number}">[${number}]</a>`;
  });
  const cited = [...numbers.keys()].map((id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`The text cites "${id}", which is no source.`);
    return source;
  });
  return { html: linked, cited };
}
