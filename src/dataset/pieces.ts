import type { Lookup } from "./dataset.ts";

/** Things that are made in one piece of work. */
export const PIECE = 64;

/** The same with what a thing is given while it is made. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What a file refers to by its place. */
export function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error("The data set is damaged.");
  return value;
}

/** Each of these is made when somebody asks for it, and once. `ids`: by place. */
export function lookUp<T>(ids: () => readonly string[], make: (place: number) => T): Lookup<T> {
  let places: Map<string, number> | undefined;
  const made: T[] = [];
  return {
    get(id) {
      places ??= new Map(ids().map((one, place) => [one, place]));
      const place = places.get(id);
      if (place === undefined) return undefined;
      made[place] ??= make(place);
      return made[place];
    },
  };
}
