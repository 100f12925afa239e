import SAY from "../../content/words/site.json" with { type: "json" };
import type { FiledProgram, Source } from "../content/content.ts";
import { fill } from "../words/fill.ts";

type Status = FiledProgram["listing"]["status"];

interface ListingWords {
  /** Few words, for lists of programs; null where nothing is out of the ordinary. */
  readonly short: string | null;
  /** A sentence for the program's own page. */
  readonly full: string;
  /** How much it matters to somebody who wants to apply. */
  readonly weight: "none" | "warn" | "stop";
}

const WORDS: Readonly<Record<Status, ListingWords>> = {
  listed: { short: null, full: "Listed.", weight: "none" },
  unlisted: {
    short: SAY.listingWords.knownFromItsOwnPageOnly,
    full: SAY.listingWords.inNoListThatWeHave,
    weight: "warn",
  },
  unconfirmed: {
    short: SAY.listingWords.notConfirmedSinceAnOlderList,
    full: SAY.listingWords.notConfirmedMakeSureThatIt,
    weight: "warn",
  },
  doubtful: {
    short: SAY.listingWords.doubtfulMayNoLongerExist,
    full: SAY.listingWords.doubtfulItMayNoLongerExist,
    weight: "stop",
  },
  planned: {
    short: SAY.listingWords.plannedNotOpenYet,
    full: SAY.listingWords.plannedItDoesNotTakeResidents,
    weight: "stop",
  },
  closing: { short: "closing", full: SAY.listingWords.closingItTakesNoNewResidents, weight: "stop" },
  closed: { short: "closed", full: "Closed.", weight: "stop" },
};

/** Said of a program of the armed forces, in place of a standing: it takes no civilians. */
export const MILITARY = "military";

/** What a list of programs says of a program's standing, null for one that is plainly listed. `list` is the source of the listing. */
export function listingShort(
  { listing }: Pick<FiledProgram, "listing">,
  list: Pick<Source, "shows">,
): string | null {
  const year = list.shows?.slice(0, 4);
  if (listing.status === "unconfirmed" && year)
    return fill(SAY.listingWords.listedInNotConfirmedSince, { year });
  return WORDS[listing.status].short;
}

/** The sentence on a program's standing at the head of its page: of a list, which one, how it came to us, and that nobody asked the program. */
export function listingFull(
  { listing }: Pick<FiledProgram, "listing">,
  { title, via }: Pick<Source, "title" | "via">,
): string {
  if (listing.status === "listed")
    return fill(SAY.listingWords.listedInNotCheckedWithThe, {
      title,
      part: via ? SAY.listingWords.readThroughAPublicCopy : "",
    });
  return WORDS[listing.status].full;
}

/** How loudly a page has to say where the program stands in lists. */
export function listingWeight({ listing }: Pick<FiledProgram, "listing">): ListingWords["weight"] {
  return WORDS[listing.status].weight;
}
