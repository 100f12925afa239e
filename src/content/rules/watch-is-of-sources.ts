import { didYouMean } from "../nearest.ts";
import { FACT_FIELDS } from "../schemas/program-facts.ts";
import type { ContentRule } from "./rule.ts";

const KNOWN: ReadonlySet<string> = new Set([...FACT_FIELDS, "page"]);

export const watchIsOfSources: ContentRule = {
  name: "watch-is-of-sources",
  description:
    "What the watch keeps is named for a source, of fields that there are, and says when and where a page changed if it did.",
  *check({ watch, sources }, { unreadable }) {
    for (const { id, file, passages, state, changed, fields, asked, seen, since } of watch.values()) {
      if (!sources.has(id) && !unreadable.has(`sources/${id}`))
        yield { file, message: `no source "${id}".${didYouMean(id, sources.keys())} Remove the file.` };
      for (const field of [...Object.keys(passages), ...(fields ?? [])])
        if (!KNOWN.has(field))
          yield {
            file,
            path: ["passages", field],
            message: `no field "${field}".${didYouMean(field, KNOWN)}`,
          };
      if (
        (changed === undefined) !== (fields === undefined) ||
        (state === "changed" && changed === undefined)
      )
        yield {
          file,
          path: ["changed"],
          message:
            'expected "changed" and "fields" beside each other, and both where the state is "changed".',
        };
      if (since > asked || (seen ?? "") > asked || (changed ?? "") > asked)
        yield { file, path: ["asked"], message: `expected the latest of its days, found "${asked}".` };
    }
  },
};
