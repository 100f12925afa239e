/**
 * The data set as it travels: one small file of what all programs share, and one file a specialty. Columns instead of objects, and every
 * repeated thing once, so that they stay small on a slow line. Indexes point into the lists beside them; -1 stands for null.
 */
export interface PackedCommon extends PackedVersion {
  readonly asOf: string;
  /** The days for which `alike` of the specialties' lists holds, both ends among them. */
  readonly ahead: readonly [from: string, until: string];
  readonly names: Readonly<Record<"specialties" | "regions" | "states", readonly [string, string][]>>;
  readonly counties: readonly string[];
  /** The cities of all programs, by id, each with its places in `names` and `counties`. */
  readonly cities: Readonly<Record<"id" | "name", readonly string[]>> &
    Readonly<Record<"county" | "region" | "state", readonly number[]>>;
  readonly languages: readonly [string, string][];
  readonly sources: PackedSources;
  /** The pages of the seasons' rules: id and place in `sources`. */
  readonly ruleSources: readonly (readonly [id: string, place: number])[];
  readonly figures: readonly (readonly [id: string, value: number])[];
}

/** The programs of one specialty. */
export interface PackedShard extends PackedVersion {
  readonly specialty: string;
  /** The page of its office as `website` has it, left out where none is known. */
  readonly sponsors: readonly (readonly [id: string, name: string, office?: string | number])[];
  readonly sources: PackedSources;
  readonly facts: {
    readonly values: readonly unknown[];
    readonly strengths: readonly unknown[];
    readonly notes: readonly string[];
    /** One entry a fact, list after list: `value`, `source`, `mark` (see `packMark`), `note` (-1 = none). */
    readonly value: readonly number[];
    readonly source: readonly number[];
    readonly mark: readonly number[];
    readonly note: readonly number[];
  };
  readonly fields: readonly string[];
  /** The distinct lists of facts, field after field. */
  readonly lists: {
    /** By field: how many lists. */
    readonly of: readonly number[];
    /** By list: how many facts. */
    readonly count: readonly number[];
    /** By list: its number among those of its field in the whole data set (`FactList`), as what it adds to that of the list before. */
    readonly alike: readonly number[];
  };
  /** The distinct sets of lists that programs have: how many, then their places, set after set. */
  readonly sets: readonly number[];
  readonly hints: PackedHints;
  readonly programs: {
    /** 0 and 1 = the usual id, with the city in it and without (`usualId`). */
    readonly id: readonly (string | 0 | 1)[];
    /** In a list: the head of the usual name (`usualName`), empty where that is the sponsor's name. */
    readonly name: readonly (string | readonly [head?: string])[];
    readonly acgmeId: readonly (string | 0)[];
    readonly sponsor: readonly number[];
    /** Places among the cities of the common file. */
    readonly city: readonly number[];
    readonly status: readonly string[];
    readonly listingNote: readonly (string | 0)[];
    /** 0 = none; most are the address of one of the sources, and then its place + 1. */
    readonly website: readonly (string | number)[];
    readonly contact: readonly (string | number)[];
    /** The remarks of the programs that have some: the program's place, the text, its source's place. */
    readonly remarks: readonly (readonly [program: number, text: string, source: number])[];
    /** Places in the lists of `hints` + 1, 0 = none. */
    readonly sisters: readonly number[];
    readonly similar: readonly number[];
    /** Place of each one's set of lists. */
    readonly set: readonly number[];
  };
}

/** What other programs answer, each distinct answer once: places of the question in `HINTED`, then what is counted. */
export interface PackedHints {
  readonly kinds: readonly string[];
  readonly sisters: readonly (readonly (readonly [question: number, yes: number, of: number])[])[];
  /** Names of divisions of states that `place` points to. */
  readonly divisions: readonly string[];
  /** `kind` and `place` are places in `kinds` and in the states of the common file followed by `divisions`, + 1, 0 = none. */
  readonly similar: readonly (readonly (readonly [
    question: number,
    yes: number,
    of: number,
    kind: number,
    place: number,
  ])[])[];
}

/** Files of two builds do not fit together. */
export interface PackedVersion {
  readonly version: typeof PACKED_VERSION;
  /** Names what the build was made from: the same in all its files. */
  readonly build: string;
}

/** Pages as columns: one entry a page in each list that names no other length. */
export interface PackedSources {
  /** The number of each (see `sourceId`), as what it adds to the one before. */
  readonly step: readonly number[];
  readonly title: readonly string[];
  /** Distinct publishers, and which of them each source has. */
  readonly publishers: readonly string[];
  readonly publisher: readonly number[];
  readonly url: readonly string[];
  readonly kinds: readonly string[];
  readonly kind: readonly number[];
  readonly shown: readonly (string | 0)[];
  /** The latest date that a source can be from, where its text tells. */
  readonly notAfter: readonly (string | 0)[];
  /** Place and day of each that was seen to say something else than when it was read; absent where none was. */
  readonly changed?: readonly (readonly [place: number, day: string])[];
}

/** Raised when the shape changes; a reader of another version asks for a reload. */
export const PACKED_VERSION = 9;

/** What is said of a fact besides its value, in one small number. `strength`: 0 = none, else place in `strengths` + 1. */
export interface PackedMark {
  readonly strength: number;
  readonly isForImgs: boolean;
  readonly isSponsorWide: boolean;
  readonly replaces: boolean;
  readonly isDropped: boolean;
}

/** A fact's marks as one number: the place of its strength times 16, and a bit for each flag. `unpackMark` reads it. */
export function packMark({ strength, isForImgs, isSponsorWide, replaces, isDropped }: PackedMark): number {
  const flags = [isSponsorWide, isForImgs, replaces, isDropped];
  return strength * 16 + flags.reduce((sum, flag, bit) => sum + (flag ? 2 ** bit : 0), 0);
}

/** The marks that `packMark` wrote. */
export function unpackMark(mark: number): PackedMark {
  const flag = (bit: number) => (mark & (2 ** bit)) !== 0;
  return {
    strength: mark >> 4,
    isSponsorWide: flag(0),
    isForImgs: flag(1),
    replaces: flag(2),
    isDropped: flag(3),
  };
}
