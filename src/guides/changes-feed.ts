import type { ChangeEntry } from "../content/schemas/change-log.ts";
import { groupChanges, sayChange } from "../site/changes/change-words.ts";
import type { Site } from "../site/site.ts";
import { toAtom } from "./atom.ts";

/** A reader that asks once a month misses nothing of a busy one. */
const MOST_ENTRIES = 200;

/** Changes as an Atom feed, an entry for each record and day. `url` makes an address of a path. */
export function toChangesFeed(
  site: Site,
  entries: readonly ChangeEntry[],
  { title, self, url }: { title: string; self: string; url: (path: string) => string },
): string {
  const items = groupChanges(site, entries).flatMap(({ day, records, added }) => [
    ...(added > 0
      ? [
          {
            title: `${added.toLocaleString("en-US")} programs were added`,
            url: url(`/changes/#${day}`),
            // Of each feed's own programs.
            id: url(`${self}#${day}`),
            summary: "Identity alone: name, place, specialty, number.",
            updated: day,
          },
        ]
      : []),
    ...records.map(({ id, name, entries: own }) => ({
      title: name,
      url: url(`/changes/#${day}-${id}`),
      summary: own.map(sayChange).join(". "),
      updated: day,
    })),
  ]);
  return toAtom({
    title,
    subtitle: "Every change of what this site says of residency programs, with its page",
    url: url("/changes/"),
    self: url(self),
    author: "Whole File",
    entries: items.slice(0, MOST_ENTRIES),
  });
}
