import { foldText } from "./normalize.ts";

/** The names of a list of records in a row; an id that follows from the name is left out. By place those that have aliases. */
export type PackedNames = {
  names: string[];
  ids: Record<string, string>;
  aliases: Record<string, readonly string[]>;
};

type Named = { id: string; name: string; aliases: readonly string[] };

export function packNames(records: readonly Named[]): PackedNames {
  const packed: PackedNames = { names: records.map(({ name }) => name), ids: {}, aliases: {} };
  for (const [place, { id, name, aliases }] of records.entries()) {
    if (id !== slugOf(name)) packed.ids[place] = id;
    if (aliases.length > 0) packed.aliases[place] = aliases;
  }
  return packed;
}

/** Undoes `packNames`. */
export function unpackNames({ names, ids, aliases }: PackedNames): Named[] {
  return names.map((name, place) => ({
    id: ids[place] ?? slugOf(name),
    name,
    aliases: aliases[place] ?? [],
  }));
}

/** "kern-county" for "Kern County": as most ids are made. */
function slugOf(name: string): string {
  return foldText(name)
    .replace(/\./g, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
