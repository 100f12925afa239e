import { COLLECTIONS } from "../collections.ts";
import { didYouMean } from "../nearest.ts";
import { listReferences } from "../references.ts";
import type { ContentRule } from "./rule.ts";

export const referencesExist: ContentRule = {
  name: "references-exist",
  description: "Every id that a record names is the id of a record.",
  *check(content, { unreadable }) {
    for (const { to, id, ...place } of listReferences(content)) {
      if (content[to].has(id) || unreadable.has(`${to}/${id}`)) continue;
      yield { ...place, message: `no ${COLLECTIONS[to].noun} "${id}".${didYouMean(id, content[to].keys())}` };
    }
  },
};
