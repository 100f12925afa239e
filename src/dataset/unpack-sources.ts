import type { SourceKind } from "../engine/facts.ts";
import { type DatasetSource, type Lookup, sourceId } from "./dataset.ts";
import type { PackedSources } from "./packed.ts";
import { at, lookUp, type Writable } from "./pieces.ts";

/** By place: the ids by which facts name their pages. */
export function sourceIds({ step }: PackedSources): readonly string[] {
  let number = 0;
  return step.map((more) => {
    number += more;
    return sourceId(number);
  });
}

/** What pages show of the sources; `ids`: by place. */
export function lookSourcesUp(sources: PackedSources, ids: readonly string[]): Lookup<DatasetSource> {
  const changes = new Map(sources.changed);
  return lookUp(
    () => ids,
    (i) => {
      const notAfter = at(sources.notAfter, i);
      const changed = changes.get(i);
      const source: Writable<DatasetSource> = {
        title: at(sources.title, i),
        publisher: at(sources.publishers, at(sources.publisher, i)),
        url: at(sources.url, i),
        kind: at(sources.kinds, at(sources.kind, i)) as SourceKind,
        shown: at(sources.shown, i) || null,
      };
      if (notAfter !== 0) source.notAfter = notAfter;
      if (changed !== undefined) source.changed = changed;
      return source;
    },
  );
}

/** The address of a page, or of one of the sources. */
export function unpackAddress(packed: string | number, { url }: PackedSources): string | null {
  return typeof packed === "string" ? packed : packed === 0 ? null : at(url, packed - 1);
}
