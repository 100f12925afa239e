/** Characters that the narrowest row shows of a name. */
export const SURELY_SEEN = 20;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly specialty: string;
  readonly city: string;
}

/**
 * Where the words begin that tell a program from others of its specialty and city whose names begin alike for as long as a row shows them: by
 * id, a place in the name. A name that is the beginning of all the others has none.
 */
export function endsOfAlike(programs: Iterable<Named>): ReadonlyMap<string, number> {
  const groups = new Map<string, Named[]>();
  for (const program of programs) {
    const key = [program.specialty, program.city, program.name.slice(0, SURELY_SEEN)].join();
    groups.set(key, [...(groups.get(key) ?? []), program]);
  }
  const ends = new Map<string, number>();
  for (const group of groups.values())
    for (const { id, name } of group) {
      const shared = group
        .map((other) => sharedStart(name, other.name))
        .filter((length) => length < name.length);
      if (shared.length > 0) ends.set(id, name.slice(0, Math.max(...shared) + 1).search(/[ /(][^ /(]*$/));
    }
  return ends;
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
