import type { Content } from "../../src/content/content.ts";
import { nameKey } from "../../src/identity/name-keys.ts";
import type { ListRow } from "./list-rows.ts";

/** `one` = the same institution by its whole name; `part` = by a part of it, to be looked at; `several` = nobody can tell. */
export type FoundSponsor =
  | { readonly is: "one" | "part"; readonly sponsor: string }
  | { readonly is: "several"; readonly sponsors: readonly string[] }
  | { readonly is: "none" };

/** "Kern Medical Center" of "Kern Medical Center Program". */
export function institutionOf(name: string): string {
  return name.replace(/\s+program$/i, "").trim();
}

/** What a list puts behind an institution's name to tell its programs apart, or to say what the law calls it. */
const TAILS = /(?:,? (?:Inc|LLC)\.?| (?:Rural(?: Training Track)?|Preliminary|Primary Care|(?:Program )?A))$/;

/** "Kern Medical" of "Kern Medical (South)/Clinic Rural Program": outside of brackets, before a stroke, without a tail. */
export function sponsorNameIn(name: string): string {
  const [first = ""] = institutionOf(name)
    .replaceAll(/\s*(?:\([^)]*\)|\[[^\]]*\])/g, "")
    .split("/");
  return first.trim().replace(TAILS, "").replace(TAILS, "").trim();
}

/**
 * The institution of a row: a sponsor of that name, or the one that runs a program which a list calls the same. One institution is one record, so
 * its whole name goes before what stands outside of brackets, and that before the part before a stroke; two candidates are no answer.
 */
export function findSponsor(
  { name, state }: Pick<ListRow, "name" | "state">,
  { sponsors, programs, cities }: Pick<Content, "sponsors" | "programs" | "cities">,
): FoundSponsor {
  const byKey = new Map<string, Set<string>>();
  const add = (words: string, sponsor: string) => {
    const key = nameKey(institutionOf(words));
    byKey.set(key, (byKey.get(key) ?? new Set()).add(sponsor));
  };
  for (const one of sponsors.values())
    if (one.state === state) for (const words of [one.name, ...one.aliases]) add(words, one.id);
  for (const { aliases, listing, sponsor, city } of programs.values())
    if (cities.get(city)?.state === state)
      for (const words of [...aliases, listing.name ?? ""]) if (/program$/i.test(words)) add(words, sponsor);
  const whole = institutionOf(name);
  const outside = whole.replaceAll(/\s*\([^)]*\)/g, "");
  for (const words of [whole, outside, outside.split("/")[0] ?? "", sponsorNameIn(name)]) {
    const found = [...(byKey.get(nameKey(words)) ?? [])].sort();
    if (found.length > 1) return { is: "several", sponsors: found };
    if (found[0]) return { is: words === whole ? "one" : "part", sponsor: found[0] };
  }
  return { is: "none" };
}
