import type { Identity } from "./identity.ts";
import type { IdentityTable } from "./table.ts";

/** The words of a city are seldom more. */
const MOST_CITY_WORDS = 3;

/**
 * The program that an address of ours names, today's or one made of a name that it had before: "grand-strand-family-medicine-myrtle-beach". The
 * last words are tried as its city, the others as its name; undefined where none, or more than one, is meant.
 */
export function findBySlug(table: IdentityTable, slug: string): Identity | undefined {
  const known = table.byId(slug);
  if (known) return known;
  const words = slug.split("-");
  const found = new Set<Identity>();
  const tries = [table.findAsWritten({ name: words.join(" ") })];
  for (let length = 1; length <= MOST_CITY_WORDS && length < words.length - 1; length++)
    tries.push(
      table.findAsWritten({
        name: words.slice(0, -length).join(" "),
        city: words.slice(-length).join(" "),
      }),
    );
  for (const one of tries) if (one.is === "one") found.add(one.program);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
