import SAY from "../../content/words/guide-parts.json" with { type: "json" };
import type { ChangeEntry } from "../content/schemas/change-log.ts";
import { thousands } from "../engine/counted.ts";
import { groupChanges, sayChange } from "../site/changes/change-words.ts";
import type { Site } from "../site/site.ts";
import { fill } from "../words/fill.ts";
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
            title: fill(SAY.changesFeed.programsWereAdded, { added: thousands(added) }),
            url: url(`/changes/#${day}`),
            // Of each feed's own programs.
            id: url(`${self}#${day}`),
            summary: SAY.changesFeed.identityAloneNamePlaceSpecialty,
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
    subtitle: SAY.changesFeed.everyChangeOfWhatThisSite,
    url: url("/changes/"),
    self: url(self),
    author: SAY.changesFeed.wholeFile,
    entries: items.slice(0, MOST_ENTRIES),
  });
}
