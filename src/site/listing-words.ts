import type { FiledProgram, Source } from "../content/content.ts";

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
  unlisted: { short: "known from its own page only", full: "In no list that we have read.", weight: "warn" },
  unconfirmed: {
    short: "not confirmed since an older list",
    full: "Not confirmed: make sure that it still takes residents.",
    weight: "warn",
  },
  doubtful: {
    short: "doubtful: may no longer exist",
    full: "Doubtful: it may no longer exist.",
    weight: "stop",
  },
  planned: {
    short: "planned, not open yet",
    full: "Planned: it does not take residents yet.",
    weight: "stop",
  },
  closing: { short: "closing", full: "Closing: it takes no new residents.", weight: "stop" },
  closed: { short: "closed", full: "Closed.", weight: "stop" },
};

/** What a list of programs says of a program's standing, null for one that is plainly listed. `list` is the source of the listing. */
export function listingShort(
  { listing }: Pick<FiledProgram, "listing">,
  list: Pick<Source, "shows">,
): string | null {
  const year = list.shows?.slice(0, 4);
  if (listing.status === "unconfirmed" && year) return `listed in ${year}, not confirmed since`;
  return WORDS[listing.status].short;
}

/** The sentence on a program's standing at the head of its page: of a list, which one, how it came to us, and that nobody asked the program. */
export function listingFull(
  { listing }: Pick<FiledProgram, "listing">,
  { title, via }: Pick<Source, "title" | "via">,
): string {
  if (listing.status === "listed")
    return `Listed in “${title}”${via ? ", read through a public copy" : ""}, not checked with the program.`;
  return WORDS[listing.status].full;
}

export function listingWeight({ listing }: Pick<FiledProgram, "listing">): ListingWords["weight"] {
  return WORDS[listing.status].weight;
}
