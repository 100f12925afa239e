import { placeWords } from "../search/normalize.ts";
import type { Identities, Identity, SpecialtyWords } from "./identity.ts";
import { type NamedPlace, nameKey, phrasesOf, placeInName, shortKey } from "./name-keys.ts";
import { createNearness } from "./near.ts";
import { stateOf } from "./states.ts";

/** What a row or a link says of a program. Empty = not said. */
export interface AskedProgram {
  readonly id?: string;
  readonly acgmeId?: string | null;
  readonly nrmpCode?: string | null;
  readonly name?: string;
  /** An id of a specialty or words for it. */
  readonly specialty?: string;
  readonly city?: string;
  /** Letters or name. */
  readonly state?: string;
}

/** `one` = known for certain. `maybe` = one of these, or none: only the visitor can say. */
export type FoundIdentity =
  | { readonly is: "one"; readonly program: Identity }
  | { readonly is: "maybe"; readonly programs: readonly Identity[] }
  | { readonly is: "none" };

/** Answers which program of ours a row, a link or a number means. */
export interface IdentityTable {
  /** Never a guess: a number, or a whole name that only one program of that specialty and place has. */
  find(asked: AskedProgram): FoundIdentity;
  /** As `find`, but what is spelled otherwise is never looked for: for lists of thousands. */
  findAsWritten(asked: AskedProgram): FoundIdentity;
  byId(id: string): Identity | undefined;
  byAcgme(acgmeId: string): Identity | undefined;
  /** Our id of a specialty by words or by a program's number; undefined when it is none of ours. */
  specialtyOf(words: string, number?: string | null): string | undefined;
}

const NONE: FoundIdentity = { is: "none" };
const NO_PLACE: NamedPlace = { city: "", state: "", isEither: false };

/** Made once for all rows of a file: each look-up is by a map of what is written. */
export function createIdentityTable({ programs, specialties }: Identities): IdentityTable {
  const byId = new Map(programs.map((one) => [one.id, one]));
  const byAcgme = new Map(programs.flatMap((one) => (one.acgmeId ? [[one.acgmeId, one] as const] : [])));
  const byNrmp = new Map(programs.flatMap((one) => one.nrmpCodes.map((code) => [code, one] as const)));
  const specialtyBy = new Map(specialties.map((one) => [one.id, one]));
  const specialtyByWords = new Map(
    specialties.flatMap(({ id, words }) => [id, ...words].map((word) => [specialtyKey(word), id] as const)),
  );
  const specialtyByPrefix = new Map(
    specialties.flatMap(({ id, prefix }) => (prefix ? [[prefix, id] as const] : [])),
  );
  const cityKeys = new Map(programs.map(({ city }) => [city, nameKey(city)] as const));
  const cities = new Set([...cityKeys.values()].filter(Boolean));
  const { byName, byShortName } = indexNames(programs, specialtyBy);
  const nearest = createNearness(programs, (program) =>
    namesOf(program).map((name) => shortKey(name, program, specialtyBy.get(program.specialty))),
  );

  const specialtyOf: IdentityTable["specialtyOf"] = (words, number) =>
    specialtyByWords.get(specialtyKey(words)) ??
    (words.trim() === "" && number ? specialtyByPrefix.get(prefixOf(number)) : undefined);

  /** The cells of a column of specialties say the same few things again and again. */
  const saidBefore = new Map<string, string | undefined>();
  const specialtyInCell = (words: string): string | undefined => {
    if (!saidBefore.has(words)) saidBefore.set(words, specialtyInName(words));
    return saidBefore.get(words);
  };

  const phrasesBegunBy = indexPhrases(specialties);
  /** The one specialty that a name speaks of, if just one. */
  const specialtyInName = (name: string): string | undefined => {
    const words = placeWords(name).map(({ word }) => word);
    const named = new Set<string>();
    for (const [at, word] of words.entries())
      for (const { id, phrase } of phrasesBegunBy.get(word) ?? [])
        if (phrase.every((one, i) => words[at + i] === one)) named.add(id);
    return named.size === 1 ? [...named][0] : undefined;
  };

  function findByName(asked: AskedProgram, hasNumber: boolean, isNearEnough: boolean): FoundIdentity {
    const name = asked.name ?? "";
    const key = nameKey(name);
    if (key === "") return NONE;
    // Where the row says both, what its name says of the place has no say.
    const inName = asked.city && asked.state ? NO_PLACE : placeInName(name, (one) => cities.has(one));
    const isEither = inName.isEither && !asked.city && !asked.state;
    const city = nameKey(asked.city || (inName.isEither && asked.state ? "" : inName.city));
    const state = stateOf(asked.state || (inName.isEither && asked.city ? "" : inName.state));
    const inCity = (one: Identity) => city === "" || cityKeys.get(one.city) === city;
    const inState = (one: Identity) => state === null || one.state === state;
    const words = asked.specialty ?? "";
    const specialty =
      specialtyOf(words, asked.acgmeId ?? asked.nrmpCode) ?? specialtyInCell(words) ?? specialtyInName(name);
    // A specialty that is none of ours speaks against a name that is.
    const isOther = words.trim() !== "" && (specialtyOf(words) ?? specialtyInCell(words)) === undefined;
    const agrees = (one: Identity) =>
      (specialty === undefined || one.specialty === specialty) &&
      (isEither ? inCity(one) || inState(one) : inCity(one) && inState(one));
    const hasPlace = city !== "" || state !== null;
    const whole = distinct((byName.get(key) ?? []).filter(agrees));
    const short = () => shortKey(name, { city, state: state ?? "" }, specialtyBy.get(specialty ?? ""));
    const exact =
      whole.length > 0 || !hasPlace
        ? whole
        : distinct((byShortName.get(short()) ?? []).concat(byShortName.get(key) ?? []).filter(agrees));
    const [only] = exact;
    const isCertain = exact.length === 1 && !hasNumber && !isOther;
    if (only && isCertain && (hasPlace || isTelling(only, key))) return { is: "one", program: only };
    if (exact.length > 0) return { is: "maybe", programs: exact };
    if (!isNearEnough) return NONE;
    const near = nearest(short(), {
      isPossible: (one) =>
        (specialty === undefined || one.specialty === specialty) && (isEither || inState(one)),
      isThere: (one) => city !== "" && inCity(one),
    });
    return near.length > 0 ? { is: "maybe", programs: near } : NONE;
  }

  const find = (asked: AskedProgram, isNearEnough: boolean): FoundIdentity => {
    const program =
      byId.get(asked.id ?? "") ?? byAcgme.get(asked.acgmeId ?? "") ?? byNrmp.get(asked.nrmpCode ?? "");
    // A number that is none of ours speaks against a name that is.
    return program ? { is: "one", program } : findByName(asked, Boolean(asked.acgmeId), isNearEnough);
  };

  return {
    byId: (id) => byId.get(id),
    byAcgme: (acgmeId) => byAcgme.get(acgmeId),
    specialtyOf,
    find: (asked) => find(asked, true),
    findAsWritten: (asked) => find(asked, false),
  };
}

