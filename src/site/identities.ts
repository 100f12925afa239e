import type { Identities, Identity } from "../identity/identity.ts";
import { listingShort, MILITARY } from "./listing-words.ts";
import type { Site } from "./site.ts";
import type { SiteProgram } from "./site-program.ts";

/** Every program by all that it is called, and the words of specialties: the one table for search, files and links. */
export function identitiesOf({ content, programs }: Site): Identities {
  return {
    programs: programs.map(identityOf),
    specialties: [...content.specialties.values()].map(({ id, name, aliases, acgmePrefix }) => ({
      id,
      words: [name, ...aliases],
      prefix: acgmePrefix,
    })),
  };
}

/** The numbers and names by which files, links and searches find a program. */
export function identityOf({ record, list, specialty, city, state, isInResults }: SiteProgram): Identity {
  const { listing, facts } = record;
  return {
    id: record.id,
    acgmeId: record.acgmeId,
    nrmpCodes: [...new Set((facts.nrmpCode ?? []).map(({ value }) => value))],
    name: record.name,
    otherNames: [...new Set([...record.aliases, ...(listing.name ? [listing.name] : [])])],
    namesakes: listing.namesakes ?? [],
    specialty: specialty.id,
    city: city.name,
    state: state.id,
    notOpen: isInResults ? null : record.military ? MILITARY : listingShort(record, list),
  };
}
