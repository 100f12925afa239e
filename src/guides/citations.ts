import type { Source } from "../content/content.ts";
import { getRecord } from "../content/get-record.ts";

/** The pages that one guide cites, numbered in the order in which they are first cited. */
export interface Citations {
  /** `<a class="cite" href="#cite-x">[3]</a>`. Throws on an id without a record, which the rules on content rule out. */
  link(id: string): string;
  /** The number of a page, given now if it has none yet. */
  number(id: string): number;
  list(): readonly Source[];
  /** Those that a link leads to so far: before blocks are drawn, what sentences cite and not what stands in tables alone. */
  linked(): readonly Source[];
}

/** Keeps a citation on the line of the word before it. */
const WORD_JOINER = "\u2060";

/** `part` stands before the places that citations lead to, where a part of a page has its own list: `backup-plan-cite-x`. */
export function createCitations(sources: ReadonlyMap<string, Source>, part = ""): Citations {
  const numbers = new Map<string, number>();
  const linked = new Set<string>();
  const number = (id: string) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    getRecord(sources, id);
    numbers.set(id, numbers.size + 1);
    return numbers.size;
  };
  return {
    number,
    link: (id) => {
      linked.add(id);
      return `${WORD_JOINER}<a class="cite" href="#${part}cite-${id}" aria-label="Source ${number(id)}">[${number(id)}]</a>`;
    },
    list: () => [...numbers.keys()].map((id) => getRecord(sources, id)),
    linked: () => [...linked].map((id) => getRecord(sources, id)),
  };
}
