import { initialsOf } from "./initials.ts";
import { nameWords } from "./normalize.ts";

/** What a record is called. */
type Called = { name: string; aliases: readonly string[] };

/**
 * The words of a program's names that are not in the names of its sponsor, city and specialty, which lead to it as well: "Wakefield", of
 * Montefiore's. Each once.
 */
export function ownWords(program: Called, parents: readonly (Called | undefined)[]): string[] {
  const inherited = new Set(
    parents
      .flatMap((parent) => [parent?.name ?? "", ...(parent?.aliases ?? [])])
      .flatMap((name) => [...nameWords(name), ...initialsOf(name)]),
  );
  const words = [program.name, ...program.aliases].flatMap((name) => [
    ...nameWords(name),
    ...initialsOf(name),
  ]);
  return [...new Set(words)].filter((word) => !inherited.has(word));
}