/** Without a place a name is certain when it is official, nobody else's, and no mere sign. */
function isTelling(program: Identity, key: string): boolean {
  const official = [program.name, ...program.otherNames.filter((name) => /\bprogram$/i.test(name.trim()))];
  return (
    program.namesakes.length === 0 && key.includes(" ") && official.some((name) => nameKey(name) === key)
  );
}

interface BegunPhrase {
  /** Of its specialty. */
  readonly id: string;
  readonly phrase: readonly string[];
}

/** The wordings of all specialties by their first word: most words of a name begin none. */
function indexPhrases(specialties: readonly SpecialtyWords[]): ReadonlyMap<string, readonly BegunPhrase[]> {
  const index = new Map<string, BegunPhrase[]>();
  for (const one of specialties)
    for (const phrase of phrasesOf(one)) {
      const [first] = phrase;
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { id: one.id, phrase }]);
    }
  return index;
}

function indexNames(programs: readonly Identity[], specialties: ReadonlyMap<string, SpecialtyWords>) {
  const byName = new Map<string, Identity[]>();
  const byShortName = new Map<string, Identity[]>();
  for (const program of programs) {
    for (const name of namesOf(program)) {
      add(byName, nameKey(name), program);
      add(byShortName, shortKey(name, program, specialties.get(program.specialty)), program);
    }
  }
  return { byName, byShortName };
}

function add(index: Map<string, Identity[]>, key: string, program: Identity): void {
  const same = index.get(key);
  if (same) same.push(program);
  else index.set(key, [program]);
}

function namesOf({ name, otherNames }: Identity): readonly string[] {
  return [name, ...otherNames];
}

/** "120" of 1200500754 and of 2217120C0. */
function prefixOf(number: string): string {
  return /^\d{10}$/.test(number) ? number.slice(0, 3) : number.slice(4, 7);
}

function specialtyKey(words: string): string {
  return nameKey(words.replaceAll(/&|\+/g, " and "));
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
