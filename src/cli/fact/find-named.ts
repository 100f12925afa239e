import type { Content } from "../../content/content.ts";
import { findNearest } from "../../content/nearest.ts";
import { FACT_FIELDS, type FactField } from "../../content/schemas/program-facts.ts";
import { FIELDS, FIELDS_IN_ORDER } from "../../facts/fields.ts";

/** Letters and digits alone: people write "J1", "J-1" and "j 1". */
const bare = (words: string) => words.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** The words by which people know a field. */
const namesOf = (field: FactField) => [bare(field), bare(FIELDS[field].label)];

/** A field by its name or its label; by a piece of one where no other field has that piece. */
export function findField(typed: string): { value: FactField } | { wrong: string } {
  const word = bare(typed);
  const whole = FACT_FIELDS.find((field) => namesOf(field).includes(word));
  if (whole) return { value: whole };
  const told = (fields: readonly FactField[]) =>
    fields.map((field) => `${field} (${FIELDS[field].label})`).join(", ");
  const like =
    word === "" ? [] : FIELDS_IN_ORDER.filter((field) => namesOf(field).some((name) => name.includes(word)));
  const [only] = like;
  if (only && like.length === 1) return { value: only };
  if (like.length > 1) return { wrong: `expected one field, found words of ${like.length}: ${told(like)}.` };
  return { wrong: `expected one of ${told(FIELDS_IN_ORDER)}.` };
}

interface Owner {
  readonly collection: "programs" | "sponsors";
  readonly id: string;
  readonly name: string;
}

/** A program or sponsor by its id, its page's address, its ACGME number or its whole name. */
export function findOwner(content: Content, typed: string): { value: Owner } | { wrong: string } {
  const id = /\/programs\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(typed)?.[1] ?? typed;
  for (const collection of ["programs", "sponsors"] as const) {
    const record = content[collection].get(id);
    if (record) return { value: { collection, id, name: record.name } };
  }
  const named = [...content.programs.values()].filter(
    ({ acgmeId, name, aliases }) =>
      acgmeId === typed || [name, ...aliases].some((one) => one.toLowerCase() === typed.toLowerCase()),
  );
  const [only] = named;
  if (only && named.length === 1) return { value: { collection: "programs", id: only.id, name: only.name } };
  if (named.length > 1)
    return {
      wrong: `${named.length} programs are called that: ${named
        .slice(0, 8)
        .map((one) => one.id)
        .join(", ")}.`,
    };
  const near = findNearest(typed, content.programs.keys());
  return { wrong: `no program or sponsor "${typed.slice(0, 80)}".${near ? ` Did you mean "${near}"?` : ""}` };
}
