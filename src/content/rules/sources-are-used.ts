import { listReferences } from "../references.ts";
import type { ContentRule } from "./rule.ts";

export const sourcesAreUsed: ContentRule = {
  name: "sources-are-used",
  description: "Every source is cited by a record; one that nothing cites is removed.",
  *check(content, { unreadable }) {
    // A record that could not be read may be the one that cites it.
    if (unreadable.size > 0) return;
    const used = new Set<string>();
    for (const { to, id } of listReferences(content)) if (to === "sources") used.add(id);
    for (const { id, file } of content.sources.values())
      if (!used.has(id)) yield { file, message: "no record cites this source. Cite it or remove the file." };
  },
};
