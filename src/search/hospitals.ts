import { initialsOf } from "./initials.ts";
import { nameWords } from "./normalize.ts";

/** What a record is called. */
type Called = { name: string; aliases: readonly string[] };
type Placed = Called & { sponsor: string };

/**
 * Which of its sponsor's other names are those of the hospital where each program is: its own names have them, or they name its city. As places
 * in the list of the sponsor's other names. A name that all programs of a sponsor have tells none of them.
 */
export function findHospitals<P extends Placed>(
  programs: readonly P[],
  parentsOf: (program: P) => { sponsor?: Called | undefined; city?: Called | undefined },
): Map<P, readonly number[]> {
  const found = new Map<P, readonly number[]>();
  const bySponsor = new Map<string, P[]>();
  for (const program of programs) {
    const sisters = bySponsor.get(program.sponsor);
    if (sisters) sisters.push(program);
    else bySponsor.set(program.sponsor, [program]);
  }
  for (const alike of bySponsor.values()) {
    if (alike.length < 2) continue;
    const named = alike.map((program) => hospitalsOf(program, parentsOf(program)));
    const isTelling = (place: number) => named.some((places) => !places.includes(place));
    for (const [i, program] of alike.entries()) {
      const telling = named[i]?.filter(isTelling) ?? [];
      if (telling.length > 0) found.set(program, telling);
    }
  }
  return found;
}

function hospitalsOf(
  program: Called,
  { sponsor, city }: { sponsor?: Called | undefined; city?: Called | undefined },
): number[] {
  const cityWords = nameWords(city?.name ?? "");
  const own = new Set([...[program.name, ...program.aliases].flatMap(wordsAndInitials), ...cityWords]);
  const others = (sponsor?.aliases ?? []).map((alias) => nameWords(alias));
  const isThere = others.map(
    (words) =>
      words.every((word) => has(own, word)) || (city && cityWords.every((word) => words.includes(word))),
  );
  // "SIUH" is the short form of a name that it has.
  const short = new Set(
    (sponsor?.aliases ?? []).flatMap((alias, i) => (isThere[i] ? initialsOf(alias) : [])),
  );
  return others.flatMap((words, i) =>
    isThere[i] || (words.length === 1 && short.has(words[0] as string)) ? i : [],
  );
}

function wordsAndInitials(name: string): string[] {
  return [...nameWords(name), ...initialsOf(name)];
}

/** "Queens Hospital" of "NYC Health and Hospitals: Queens". */
function has(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(`${word}s`);
}
