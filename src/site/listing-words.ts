import type { Program } from "../content/content.ts";

type Status = Program["listing"]["status"];

interface ListingWords {
  /** Few words, for lists of programs; null where nothing is out of the ordinary. */
  readonly short: string | null;
  /** A sentence for the program's own page. */
  readonly full: string;
  /** How much it matters to somebody who wants to apply. */
  readonly weight: "none" | "warn" | "stop";
}

const WORDS: Readonly<Record<Status, ListingWords>> = {
  listed: { short: null, full: "In the ERAS 2026 list of participating programs.", weight: "none" },
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

const LISTED_IN = /Listed in (\d{4})/;

/** What a list of programs says of a program's standing, null for one that is plainly listed. */
export function listingShort({ listing }: Pick<Program, "listing">): string | null {
  const year = LISTED_IN.exec(listing.note ?? "")?.[1];
  if (listing.status === "unconfirmed" && year) return `listed in ${year}, not confirmed since`;
  return WORDS[listing.status].short;
}

/** The sentence on a program's standing at the head of its page. */
export function listingFull({ listing }: Pick<Program, "listing">): string {
  return WORDS[listing.status].full;
}

export function listingWeight({ listing }: Pick<Program, "listing">): ListingWords["weight"] {
  return WORDS[listing.status].weight;
}
