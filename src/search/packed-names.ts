import { foldText } from "./normalize.ts";

/** The names of a list of records, a line a record. An id that follows from the name is left empty; aliases are parted by strokes. */
export type PackedNames = { names: string; ids: string; aliases: string };

type Named = { id: string; name: string; aliases: readonly string[] };

const BETWEEN = "|";

/** Columns of text, one line a record; an id that its name gives is left empty. */
export function packNames(records: readonly Named[]): PackedNames {
  return {
    names: records.map(({ name }) => name).join("\n"),
    ids: records.map(({ id, name }) => (id === slugOf(name) ? "" : id)).join("\n"),
    aliases: records.map(({ aliases }) => aliases.join(BETWEEN)).join("\n"),
  };
}

/** Undoes `packNames`. */
export function unpackNames({ names, ids, aliases }: PackedNames): Named[] {
  if (names === "") return [];
  const [ofId, ofAliases] = [ids.split("\n"), aliases.split("\n")];
  return names.split("\n").map((name, place) => ({
    id: ofId[place] || slugOf(name),
    name,
    aliases: (ofAliases[place] ?? "").split(BETWEEN).filter(Boolean),
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
