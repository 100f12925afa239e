import type { Content } from "../../content/content.ts";
import { type FactField, listFacts } from "../../content/schemas/program-facts.ts";
import { sourceUses } from "../../site/source-use.ts";
import { WHOLE_PAGE } from "./passages.ts";
import type { WatchedPage } from "./run.ts";

/** Every page that something rests on, the most used first, with the fields of the facts that rest on it. */
export function watchedPages(content: Content): readonly WatchedPage[] {
  const fields = new Map<string, Set<FactField>>();
  for (const { facts } of [...content.programs.values(), ...content.sponsors.values()])
    for (const { field, facts: list } of listFacts(facts))
      for (const { source } of list)
        fields.set(source, (fields.get(source) ?? new Set<FactField>()).add(field));
  const uses = sourceUses(content);
  const usesOf = (id: string) => uses.get(id)?.length ?? 0;
  return [...content.sources.values()]
    .map(({ id, url, read }) => ({ id, url, reading: read, fields: [...(fields.get(id) ?? [WHOLE_PAGE])] }))
    .sort((a, b) => usesOf(b.id) - usesOf(a.id) || (a.id < b.id ? -1 : 1));
}

/** The pages that a run is for: of the words after `--only` (an id, a host, or a part of either), not asked for on or after a day, if one is given. */
export function choosePages(
  pages: readonly WatchedPage[],
  { watch }: Pick<Content, "watch">,
  { only, since }: { readonly only?: string | undefined; readonly since?: string | undefined },
): readonly WatchedPage[] {
  const words = only
    ?.toLowerCase()
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return pages.filter(({ id, url }) => {
    if (words && !words.some((word) => id.includes(word) || new URL(url).host.includes(word))) return false;
    const record = watch.get(id);
    return since === undefined || record === undefined || record.asked < since;
  });
}
