/** One program by everything that it is called, made once from content: what search, import and shared links know it by. */
export interface Identity {
  readonly id: string;
  /** Ten digits; null where no list gives it. */
  readonly acgmeId: string | null;
  /** NRMP's codes of its tracks, such as "2973400C0". */
  readonly nrmpCodes: readonly string[];
  /** As this site calls it. */
  readonly name: string;
  /** What lists and people call it, now or earlier. */
  readonly otherNames: readonly string[];
  /** Places of other programs of its specialty that lists call the same, such as "Atlanta, GA". */
  readonly namesakes: readonly string[];
  readonly specialty: string;
  readonly city: string;
  /** Two letters. */
  readonly state: string;
  /** Why results leave it out, such as "closed" or "military"; null for one that they show. */
  readonly notOpen: string | null;
}

/** A specialty by its words. */
export interface SpecialtyWords {
  readonly id: string;
  readonly words: readonly string[];
  /** The first three digits of its programs' ACGME numbers, and the last three of the figures in NRMP's codes. */
  readonly prefix: string | null;
}

/** All programs of the site by their names and numbers, as they travel to the reader of a file. */
export interface Identities {
  readonly programs: readonly Identity[];
  readonly specialties: readonly SpecialtyWords[];
}
