import type { Content, FiledProgram, Sponsor } from "../content/content.ts";
import type { AnyFact, FactField } from "../content/schemas/program-facts.ts";
import type { Occasion } from "../engine/profile.ts";
import { type FieldReading, readFacts } from "../engine/reading.ts";
import { FIELDS, FIELDS_IN_ORDER } from "../facts/fields.ts";
import { type ContentFact, toEngineFact } from "../facts/resolve.ts";

/** A fact of a record, and whose. */
export interface HeldFact {
  readonly fact: AnyFact;
  readonly isSponsorWide: boolean;
}

/** What is said of a program's field: its own facts, then its sponsor's. */
export function placeFacts(
  program: Pick<FiledProgram, "facts">,
  sponsor: Pick<Sponsor, "facts"> | undefined,
  field: FactField,
): readonly HeldFact[] {
  const own = program.facts[field] ?? [];
  const wide = FIELDS[field].isItsHoldersOnly ? [] : (sponsor?.facts[field] ?? []);
  return [
    ...own.map((fact) => ({ fact, isSponsorWide: false })),
    ...wide.map((fact) => ({ fact, isSponsorWide: true })),
  ];
}

/** What they together say, as verdicts read them. */
export function readPlaced(
  content: Content,
  field: FactField,
  placed: readonly HeldFact[],
  occasion: Occasion,
): FieldReading {
  const facts = placed.map(({ fact, isSponsorWide }) =>
    toEngineFact(content, fact as unknown as ContentFact<unknown>, isSponsorWide ? "sponsor" : "own"),
  );
  return readFacts(facts, field, occasion, !FIELDS[field].isSeveral);
}

/** The fields whose question a program's pages answer on a day. */
export function answeredFields(
  content: Content,
  program: FiledProgram,
  sponsor: Sponsor,
  occasion: Occasion,
): ReadonlySet<FactField> {
  return new Set(
    FIELDS_IN_ORDER.filter((field) => {
      const placed = placeFacts(program, sponsor, field);
      return placed.length > 0 && readPlaced(content, field, placed, occasion).isAnswered;
    }),
  );
}
