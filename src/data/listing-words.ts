import type { Program } from "./content.ts";

type Status = Program["listing"]["status"];

interface ListingWords {
  /** Few words, for lists of programs; null where nothing is out of the ordinary. */
  readonly short: string | null;
  /** How much it matters to somebody who wants to apply. */
  readonly weight: "none" | "warn" | "stop";
}

const WORDS: Readonly<Record<Status, ListingWords>> = {
  listed: { short: null, weight: "none" },
  unlisted: { short: "known from its own page only", weight: "warn" },
  unconfirmed: { short: "not confirmed since an older list", weight: "warn" },
  doubtful: { short: "doubtful: may no longer exist", weight: "stop" },
  planned: { short: "planned, not open yet", weight: "stop" },
  closing: { short: "closing", weight: "stop" },
  closed: { short: "closed", weight: "stop" },
};

const LISTED_IN = /Listed in (\d{4})/;

/** What a list of programs says of a program's standing, null for one that is plainly listed. */
export function listingShort({ listing }: Pick<Program, "listing">): string | null {
  const year = LISTED_IN.exec(listing.note ?? "")?.[1];
  if (listing.status === "unconfirmed" && year) return `listed in ${year}, not confirmed since`;
  return WORDS[listing.status].short;
}

export function listingWeight({ listing }: Pick<Program, "listing">): ListingWords["weight"] {
  return WORDS[listing.status].weight;
}
